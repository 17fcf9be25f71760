import { useFormats, useTexts } from '../../texts/language.tsx'
import { Figures, Section } from './figures.tsx'
import { figureTexts } from './figures-texts.ts'
import { type FigureRow, listOf, type Rate } from './row.ts'
import { SideFigures } from './side-figures.tsx'
import { Since } from './since.tsx'
import { type Night, Spark } from './trend/spark.tsx'

interface Props {
  readonly row: FigureRow
  /** What nights left of the very same row: the oldest first. */
  readonly nights?: readonly Night[]
  /** What it is held against: where there is nothing, the period before is. */
  readonly before?: Night | undefined
}

/** The main figures of a row in large numbers, the worst first, each a link to the tasks it counts; the others in a line below. */
export const MainFigures = ({ row, nights = [], before }: Props) => {
  const t = useTexts(figureTexts)
  const { number, percent, points } = useFormats()
  const changeOf = (count: string, rate: string | undefined, isBad: boolean) => {
    if (before) return <Since now={row.counts[count] ?? 0} before={before} count={count} isBad={isBad} />
    const change = rate ? row.change?.[rate] : undefined
    return (
      change != null && (
        <span class="change">{t.points(points(change, row.rates[rate ?? '']?.decimals))}</span>
      )
    )
  }
  const rateOf = (rate: string | undefined): Rate | undefined => (rate ? row.rates[rate] : undefined)
  const counted = (name: string, count: string, rate?: string) => {
    const isBad = count === 'openOverdue'
    const answer = rateOf(rate)
    return {
      name,
      value: number(row.counts[count] ?? 0),
      href: listOf(row, count),
      beside: answer && percent(answer),
      note: (
        <>
          {changeOf(count, rate, isBad)}
          <Spark nights={nights} count={count} isBad={isBad} />
        </>
      ),
    }
  }
  return (
    <Section title={t.figures} isTitleHidden>
      <Figures
        figures={[
          counted(t.overdue, 'openOverdue', 'overdueUnfinished'),
          counted(t.done, 'done', 'completion'),
          counted(t.onTime, 'doneOnTime', 'onTime'),
          counted(t.inTerm, 'openInTerm'),
        ]}
      />
      <SideFigures row={row} />
    </Section>
  )
}
