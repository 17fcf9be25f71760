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

interface Ranked {
  readonly code: string
  readonly counts: Counts
}

/** Best completion first; equals by their codes. */
export const completionFirst = (one: Ranked, other: Ranked): number =>
  other.counts.done * one.counts.assigned - one.counts.done * other.counts.assigned ||
  one.code.localeCompare(other.code)

/** Most overdue unfinished tasks first; equals by their codes. */
export const overdueFirst = (one: Ranked, other: Ranked): number =>
  other.counts.openOverdue - one.counts.openOverdue || one.code.localeCompare(other.code)
