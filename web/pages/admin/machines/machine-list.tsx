import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { machineTexts } from './machines-texts.ts'

type Machine = Body<'listMachines'>['machines'][number]

const MachineTable = ({ machines }: Body<'listMachines'>) => {
  const t = useTexts(machineTexts)
  const { day, number } = useFormats()
  const columns: readonly Column<Machine>[] = [
    {
      name: 'name',
      heading: t.name,
      isRowHeading: true,
      cell: ({ id, name }) => <a href={addressOfPage('/machines/:id', { id })}>{name}</a>,
    },
    {
      name: 'scopes',
      heading: t.scopes,
      cell: ({ scopes }) => scopes.map((scope) => t.scope[scope]).join('; '),
    },
    {
      name: 'state',
      heading: t.state,
      cell: ({ active, givenUp }) => (
        <>
          <Tag colour={active ? 'green' : 'grey'}>{active ? t.open : t.closed}</Tag>
          {active && givenUp > 0 && <span class="note">{t.givenUp(number(givenUp))}</span>}
        </>
      ),
    },
    { name: 'used', heading: t.used, cell: ({ usedOn }) => (usedOn ? day(usedOn) : t.neverUsed) },
  ]
  return <Table caption={t.caption} columns={columns} rows={machines} keyOf={({ id }) => id} isList />
}

/** The accounts by which other systems of the city act here. */
export const MachineList = () => {
  const t = useTexts(machineTexts)
  const admin = useTexts(adminTexts)
  const mayChange = useMay('change-machines')
  const asked = useAnswer('listMachines', {})
  return (
    <Page
      title={t.title}
      way={<BackLink href="/admin" label={admin.title} />}
      actions={mayChange && <ButtonLink href="/machines/new">{t.add}</ButtonLink>}
    >
      <p class="measure">{t.lead}</p>
      <Answered of={asked}>
        {(answer) =>
          answer.machines.length > 0 ? (
            <MachineTable {...answer} />
          ) : (
            <Empty>
              <p>{t.none}</p>
            </Empty>
          )
        }
      </Answered>
    </Page>
  )
}
