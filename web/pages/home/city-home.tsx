import { useRegister } from '../../api/register.tsx'
import type { Dashboard } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Figures, Section } from '../../parts/figures.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { pageOfRequest } from '../../router/lists.ts'
import { useClock, useToday } from '../../session/clock.tsx'
import { useMe } from '../../session/session.tsx'
import { homeTexts } from '../../texts/home.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { todoTexts } from '../../texts/todo.ts'
import { TodoList } from '../todo/todo.tsx'

type Department = Dashboard['departments'][number]

const mostWorst = 10

const listOf = ({ lists }: Pick<Department, 'lists'>, count: string): string | undefined => {
  const request = lists?.[count]
  return request && pageOfRequest(request)
}

const Freshness = ({ asOf, freshness }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { day } = useFormats()
  const scanned = freshness.scannedThrough ? day(freshness.scannedThrough) : t.neverScanned
  return (
    <p class="quiet">
      {freshness.scanIsCurrent ? t.asOf(day(asOf), scanned) : t.asOfWithoutScan(day(asOf), scanned)}
    </p>
  )
}

const CityFigures = ({ city }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { number, percent } = useFormats()
  const { counts, rates, reportRate } = city
  const counted = (name: string, count: keyof typeof counts, rate?: string) => {
    const href = listOf(city, count)
    const note = rate && t.ofAssigned(percent(rates[rate]?.percent))
    return { name, value: number(counts[count]), ...(href && { href }), ...(note && { note }) }
  }
  const reports = t.reportsOf(number(reportRate.numerator), number(reportRate.denominator))
  return (
    <Section title={t.figures}>
      <Figures
        figures={[
          counted(t.assigned, 'assigned'),
          counted(t.done, 'done', 'completion'),
          counted(t.onTime, 'doneOnTime', 'onTime'),
          counted(t.doneLate, 'doneLate', 'doneLate'),
          counted(t.overdue, 'openOverdue', 'overdueUnfinished'),
          counted(t.inTerm, 'openInTerm'),
          counted(t.noDeadline, 'openNoDeadline'),
          { name: t.reportRate, value: percent(reportRate.percent), note: reports },
        ]}
      />
    </Section>
  )
}

const Verdicts = ({ ruleSet, commended, urged }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { departmentName } = useRegister()
  const named = (codes: readonly string[]) =>
    codes.length > 0 ? codes.map(departmentName).join(', ') : t.nobody
  return (
    <Section title={t.verdicts(ruleSet.letter)}>
      <p class="measure">
        <Tag colour="green">{t.commended}</Tag> {named(commended)}
      </p>
      <p class="measure">
        <Tag colour="orange">{t.urged}</Tag> {named(urged)}
      </p>
    </Section>
  )
}

const Worst = ({ departments }: Dashboard) => {
  const t = useTexts(homeTexts)
  const { number, percent } = useFormats()
  const { departmentName } = useRegister()
  const worst = departments
    .filter(({ counts }) => counts.openOverdue > 0)
    .sort((one, other) => other.counts.openOverdue - one.counts.openOverdue)
    .slice(0, mostWorst)
  const columns: readonly Column<Department>[] = [
    {
      name: 'department',
      heading: t.department,
      isRowHeading: true,
      cell: ({ code }) => departmentName(code),
      sortBy: ({ code }) => departmentName(code),
    },
    {
      name: 'overdue',
      heading: t.overdueShort,
      isNumber: true,
      cell: (row) => <a href={listOf(row, 'openOverdue') ?? '/tasks'}>{number(row.counts.openOverdue)}</a>,
      sortBy: ({ counts }) => counts.openOverdue,
    },
    {
      name: 'rate',
      heading: t.rate,
      isNumber: true,
      cell: ({ rates }) => percent(rates.overdueUnfinished?.percent),
      sortBy: ({ rates }) => rates.overdueUnfinished?.percent ?? undefined,
    },
    {
      name: 'completion',
      heading: t.completion,
      isNumber: true,
      cell: ({ rates }) => percent(rates.completion?.percent),
      sortBy: ({ rates }) => rates.completion?.percent ?? undefined,
    },
  ]
  const sortedBy = { column: 'overdue', isDown: true }
  return (
    <Table caption={t.worst} columns={columns} rows={worst} keyOf={({ code }) => code} sortedBy={sortedBy} />
  )
}

/** The city in figures, each a link to the tasks it counts. */
const CityGlance = ({ year }: { readonly year: string }) => {
  const { today } = useClock()
  const asked = useAnswer('getDashboard', today ? { path: { year } } : undefined)
  return (
    <Answered of={asked}>
      {(dashboard) => (
        <>
          <Freshness {...dashboard} />
          <CityFigures {...dashboard} />
          <Verdicts {...dashboard} />
          <Worst {...dashboard} />
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
