import type { Body } from '../../api/types.ts'
import { pageOfRequest } from '../../app/router/lists.ts'

export type PeriodFigures = Body<'getFigures'>
export type CityRow = NonNullable<PeriodFigures['city']>
export type DepartmentRow = PeriodFigures['departments'][number]
export type Verdict = DepartmentRow['verdict']

export interface Rate {
  readonly formula: string
  readonly numerator: number
  readonly denominator: number
  readonly percent: number | null
  readonly decimals: number
  /** Tasks of which a past day is not known. */
  readonly unknown?: number | undefined
}

/** What a row of figures has wherever it comes from: the year's dashboard or the figures of a period. */
export interface FigureRow {
  readonly counts: Readonly<Record<string, number>>
  readonly rates: Readonly<Record<string, Rate>>
  readonly reportRate: Rate
  readonly updateRate?: Rate
  readonly change?: Readonly<Record<string, number | null>>
  readonly lists?: Readonly<Record<string, string>> | undefined
}

/** A longer list cannot be sorted (docs/decisions/0049). */
const mostSorted = 1_000

/** Of a year's tasks of the whole city: a department's own list stands in the order of its due dates anyhow. */
const isOverdueOfYear = (request: string): boolean =>
  /^\/api\/tasks\?year=\d+&status=open-overdue$/.test(request)

/**
 * The page that lists exactly what a count counts, of what is overdue the longest due first where the list can be sorted; undefined
 * where the caller may not see it.
 */
export const listOf = (
  { lists, counts }: Pick<FigureRow, 'lists'> & Partial<Pick<FigureRow, 'counts'>>,
  count: string,
): string | undefined => {
  const request = lists?.[count]
  const worstFirst = request && isOverdueOfYear(request) && (counts?.[count] ?? mostSorted + 1) <= mostSorted
  return request && pageOfRequest(worstFirst ? `${request}&sort=dueOn` : request)
}

/** The count that a rate of any formula set divides. */
export const countOfRate: Readonly<Record<string, Extract<keyof DepartmentRow['counts'], string>>> = {
  completion: 'done',
  onTime: 'doneOnTime',
  doneLate: 'doneLate',
  doneNoDeadline: 'doneNoDeadline',
  overdueUnfinished: 'openOverdue',
  overdueOfDeadlines: 'openOverdue',
}
