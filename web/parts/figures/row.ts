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

/** The page that lists exactly what a count counts; undefined where the caller may not see it. */
export const listOf = ({ lists }: Pick<FigureRow, 'lists'>, count: string): string | undefined => {
  const request = lists?.[count]
  return request && pageOfRequest(request)
}

/** How a list is shown, beside which tasks it has. */
const ofShowing: ReadonlySet<string> = new Set(['sort', 'cursor', 'limit', 'columns'])

const conditionsOf = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => !ofShowing.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')

/** How many tasks the list has that the query asks for, where it is the list of one of the row's counts. */
export const countListedBy = (
  query: URLSearchParams,
  { counts, lists = {} }: Pick<FigureRow, 'counts' | 'lists'>,
): number | undefined => {
  const conditions = conditionsOf(query)
  const [count = ''] =
    Object.entries(lists).find(
      ([, request]) => conditionsOf(new URLSearchParams(request.split('?')[1])) === conditions,
    ) ?? []
  return counts[count]
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
