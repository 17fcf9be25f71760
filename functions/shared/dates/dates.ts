import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'

/**
 * Every deadline of the city is computed in Asia/Ho_Chi_Minh, whatever the machine's zone. Its clocks have been seven hours ahead
 * ever since 1975, which a test holds against the time zone database: asking that for every date is slow, most at a cold start.
 */
const hoursAhead = 7
const cityZone = `+0${hoursAhead}:00`

const isRealDate = (text: string): text is LocalDate => {
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate()
}

/** A calendar date `YYYY-MM-DD` of the years 1900 to 2099; dates compare correctly as strings. */
export const localDateSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'date-form', abort: true })
  .refine((text) => /^(19|20)/.test(text), { error: 'year-out-of-range', abort: true })
  .refine(isRealDate, { error: 'date-does-not-exist', abort: true })
  .meta({ id: 'LocalDate', format: 'date', description: 'YYYY-MM-DD in Asia/Ho_Chi_Minh' })

/** A date on which something was assigned or issued: figures begin with the year 2000. */
export const assignmentDateSchema = localDateSchema.refine((date) => date >= '2000-01-01', {
  error: 'before-2000',
})

/** Of the shape of a date: a title, an id or an instant cannot stand in its place. */
export type LocalDate = `${number}-${number}-${number}`

const written = (date: Temporal.PlainDate): LocalDate => date.toString() as LocalDate

/** The date on the city's wall calendar at this instant. */
export const localDateOf = (instant: Date): LocalDate =>
  new Date(instant.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10) as LocalDate

/** The time `HH:mm` on the city's wall clock at this instant. */
export const localTimeOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(cityZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

/** The instant at which a wall-clock time (`HH:mm`) of that date begins in the city. */
export const instantOf = (date: LocalDate, time = '00:00'): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(cityZone).epochMilliseconds)

// Figures add and compare days some ten times a task: of a date without a time that is arithmetic.
const millisecondsADay = 24 * 60 * 60 * 1000

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10) as LocalDate

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(to) - Date.parse(from)) / millisecondsADay

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: LocalDate): number => new Date(date).getUTCDay() || 7

/** The ISO week a date falls in, as `2021-W30`. */
export const isoWeek = (date: LocalDate): string => {
  const day = Temporal.PlainDate.from(date)
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)
export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)

export { vietnameseDate } from './vietnamese-date.ts'

/** A day of a month, which is 1 to 12. A day that the month does not have is its last. */
export const dayOfMonth = (year: number, month: number, day: number): LocalDate =>
  written(Temporal.PlainDate.from({ year, month, day }))

/** `month` is 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): LocalDate => dayOfMonth(year, month, 31)

/** A day that the later month does not have is its last: 31 August and six months is 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  written(Temporal.PlainDate.from(date).add({ months }))
