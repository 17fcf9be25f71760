import * as z from 'zod'
import { type DatedValue, datedReader, historyOf, putNext } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, localDateOf, yearOf } from '../../shared/dates/dates.ts'
import { type Calendar, calendarOf, type HeldCalendar } from './calendar.ts'
import { proposedDays, type SpecialDay, specialDaysSchema } from './holidays.ts'

/** The special days of one year as the Office entered them. */
export interface CalendarYear {
  readonly year: number
  readonly days: readonly SpecialDay[]
}

export const calendarYearSchema = z.strictObject({ year: z.int(), days: specialDaysSchema })

/** All years under one name: whoever computes a date reads them in one query. */
export const keptCalendar = {
  name: 'calendar',
  reads: datedReader<CalendarYear>('calendar', 1, calendarYearSchema),
} as const

export interface YearsDays {
  readonly days: readonly SpecialDay[]
  /** What was entered for the year, the earliest first; empty while the days are only proposed. */
  readonly history: readonly DatedValue<CalendarYear>[]
}

/** What was entered, by year, the earliest first; a year of which only the law speaks is not there. */
export const readCalendarHistory = async (store: Store): Promise<Map<number, DatedValue<CalendarYear>[]>> =>
  Map.groupBy(await historyOf(store, keptCalendar), ({ value }) => value.year)

/** By year: what computes a date asks for twenty-one years at once, and the law gives each the same whenever it is asked. */
const known = new Map<number, readonly SpecialDay[]>()

const daysByLaw = (year: number): readonly SpecialDay[] => {
  const days = known.get(year) ?? proposedDays(year)
  known.set(year, days)
  return days
}

const daysOf = (year: number, entered: readonly DatedValue<CalendarYear>[] | undefined) =>
  entered?.at(-1)?.value.days ?? daysByLaw(year)

export const readYear = async (store: Store, year: number): Promise<YearsDays> => {
  const history = (await readCalendarHistory(store)).get(year) ?? []
  return { days: daysOf(year, history), history }
}

const yearsAround = 10

type Entries = ReadonlyMap<number, readonly DatedValue<CalendarYear>[]>

/** Ten years back and ahead: each as it was last entered, or as the law gives it. */
const calendarAround = (today: LocalDate, entered: Entries, instead?: CalendarYear): Calendar => {
  const first = yearOf(today) - yearsAround
  const years = Array.from({ length: 2 * yearsAround + 1 }, (_, place) => first + place)
  return calendarOf(
    years.flatMap((year) => (year === instead?.year ? instead.days : daysOf(year, entered.get(year)))),
  )
}

/** The calendar ten years back and ahead: each year as the Office last entered it, or as the law gives it. */
export const readCalendar = async (store: Store, today: LocalDate): Promise<Calendar> =>
  calendarAround(today, await readCalendarHistory(store))

/**
 * Every calendar that ever held, the first that of the law alone, and the one that would hold with these days of a year: all from one
 * reading.
 */
export const readHeldCalendars = async (
  store: Store,
  today: LocalDate,
  instead: CalendarYear,
): Promise<{ readonly held: readonly HeldCalendar[]; readonly proposed: Calendar }> => {
  const all = await historyOf(store, keptCalendar)
  const entries = all.toSorted((one, other) => one.at.localeCompare(other.at))
  const enteredBy = (count: number) => Map.groupBy(entries.slice(0, count), ({ value }) => value.year)
  const held = Array.from({ length: entries.length + 1 }, (_, count) => {
    const next = entries[count]
    return {
      calendar: calendarAround(today, enteredBy(count)),
      ...(next && { until: localDateOf(new Date(next.at)) }),
    }
  })
  return { held, proposed: calendarAround(today, enteredBy(entries.length), instead) }
}

/**
 * @param read how many versions of the year there were when the person who enters this one read them
 * @throws Refused entered-meanwhile
 */
export const putYear = async (store: Store, entry: DatedValue<CalendarYear>, read: number): Promise<void> => {
  const { year } = entry.value
  const { history } = await readYear(store, year)
  await putNext(store, { ...keptCalendar, prefix: `${year}-`, entered: history, read }, entry)
}
