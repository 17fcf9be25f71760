import type { Term } from '../../organisation/calendar/term.ts'
import type { WordClass } from './deadline-vocabulary.ts'
import type { Recurrence } from './recurrence.ts'

/** A day as it is written; without a year where none is. */
export interface DayNamed {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  /** `23.5` and `1-5` may be other things than days: they need a word beside them. */
  readonly isBare: boolean
}

/** The month a named period ends with. */
export interface PeriodNamed {
  readonly month: number
  readonly year: number | undefined
  /** A year alone stands in many names. */
  readonly isYear: boolean
  /** The last day of a part of its month: "nửa đầu tháng 9" ends on the 15th. */
  readonly day?: number
}

/** A day or period that is told from the directive's own day: this one, the next, or of days the one after. */
export interface NamedFromHere {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly ahead: 0 | 1 | 2
  /** Of a week: its Friday is 5, its Sunday 7. */
  readonly weekday?: number
  /** Of a month: its 20th is 20. */
  readonly day?: number
}

/** The words of a deadline, cut where they mean something by themselves. */
export type Token = { readonly text: string } & (
  | { readonly is: 'day'; readonly day: DayNamed }
  | { readonly is: 'period'; readonly period: PeriodNamed }
  | { readonly is: 'term'; readonly term: Term; readonly from: string | undefined }
  | { readonly is: 'day-from-here' | 'period-from-here'; readonly named: NamedFromHere }
  | { readonly is: 'every'; readonly every: Recurrence['every'] }
  | { readonly is: 'every-other' }
  | { readonly is: 'day-of-month'; readonly day: number }
  | { readonly is: 'time'; readonly hour: number; readonly minute: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'reference'; readonly dated: boolean }
  | { readonly is: 'comma' | 'stop' | 'dash' | 'mark' | 'number' | 'hours' | 'like-a-date' | 'word' }
  | { readonly is: WordClass }
)
