import { pointsBetween } from '../../../../functions/figures/rules/percent.ts'
import type { Body, Input } from '../../../api/types.ts'
import { type Asked, useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Answered } from '../../layout/answered.tsx'
import { Details } from '../../layout/details.tsx'
import { Empty } from '../../layout/loading.tsx'
import type { Column } from '../../lists/column.ts'
import { Table } from '../../lists/table.tsx'
import { figureTexts } from '../figures-texts.ts'
import { useRateName } from '../rate-names.ts'
import type { Rate } from '../row.ts'
import { maxLines, TrendChart } from './trend-chart.tsx'

type Answer = Body<'getTrend'>
type Snapshot = Answer['snapshots'][number]

/** The way to draw what is overdue, in every chart. */
const overdueLook = 3

/** A rate of a night, and how many points it is above the night before it in the table. */
const Changed = ({ now, before }: { readonly now: Rate | undefined; readonly before: Rate | undefined }) => {
  const { percent, points } = useFormats()
  const change = pointsBetween(now, before)
  return (
    <>
      {percent(now)}
      {change !== null && <span class="note">{points(change, now?.decimals)}</span>}
    </>
  )
}

/** Overdue tasks have a scale of their own: among the rates their line would lie on the ground. */
const Charts = ({ snapshots, formulaSet: { words } }: Answer) => {
  const t = useTexts(figureTexts)
  const nameOf = useRateName(words)
  const days = snapshots.map(({ on }) => on)
  const rates = Object.entries(snapshots[0]?.rates ?? {}).slice(0, maxLines)
  const lines = rates.map(([rate, { formula }], look) => ({
    rate,
    name: nameOf(rate, formula),
    look,
    values: snapshots.map((snapshot) => snapshot.rates[rate]?.percent ?? null),
  }))
  const overdue = snapshots.map(({ counts }) => counts.openOverdue)
  return (
    <div class="charts">
      <TrendChart
        title={t.overdue}
        of="counts"
        days={days}
        lines={[{ name: t.overdue, look: overdueLook, values: overdue }]}
      />
      <TrendChart
        title={t.ratesTitle}
        of="percent"
        days={days}
        lines={lines.filter(({ rate }) => rate !== 'overdueUnfinished')}
      />
    </div>
  )
}

const Shown = (answer: Answer) => {
  const { snapshots, formulaSet } = answer
  const t = useTexts(figureTexts)
  const { day, number } = useFormats()
  const nameOf = useRateName(formulaSet.words)
  const rates = Object.entries(snapshots[0]?.rates ?? {}).slice(0, maxLines)
  const columns: readonly Column<Snapshot>[] = [
    { name: 'on', heading: t.onDay, isRowHeading: true, cell: ({ on }) => day(on) },
    ...(['openOverdue', 'assigned'] as const).map((count) => ({
      name: `trend-${count}`,
      heading: count === 'assigned' ? t.assigned : t.overdue,
      isNumber: true,
      cell: ({ counts }: Snapshot) => number(counts[count]),
    })),
    ...rates.map(([rate, { formula }]) => ({
      name: `trend-${rate}`,
      heading: nameOf(rate, formula),
      isNumber: true,
      cell: (snapshot: Snapshot) => (
        <Changed
          now={snapshot.rates[rate]}
          before={snapshots[snapshots.indexOf(snapshot) - 1]?.rates[rate]}
        />
      ),
    })),
  ]
  return (
    <>
      <Charts {...answer} />
      <Details summary={t.trendTable}>
        <Table
          caption={t.trendTable}
          isCaptionHidden
          columns={columns}
          rows={[...snapshots].reverse()}
          keyOf={({ on }) => on}
        />
      </Details>
    </>
  )
}

export type TrendQuery = NonNullable<Input<'getTrend'>['query']> & { readonly year: string }

interface Props {
  readonly query: TrendQuery
  /** Week by week it is known already. */
  readonly weekly: Asked<'getTrend'>
}

/** How the figures went, week by week or night by night: overdue tasks on a scale of their own, the rates, and the table of both. */
export const Trend = ({ query, weekly }: Props) => {
  const t = useTexts(figureTexts)
  const { query: shown, setQuery } = useLocation()
  const every = shown.get('every') === 'day' ? 'day' : 'week'
  const daily = useAnswer(
    'getTrend',
    every === 'day' ? { query: { ...query, every, points: 14, mostOverdue: 0 } } : undefined,
  )
  return (
    <>
      <p class="measure">{t.trendLead}</p>
      <fieldset class="steps">
        <legend class="govuk-visually-hidden">{t.every}</legend>
        {(['week', 'day'] as const).map((step) => (
          <button
            key={step}
            type="button"
            class="quiet-button"
            aria-pressed={every === step}
            onClick={() => setQuery({ every: step })}
          >
            {step === 'week' ? t.weekly : t.daily}
          </button>
        ))}
      </fieldset>
      <Answered of={every === 'day' ? daily : weekly}>
        {(answer) =>
          answer.snapshots.length < 2 ? (
            <Empty>
              <p>{t.trendNone}</p>
            </Empty>
          ) : (
            <Shown {...answer} />
          )
        }
      </Answered>
    </>
  )
}
