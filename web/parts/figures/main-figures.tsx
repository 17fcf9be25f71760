import { useFormats, useTexts } from '../../texts/language.tsx'
import { Figures, Section } from './figures.tsx'
import { figureTexts } from './figures-texts.ts'
import { type FigureRow, listOf, type Rate } from './row.ts'

/** The main figures of a row in large numbers, the worst first, each a link to the tasks it counts. */
export const MainFigures = ({ row }: { readonly row: FigureRow }) => {
  const t = useTexts(figureTexts)
  const { number, percent, points } = useFormats()
  const noteOf = (rate: string) => {
    const answer = row.rates[rate]
    const change = row.change?.[rate]
    return (
      answer && (
        <>
          {percent(answer)}
          {change != null && <span class="change">{t.points(points(change, answer.decimals))}</span>}
        </>
      )
    )
  }
  const counted = (name: string, count: string, rate?: string) => ({
    name,
    value: number(row.counts[count] ?? 0),
    href: listOf(row, count),
    note: rate && noteOf(rate),
  })
  const shared = (name: string, rate: Rate, list: string, of: (some: string, all: string) => string) => ({
    name,
    value: percent(rate),
    href: listOf(row, list),
    note: (
      <>
        {of(number(rate.numerator), number(rate.denominator))}
        {Boolean(rate.unknown) && <span class="change">{t.unknown(number(rate.unknown ?? 0))}</span>}
      </>
    ),
  })
  return (
    <Section title={t.figures}>
      <Figures
        figures={[
          counted(t.overdue, 'openOverdue', 'overdueUnfinished'),
          counted(t.assigned, 'assigned'),
          counted(t.done, 'done', 'completion'),
          counted(t.onTime, 'doneOnTime', 'onTime'),
          counted(t.doneLate, 'doneLate', 'doneLate'),
          counted(t.inTerm, 'openInTerm'),
          counted(t.noDeadline, 'openNoDeadline'),
          shared(t.reportRate, row.reportRate, 'reports in-time', t.reportsOf),
        ]}
      />
    </Section>
  )
}
