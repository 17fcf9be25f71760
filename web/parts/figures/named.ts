import type { DepartmentRow } from './row.ts'

type Rows = readonly DepartmentRow[]

const shareOf = ({ counts: { done = 0, assigned = 0 } }: DepartmentRow): number => done / assigned

/** Whom the letter commends, the best completion first. */
export const commendedOf = (rows: Rows): Rows =>
  rows.filter(({ verdict }) => verdict.commended).sort((one, other) => shareOf(other) - shareOf(one))

/** Whom the letter urges, the most overdue first. */
export const urgedOf = (rows: Rows): Rows =>
  rows
    .filter(({ verdict }) => verdict.urged)
    .sort((one, other) => (other.counts.openOverdue ?? 0) - (one.counts.openOverdue ?? 0))
