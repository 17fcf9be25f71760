import * as z from 'zod'
import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  type LocalDate,
  yearOf,
} from '../../shared/dates/dates.ts'

/** `2021`, `2021-H1`, `2021-Q3`, `2021-07`: year, half-year, quarter, month. */
export const periodWordSchema = z
  .string()
  .regex(/^20\d\d(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, { error: 'period-word-form' })
  .meta({ id: 'PeriodWord', description: '2021, 2021-H1, 2021-Q3 or 2021-07' })

/** Days of assignment, both included. */
export interface Period {
  readonly assignedFrom: LocalDate
  readonly assignedTo: LocalDate
}

const monthsOf = (part: string | undefined): { last: number; count: number } => {
  if (!part) return { last: 12, count: 12 }
  const number = Number(part.replace(/\D/, ''))
  if (part.startsWith('H')) return { last: 6 * number, count: 6 }
  return part.startsWith('Q') ? { last: 3 * number, count: 3 } : { last: number, count: 1 }
}

/** A year is always the calendar's; months, quarters and half-years end on the day the city has set. */
export const periodOf = (word: string, reportingMonthEndsOn: number): Period => {
  const [yearWord, part] = word.split('-')
  const year = Number(yearWord)
  const { last, count } = monthsOf(part)
  const endsOn = part ? reportingMonthEndsOn : 31
  const before = addMonths(dayOfMonth(year, last, 1), -count)
  // Months that end on a set day begin on the day after it.
  const endedBefore = dayOfMonth(yearOf(before), Number(before.slice(5, 7)), endsOn)
  return { assignedFrom: addDays(endedBefore, 1), assignedTo: dayOfMonth(year, last, endsOn) }
}

const wordBefore = (word: string): string => {
  const [yearWord, part] = word.split('-')
  const year = Number(yearWord)
  if (!part) return String(year - 1)
  const kind = /^[HQ]/.exec(part)?.[0] ?? ''
  const number = Number(part.replace(/\D/, ''))
  const max = { H: 2, Q: 4 }[kind] ?? 12
  const [inYear, before] = number > 1 ? [year, number - 1] : [year - 1, max]
  return `${inYear}-${kind || before > 9 ? kind + before : `0${before}`}`
}

/** The period before: of the same kind when it has a word, else the same number of days. */
export const periodBefore = (
  period: Period,
  word: string | undefined,
  reportingMonthEndsOn: number,
): Period => {
  if (word) return periodOf(wordBefore(word), reportingMonthEndsOn)
  const assignedTo = addDays(period.assignedFrom, -1)
  return {
    assignedFrom: addDays(assignedTo, -daysBetween(period.assignedFrom, period.assignedTo)),
    assignedTo,
  }
}

/** The day that lies to the end of one period as `day` lies to the end of the other: the same stage of the work. */
export const sameStage = (of: Period, period: Period, day: LocalDate): LocalDate =>
  addDays(of.assignedTo, daysBetween(period.assignedTo, day))
