import { useRegister } from '../../../api/register.tsx'
import type { Department } from '../../../api/types.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { PlannedWords } from '../../succession/planned.tsx'
import { adminTexts } from '../admin-texts.ts'
import { listTexts } from './list/list-texts.ts'

/** Every department there is or was. */
export const Departments = () => {
  const t = useTexts(adminTexts)
  const lists = useTexts(listTexts)
  const { day, number } = useFormats()
  const { departments, departmentName } = useRegister()
  const mayChange = useMay('change-departments')
  const columns: readonly Column<Department>[] = [
    {
      name: 'name',
      heading: t.name,
      isRowHeading: true,
      cell: ({ code, name, furtherNames = [], successors, planned }) => (
        <>
          {mayChange ? <a href={`/departments/${code}/edit`}>{name}</a> : name}
          {furtherNames.length > 0 && <span class="note">{furtherNames.join('; ')}</span>}
          {successors && <span class="note">{t.succeededBy(successors.map(departmentName).join(', '))}</span>}
          {planned && !successors && (
            <span class="note">
              <PlannedWords planned={planned} />
            </span>
          )}
        </>
      ),
      sortBy: ({ name }) => name,
    },
    { name: 'code', heading: t.code, cell: ({ code }) => code, sortBy: ({ code }) => code },
    { name: 'kind', heading: t.kind, cell: ({ kind }) => t.kinds[kind], sortBy: ({ kind }) => t.kinds[kind] },
    { name: 'groups', heading: t.groups, cell: ({ groups = [] }) => groups.join(', ') || '–' },
    { name: 'validFrom', heading: t.validFrom, cell: ({ validFrom }) => day(validFrom) },
    { name: 'validTo', heading: t.validTo, cell: ({ validTo }) => day(validTo) },
  ]
  return (
    <Page
      title={t.departments}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      actions={
        mayChange && (
          <>
            <ButtonLink href="/departments/new">{t.newDepartment}</ButtonLink>
            <ButtonLink look="secondary" href="/departments/list">
              {lists.departments.open}
            </ButtonLink>
          </>
        )
      }
    >
      <Table
        caption={t.departmentCount(number(departments.length))}
        columns={columns}
        rows={departments}
        keyOf={({ code }) => code}
        isList
      />
    </Page>
  )
}
