import { cityCalendar, isWorkingDay } from '../../functions/organisation/calendar/calendar.ts'
import { addDays, instantOf, type LocalDate, vietnameseDate } from '../../functions/shared/dates/dates.ts'

/** A day of the sample's year: 0 is 1 January 2021. Histories are computed in these and written as dates. */
export type Day = number

const firstDate = '2021-01-01'
const dates = Array.from({ length: 500 }, (_, day) => addDays(firstDate, day))
const dayOfDate = new Map(dates.map((date, day) => [date, day]))
const working = dates.map((date) => isWorkingDay(date, cityCalendar))
const midnights = dates.map((date) => instantOf(date).getTime())

export const dateOf = (day: Day): LocalDate => {
  const date = dates[day]
  if (!date) throw new RangeError(`day ${day} is outside the sample`)
  return date
}

export const dayOf = (date: LocalDate): Day => {
  const day = dayOfDate.get(date)
  if (day === undefined) throw new RangeError(`${date} is outside the sample`)
  return day
}

export const isWorking = (day: Day): boolean => working[day] === true

/** The day itself if it is worked, otherwise the next working day. */
export const workingFrom = (day: Day): Day => {
  let next = day
  while (!isWorking(next)) next += 1
  return next
}

/** The day itself if it is worked, otherwise the working day before. */
export const workingUntil = (day: Day): Day => {
  let previous = day
  while (previous > 0 && !isWorking(previous)) previous -= 1
  return previous
}

/** The instant so many minutes after midnight. */
export const instantAt = (day: Day, minute: number): string =>
  new Date((midnights[day] as number) + minute * 60_000).toISOString()

/** `5/7/2021`, as a directive words its deadline. */
export const wordedDate = (day: Day): string =>
  vietnameseDate(dateOf(day))
    .split('/')
    .map((part) => String(Number(part)))
    .join('/')

/** The scan that has run last: its snapshot is the city's latest. */
export const scannedThrough: Day = dayOf('2021-07-25')
/** The day the sample city is looked at. */
export const sampleToday: Day = dayOf('2021-07-26')
/** The last day on which anybody did anything: a Friday. */
export const lastWorkingDay: Day = workingUntil(scannedThrough)
