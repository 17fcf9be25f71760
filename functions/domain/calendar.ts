import { addDays, dayOfWeek, type LocalDate } from './dates.ts'

/** Days that differ from the plain week: public holidays and days in lieu, and weekend days that are worked. */
export interface Calendar {
  readonly holidays: ReadonlySet<LocalDate>
  readonly makeUpWorkingDays: ReadonlySet<LocalDate>
}

/**
 * Vietnam's public holidays with days in lieu and exchanged days, for 2021 and 2026: Labour Code 2019 art. 112 and
 * the yearly announcements. Other years count weekends only.
 */
const holidays: readonly LocalDate[] = [
  '2021-01-01',
  '2021-02-10',
  '2021-02-11',
  '2021-02-12',
  '2021-02-15',
  '2021-02-16',
  '2021-04-21',
  '2021-04-30',
  '2021-05-03',
  '2021-09-02',
  '2021-09-03',
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
  '2026-08-31',
  '2026-09-01',
  '2026-09-02',
  '2026-11-24',
]

export const cityCalendar: Calendar = {
  holidays: new Set(holidays),
  makeUpWorkingDays: new Set(['2026-01-10', '2026-08-22']),
}

export const isWorkingDay = (day: LocalDate, calendar: Calendar): boolean =>
  calendar.makeUpWorkingDays.has(day) || (dayOfWeek(day) <= 5 && !calendar.holidays.has(day))

/** The last day of a term of N days: the first day is not counted, a day off rolls on (Civil Code 2015, art. 147 and 148). */
export const endOfTerm = (from: LocalDate, days: number, calendar: Calendar): LocalDate => {
  let day = addDays(from, days)
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}
