import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Figures, Section } from '../../../parts/figures/figures.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { later } from '../../../parts/layout/later.tsx'
import { StatusTag } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { type Day, daysBetween } from '../../../values/dates.ts'
import { dashboardTexts } from '../dashboard-texts.ts'
import { periodSaid } from '../period/view.ts'
import { assessmentTexts } from './assessment-texts.ts'

const Points = later(() => import('./points/points.tsx').then((loaded) => loaded.Points))

type Answer = Body<'assessDepartment'>
type Item = Answer['items'][number]

const missedOf = ({ delays }: Item): number => delays.filter(({ kind }) => kind === 'missed').length

const Shown = ({ quantity, quality, progress, items }: Answer) => {
  const t = useTexts(dashboardTexts)
  const assessmentWords = useTexts(assessmentTexts)
  const { number, wholePercent } = useFormats()
  const lost = items.filter((item) => item.returns.length > 0 || missedOf(item) > 0)
  const columns: readonly Column<Item>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: ({ id, title }) => <a href={`/tasks/${id}`}>{title}</a>,
    },
    { name: 'status', heading: assessmentWords.status, cell: ({ status }) => <StatusTag status={status} /> },
    {
      name: 'returns',
      heading: assessmentWords.returns,
      isNumber: true,
      cell: ({ returns }) => number(returns.length),
    },
    {
      name: 'delays',
      heading: assessmentWords.delays,
      isNumber: true,
      cell: (item) => number(missedOf(item)),
    },
    {
      name: 'progress',
      heading: assessmentWords.progress,
      isNumber: true,
      cell: ({ progressPercent }) => wholePercent(progressPercent),
    },
  ]
  return (
    <>
      <Figures
        figures={[
          { name: assessmentWords.items, value: number(quantity.assigned) },
          { name: assessmentWords.itemsDone, value: number(quantity.done) },
          { name: assessmentWords.returns, value: number(quality.returns) },
          {
            name: assessmentWords.delays,
            value: number(progress.delays),
            note: `${assessmentWords.daysLate(number(progress.daysLate))}; ${assessmentWords.objective(number(progress.delaysOfObjectiveCause))}`,
          },
        ]}
      />
      {lost.length === 0 ? (
        <p>{assessmentWords.lossNone}</p>
      ) : (
        <Details summary={assessmentWords.lossTable(number(lost.length))}>
          <Table
            caption={assessmentWords.assessment}
            isCaptionHidden
            columns={columns}
            rows={lost}
            keyOf={({ id }) => id}
            isList
          />
        </Details>
      )}
    </>
  )
}

interface Props {
  readonly department: string
  readonly from: Day
  readonly to: Day
  /** The same page for a shorter period. */
  readonly addressOf: (period: string) => string
}

const longestDays = 92

/** The month and the quarter of a day. */
const shorterAt = (day: Day): readonly string[] => {
  const [year, month = ''] = day.split('-')
  return [`${year}-${month}`, `${year}-Q${Math.ceil(Number(month) / 3)}`]
}

/** Quantity, quality and progress of what was due in a month or quarter, as the decree asks for. */
export const Assessment = ({ department, from, to, addressOf }: Props) => {
  const t = useTexts(dashboardTexts)
  const assessmentWords = useTexts(assessmentTexts)
  const today = useToday()
  const isShort = daysBetween(from, to) < longestDays
  const asked = useAnswer('assessDepartment', isShort ? { query: { department, from, to } } : undefined)
  return (
    <Section title={assessmentWords.assessment}>
      <p class="measure">{assessmentWords.assessmentLead}</p>
      {isShort ? (
        <>
          <Answered of={asked}>{(answer) => <Shown {...answer} />}</Answered>
          <Details summary={assessmentWords.points} isMadeWhenOpened>
            <Points {...{ department, from, to }} />
          </Details>
        </>
      ) : (
        <p>
          {assessmentWords.assessmentPeriod}{' '}
          {shorterAt(to < today ? to : today).map((period) => (
            <a key={period} class="choice" href={addressOf(period)}>
              {periodSaid(period, t)}
            </a>
          ))}
        </p>
      )}
    </Section>
  )
}
