import { useRegister } from '../../api/register.tsx'
import type { Body, Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Tag, type TagColour } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Pagination } from '../../parts/lists/pagination.tsx'
import { Table } from '../../parts/lists/table.tsx'
import { useMe } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { Due } from '../tasks/due.tsx'
import { ExplanationFilters } from './explanation-filters.tsx'
import { explanationTexts } from './explanations-texts.ts'
import { useFigureWords } from './figure-words.ts'
import { beginning, inOrder } from './order.ts'

type Listed = Body<'listExplanations'>['explanations'][number]

const colours: Record<Listed['state'], TagColour> = { open: 'blue', late: 'red', answered: 'green' }

const ExplanationTable = ({
  explanations,
  caption,
  withDepartment,
}: {
  readonly explanations: readonly Listed[]
  readonly caption: string
  readonly withDepartment: boolean
}) => {
  const t = useTexts(explanationTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const figureWords = useFigureWords()
  const all: readonly Column<Listed>[] = [
    {
      name: 'question',
      heading: t.question,
      isRowHeading: true,
      cell: ({ id, question, about }) => (
        <>
          <a href={`/explanations/${id}`}>{beginning(question)}</a>
          <span class="note">{about.kind === 'task' ? t.aboutTask : figureWords(about)}</span>
        </>
      ),
    },
    { name: 'department', heading: t.department, cell: ({ department }) => departmentName(department) },
    { name: 'asked', heading: t.asked, cell: ({ askedOn }) => day(askedOn) },
    {
      name: 'dueOn',
      heading: t.answerBy,
      cell: ({ dueOn, state }) => <Due dueOn={dueOn} isOpen={state !== 'answered'} />,
    },
    {
      name: 'state',
      heading: t.state,
      cell: ({ state, answeredOn }) => (
        <>
          <Tag colour={colours[state]}>{t.states[state]}</Tag>
          {answeredOn && <span class="note">{day(answeredOn)}</span>}
        </>
      ),
    },
  ]
  const columns = all.filter(({ name }) => withDepartment || name !== 'department')
  return (
    <Table caption={caption} columns={columns} rows={inOrder(explanations)} keyOf={({ id }) => id} isList />
  )
}

/** What the address asks for, as many at once as the API gives: the state is chosen from each page as it is read. */
const queryOf = (query: URLSearchParams): NonNullable<Input<'listExplanations'>['query']> => ({
  ...Object.fromEntries([...query].filter(([name]) => name !== 'sort')),
  limit: 200,
})

/** Every request for explanation of a year, the city's or one department's, with what has become of it. */
export const ExplanationList = () => {
  const t = useTexts(explanationTexts)
  const { number } = useFormats()
  const { query, search } = useLocation()
  const withDepartment = useMe().department === undefined
  const asked = useAnswer('listExplanations', { query: queryOf(query) })
  return (
    <Page title={t.title}>
      <ExplanationFilters key={search} withDepartment={withDepartment} />
      <Answered of={asked}>
        {({ explanations, cursor }) => {
          const isAll = !cursor && !query.has('cursor')
          const count = number(explanations.length)
          return (
            <>
              {explanations.length === 0 ? (
                <Empty>
                  <p>{cursor ? t.noneHere : t.none}</p>
                  {!cursor && <p>{query.size > 0 ? t.noneHint : t.how}</p>}
                </Empty>
              ) : (
                <ExplanationTable
                  explanations={explanations}
                  caption={isAll ? t.caption(count) : t.onPage(count)}
                  withDepartment={withDepartment}
                />
              )}
              <Pagination cursor={cursor} />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
