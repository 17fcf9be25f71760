import { addDays, dayOfWeek, type LocalDate } from '../../shared/dates/dates.ts'
import { proposedDays, type SpecialDay } from './holidays.ts'

/** Days that differ from the plain week: public holidays and days in lieu, and weekend days that are worked. */
export interface Calendar {
  readonly holidays: ReadonlySet<LocalDate>
  readonly makeUpWorkingDays: ReadonlySet<LocalDate>
}

/** A calendar that held until another was entered. */
export interface HeldCalendar {
  readonly calendar: Calendar
  /** The day of that; absent for the one that holds. */
  readonly until?: LocalDate
}

/** A calendar of these days; those that are switched off, or fall on a weekend anyhow, make no difference. */
export const calendarOf = (days: readonly SpecialDay[]): Calendar => {
  const observed = days.filter((day) => day.observed)
  const datesOf = (kept: (day: SpecialDay) => boolean) =>
    new Set(observed.filter(kept).map(({ date }) => date))
  return {
    // A day that is worked for another lies on a weekend.
    holidays: datesOf(({ date }) => dayOfWeek(date) <= 5),
    makeUpWorkingDays: datesOf(({ kind }) => kind === 'make-up'),
  }
}

/** For what is computed without a table, as the sample is: 2021 and 2026; other years count weekends only. */
export const cityCalendar: Calendar = calendarOf([2021, 2026].flatMap(proposedDays))

export const isWorkingDay = (day: LocalDate, calendar: Calendar): boolean =>
  calendar.makeUpWorkingDays.has(day) || (dayOfWeek(day) <= 5 && !calendar.holidays.has(day))

/** The last day of a term of N days: the first day is not counted, a day off rolls on (Civil Code 2015, art. 147 and 148). */
export const endOfTerm = (from: LocalDate, days: number, calendar: Calendar): LocalDate => {
  let day = addDays(from, days)
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}
