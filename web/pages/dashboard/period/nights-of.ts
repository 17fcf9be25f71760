import type { PeriodFigures } from '../../../parts/figures/row.ts'
import type { Night } from '../../../parts/figures/trend/spark.tsx'
import { addDays } from '../../../values/dates.ts'

/** Nights count every task of a year by the due dates in force: only such figures can be held against them. */
const isLikeNights = ({ assignedFrom, assignedTo, basis, starred }: PeriodFigures): boolean =>
  assignedFrom.endsWith('-01-01') &&
  assignedTo === `${assignedFrom.slice(0, 4)}-12-31` &&
  basis === 'effective' &&
  starred === undefined

/** The nights of the very same figures, and which of them is a week ago or the last before; nothing where they count something else. */
export const nightsOf = (
  figures: PeriodFigures,
  nights: readonly Night[] = [],
): { readonly nights?: readonly Night[]; readonly before?: Night | undefined } => {
  if (!isLikeNights(figures)) return {}
  const weekAgo = addDays(figures.asOf, -7)
  return { nights, before: nights.findLast(({ on }) => on <= weekAgo) }
}
