import type { Body, Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Answered } from '../../layout/answered.tsx'
import { Empty } from '../../layout/loading.tsx'
import type { Column } from '../../lists/column.ts'
import { Table } from '../../lists/table.tsx'
import { Section } from '../figures.tsx'
import { figureTexts } from '../figures-texts.ts'
import { useRateName } from '../rate-names.ts'
import type { Rate } from '../row.ts'
import { maxLines, TrendChart } from './trend-chart.tsx'

type Answer = Body<'getTrend'>
type Snapshot = Answer['snapshots'][number]

/** A rate of a night, and how many points it is above the night before it in the table. */
const Changed = ({ now, before }: { readonly now: Rate | undefined; readonly before: Rate | undefined }) => {
  const { percent, points } = useFormats()
  return (
    <>
      {percent(now)}
      {now?.percent != null && before?.percent != null && (
        <span class="note">
          {points(Math.round((now.percent - before.percent) * 100) / 100, now.decimals)}
        </span>
      )}
    </>
  )
}

const Shown = ({ snapshots, formulaSet: { words } }: Answer) => {
  const t = useTexts(figureTexts)
  const { day } = useFormats()
  const nameOf = useRateName(words)
  const rates = Object.entries(snapshots[0]?.rates ?? {}).slice(0, maxLines)
  const columns: readonly Column<Snapshot>[] = [
    { name: 'on', heading: t.onDay, isRowHeading: true, cell: ({ on }) => day(on) },
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
      <TrendChart
        days={snapshots.map(({ on }) => on)}
        lines={rates.map(([rate, { formula }]) => ({
          name: nameOf(rate, formula),
          values: snapshots.map((snapshot) => snapshot.rates[rate]?.percent ?? null),
        }))}
      />
      <Table
        caption={t.trendTable}
        columns={columns}
        rows={[...snapshots].reverse()}
        keyOf={({ on }) => on}
      />
    </>
  )
}

interface Props {
  readonly query: NonNullable<Input<'getTrend'>['query']> & { readonly year: string }
}

/** How the rates went, night by night or week by week: a chart, and its table. */
export const Trend = ({ query }: Props) => {
  const t = useTexts(figureTexts)
  const { query: shown, setQuery } = useLocation()
  const every = shown.get('every') === 'day' ? 'day' : 'week'
  const asked = useAnswer('getTrend', { query: { ...query, every, points: every === 'week' ? 13 : 14 } })
  return (
    <Section title={t.trend(query.year)}>
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
      <Answered of={asked}>
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
    </Section>
  )
}
