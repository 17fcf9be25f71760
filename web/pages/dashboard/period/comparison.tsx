import { addressOfPage } from '../../../app/router/pattern.ts'
import { useRateName } from '../../../parts/figures/rate-names.ts'
import type { CityRow, PeriodFigures } from '../../../parts/figures/row.ts'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'
import type { View } from './view.ts'

interface Props {
  readonly figures: PeriodFigures
  readonly row: CityRow
  readonly view: View
  readonly path: string
}

/** Each rate in points against the period before, at the same stage of the work, and by the other due dates. */
export const Comparison = ({ figures: { previous, formulaSet }, row, view, path }: Props) => {
  const t = useTexts(dashboardTexts)
  const { day, percent, points } = useFormats()
  const nameOf = useRateName(formulaSet.words)
  const rates = Object.keys(row.rates)
  const isKnown = rates.some((rate) => row.change[rate] != null)
  const columns: readonly Column<string>[] = [
    {
      name: 'rate',
      heading: t.rate,
      isRowHeading: true,
      cell: (rate) => nameOf(rate, row.rates[rate]?.formula ?? ''),
    },
    { name: 'now', heading: t.now, isNumber: true, cell: (rate) => percent(row.rates[rate]) },
    ...(isKnown
      ? [
          {
            name: 'points',
            heading: t.points,
            isNumber: true,
            cell: (rate: string) => points(row.change[rate], row.rates[rate]?.decimals),
          },
        ]
      : []),
    {
      name: 'other',
      heading: t.otherBasis(t.basisIn[row.other.basis]),
      isNumber: true,
      cell: (rate) => percent(row.other.rates[rate]),
    },
  ]
  const { period: _, ...rest } = view
  return (
    <>
      <p class="measure">
        {t.comparisonLead(day(previous.assignedFrom), day(previous.assignedTo), day(previous.asOf))}{' '}
        {isKnown ? (
          <a class="screen-only" href={addressOfPage(path, {}, { ...rest, ...previous })}>
            {t.openPrevious}
          </a>
        ) : (
          t.previousNone
        )}
      </p>
      <Table caption={t.comparison} isCaptionHidden columns={columns} rows={rates} keyOf={(rate) => rate} />
    </>
  )
}
