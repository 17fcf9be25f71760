import { useRegister } from '../../api/register.tsx'
import type { Dashboard } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { addressOfPage } from '../../app/router/pattern.ts'
import { Count } from '../../parts/figures/count.tsx'
import { Section } from '../../parts/figures/figures.tsx'
import { Freshness } from '../../parts/figures/freshness.tsx'
import { MainFigures } from '../../parts/figures/main-figures.tsx'
import type { Night } from '../../parts/figures/trend/spark.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Tag } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMe } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { homeTexts } from './home-texts.ts'
import { TodoList } from './todo/todo.tsx'
import { todoTexts } from './todo/todo-texts.ts'

type Department = Dashboard['departments'][number]

const maxWorst = 10

/** Where a department's figures and the reasons of its verdict are. */
const figuresAt = (code: string): string => addressOfPage('/departments/:code/figures', { code })

const Named = ({ codes }: { readonly codes: readonly string[] }) => {
  const t = useTexts(homeTexts)
  const { departmentName } = useRegister()
  if (codes.length === 0) return <>{t.nobody}</>
  return (
    <>
      {codes.map((code, place) => (
        <span key={code}>
          {place > 0 && ', '}
          <a href={figuresAt(code)}>{departmentName(code)}</a>
        </span>
      ))}
    </>
  )
}

const Verdicts = ({ ruleSet, commended, urged }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { letter } = useFormats()
  return (
    <Section title={t.verdicts(letter(ruleSet.letter))}>
      <p class="measure">
        <Tag colour="orange">{t.urged}</Tag> <Named codes={urged} />
      </p>
      <p class="measure">
        <Tag colour="green">{t.commended}</Tag> <Named codes={commended} />
      </p>
      <p>
        <a href="/dashboard">{t.allFigures}</a>
      </p>
    </Section>
  )
}

const Worst = ({ departments }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { percent } = useFormats()
  const { departmentName } = useRegister()
  const worst = departments
    .filter(({ counts }) => counts.openOverdue > 0)
    .sort((one, other) => other.counts.openOverdue - one.counts.openOverdue)
    .slice(0, maxWorst)
  const columns: readonly Column<Department>[] = [
    {
      name: 'department',
      heading: t.department,
      isRowHeading: true,
      cell: ({ code }) => <a href={figuresAt(code)}>{departmentName(code)}</a>,
      sortBy: ({ code }) => departmentName(code),
    },
    {
      name: 'overdue',
      heading: t.overdueShort,
      isNumber: true,
      cell: (row) => (
        <Count
          row={row}
          count="openOverdue"
          value={row.counts.openOverdue}
          label={`${t.overdueShort}, ${departmentName(row.code)}`}
        />
      ),
      sortBy: ({ counts }) => counts.openOverdue,
    },
    {
      name: 'rate',
      heading: t.rate,
      isNumber: true,
      cell: ({ rates }) => percent(rates.overdueUnfinished),
      sortBy: ({ rates }) => rates.overdueUnfinished?.percent ?? undefined,
    },
    {
      name: 'completion',
      heading: t.completion,
      isNumber: true,
      cell: ({ rates }) => percent(rates.completion),
      sortBy: ({ rates }) => rates.completion?.percent ?? undefined,
    },
  ]
  const sortedBy = { column: 'overdue', isDown: true }
  return (
    <Table caption={t.worst} columns={columns} rows={worst} keyOf={({ code }) => code} sortedBy={sortedBy} />
  )
}

/** The city as the night before left it: the sum of its departments. */
const nightBefore = ({ previous }: Dashboard): Night | undefined => {
  if (!previous) return undefined
  const rows: Readonly<Record<string, number>>[] = Object.values(previous.departments)
  const sumOf = (count: string): number => rows.reduce((sum, row) => sum + (row[count] ?? 0), 0)
  return {
    on: previous.date,
    counts: Object.fromEntries(Object.keys(rows[0] ?? {}).map((count) => [count, sumOf(count)])),
  }
}

/** The city in figures, each a link to the tasks it counts. */
const CityGlance = ({ year }: { readonly year: string }) => {
  const asked = useAnswer('getDashboard', { path: { year } })
  return (
    <Answered of={asked}>
      {(dashboard) => (
        <>
          <Freshness {...dashboard} />
          <MainFigures row={dashboard.city} before={nightBefore(dashboard)} />
          <Worst {...dashboard} />
          <Verdicts {...dashboard} />
        </>
      )}
    </Answered>
  )
}

/** Leaders and the Office: what waits for them, then the city; those who only look: the city. */
export const CityHome = () => {
  const t = useTexts(homeTexts)
  const todo = useTexts(todoTexts)
  const { role } = useMe()
  const year = useToday().slice(0, 4)
  if (role !== 'leader' && role !== 'office')
    return (
      <Page title={t.city(year)}>
        <CityGlance year={year} />
      </Page>
    )
  return (
    <Page title={todo.title}>
      <TodoList />
      <h2 class="govuk-heading-l">{t.city(year)}</h2>
      <CityGlance year={year} />
    </Page>
  )
}
