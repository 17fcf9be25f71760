import {
  daysBetween as daysApart,
  isoWeek,
  isRealDate,
  type LocalDate,
  localDateOf,
  addDays as moved,
  vietnameseDate,
} from '../../functions/shared/dates/local-date.ts'

/** Calendar dates as the API writes them, `YYYY-MM-DD`; they compare correctly as strings. */
export type Day = string

/** The date on the city's wall calendar, wherever the browser is. */
export const todayInCity = (now = new Date()): Day => localDateOf(now)

export const addDays = (day: Day, days: number): Day => moved(day as LocalDate, days)

/** Days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => daysApart(from as LocalDate, to as LocalDate)

/** The ISO week of a day, as `2021-W30`. */
export const weekOf = (day: Day): string => isoWeek(day as LocalDate)

/** Why what somebody typed is no day: not written as one, of a year the API does not take, or not of the calendar. */
export type DayProblem = 'date-form' | 'year-out-of-range' | 'date-does-not-exist'

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

const read = (typed: string): { readonly day: Day } | { readonly problem: DayProblem } => {
  const text = typed.trim()
  const parts =
    /^(?<d>\d{1,2})[/.\-\s]+(?<m>\d{1,2})[/.\-\s]+(?<y>\d{4}|\d{2})$/.exec(text) ??
    /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/.exec(text) ??
    /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4})$/.exec(text)
  if (!parts?.groups) return { problem: 'date-form' }
  const { d = '', m = '', y = '' } = parts.groups
  const year = fullYear(y)
  if (!/^(19|20)/.test(year)) return { problem: 'year-out-of-range' }
  const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isRealDate(day) ? { day } : { problem: 'date-does-not-exist' }
}

/**
 * The date that somebody typed: 5/7/2021, 05-07-21, 05.07.2021, 05072021 or 2021-07-05.
 * Undefined when it is no date of the calendar, or of no year from 1900 to 2099.
 */
export const dayTyped = (typed: string): Day | undefined => {
  const found = read(typed)
  return 'day' in found ? found.day : undefined
}

/** What is wrong with the date that somebody typed; undefined where `dayTyped` reads it. */
export const dayProblem = (typed: string): DayProblem | undefined => {
  const found = read(typed)
  return 'problem' in found ? found.problem : undefined
}

/** dd/MM/yyyy, as it is typed and read in both languages. */
export const dayWritten = (day: Day): string => vietnameseDate(day)

/** Before it nothing was registered. */
export const firstYear = 2020

/** The years that have something to list, the latest first. */
export const yearsUpTo = (today: Day): readonly string[] => {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: Math.max(1, last - firstYear + 1) }, (_, back) => String(last - back))
}
