import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { addressOfView, type View } from './views.ts'
import { viewsTexts } from './views-texts.ts'

const ViewTable = ({ views, kept }: Body<'listViews'>) => {
  const t = useTexts(viewsTexts)
  const { number } = useFormats()
  const columns: readonly Column<View>[] = [
    {
      name: 'name',
      heading: t.name,
      isRowHeading: true,
      cell: (view) => <a href={addressOfView(view)}>{view.name}</a>,
    },
    { name: 'of', heading: t.whose, cell: ({ of }) => t.ofOwners[of] },
    {
      name: 'change',
      heading: t.change,
      isOfScreen: true,
      cell: ({ of, id, name }) =>
        kept.includes(of) && (
          <a href={addressOfPage('/list-views/:of/:id', { of, id })}>
            {t.manage}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>
        ),
    },
  ]
  return (
    <Table
      caption={t.count(number(views.length))}
      columns={columns}
      rows={views}
      keyOf={({ of, id }) => `${of} ${id}`}
      isList
    />
  )
}

/** All lists that the person sees saved, and the ways to change those that are theirs to keep. */
export const ViewList = () => {
  const t = useTexts(viewsTexts)
  const asked = useAnswer('listViews', {})
  return (
    <Page title={t.title} way={<BackLink href="/tasks" label={t.toTasks} />}>
      <p class="measure">{t.lead}</p>
      <Answered of={asked}>
        {(answer) =>
          answer.views.length > 0 ? (
            <ViewTable {...answer} />
          ) : (
            <Empty>
              <p>{t.none}</p>
              <p>{t.noneHint}</p>
            </Empty>
          )
        }
      </Answered>
    </Page>
  )
}
