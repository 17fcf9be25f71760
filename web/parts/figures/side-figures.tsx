import { useFormats, useTexts } from '../../texts/language.tsx'
import { Count } from './count.tsx'
import { figureTexts } from './figures-texts.ts'
import { type FigureRow, listOf } from './row.ts'

/** What the main figures are parts of, and the rest that makes them up. */
export const SideFigures = ({ row }: { readonly row: FigureRow }) => {
  const t = useTexts(figureTexts)
  const { number, percent } = useFormats()
  const { counts, rates, reportRate } = row
  const reports = listOf(row, 'reports in-time')
  const sides = [
    { name: t.assigned, count: 'assigned' },
    { name: t.doneLate, count: 'doneLate', rate: rates.doneLate },
    { name: t.noDeadline, count: 'openNoDeadline' },
  ]
  return (
    <dl class="side-figures">
      {sides.map(({ name, count, rate }) => (
        <div key={count}>
          <dt>{name}</dt>
          <dd>
            <Count row={row} count={count} value={counts[count] ?? 0} label={name} />
            {rate && ` (${percent(rate)})`}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t.reportRate}</dt>
        <dd>
          {reports ? <a href={reports}>{percent(reportRate)}</a> : percent(reportRate)} (
          {t.reportsOf(number(reportRate.numerator), number(reportRate.denominator))})
          {Boolean(reportRate.unknown) && (
            <span class="change">{t.unknown(number(reportRate.unknown ?? 0))}</span>
          )}
        </dd>
      </div>
    </dl>
  )
}
