import { completionFirst, overdueFirst } from '../../../functions/figures/rules/order-of-departments.ts'
import type { DepartmentRow } from './row.ts'

type Rows = readonly DepartmentRow[]

/** Whom the letter commends, the best completion first. */
export const commendedOf = (rows: Rows): Rows =>
  rows.filter(({ verdict }) => verdict.commended).sort(completionFirst)

/** Whom the letter urges, the most overdue first. */
export const urgedOf = (rows: Rows): Rows => rows.filter(({ verdict }) => verdict.urged).sort(overdueFirst)
