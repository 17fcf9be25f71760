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

/** The count that a rate of any formula set divides. */
export const countOfRate: Readonly<Record<string, Extract<keyof DepartmentRow['counts'], string>>> = {
  completion: 'done',
  onTime: 'doneOnTime',
  doneLate: 'doneLate',
  doneNoDeadline: 'doneNoDeadline',
  overdueUnfinished: 'openOverdue',
  overdueOfDeadlines: 'openOverdue',
}
