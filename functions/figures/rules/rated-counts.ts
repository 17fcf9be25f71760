import type { StatusCounts } from '../../organisation/departments/tally.ts'
import { type Counts, withSums } from '../../tasks/task/counts.ts'
import { type FormulaSet, type Rate, ratesOf } from './formulas.ts'

/** Counts and the rates made of them: what every row of figures begins with, of today or of a period. */
export interface RatedCounts {
  readonly counts: Counts
  readonly rates: Readonly<Record<string, Rate>>
}

export const ratedCountsOf = (statusCounts: StatusCounts, formulaSet: FormulaSet): RatedCounts => {
  const counts = withSums(statusCounts)
  return { counts, rates: ratesOf(counts, formulaSet) }
}
