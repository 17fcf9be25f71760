/**
 * Calendar dates in the city, as arithmetic on `YYYY-MM-DD`: on the server and on the page, where no schema is read.
 *
 * Every deadline of the city is computed in Asia/Ho_Chi_Minh, whatever the machine's zone. Its clocks have been seven hours ahead
 * ever since 1975, which a test holds against the time zone database: asking that for every date is slow, most at a cold start.
 * So a date is arithmetic, which a test holds against Temporal for every day of two centuries: its polyfill was an eighth of what a
 * Lambda reads when it is cold (docs/performance.md).
 */
const hoursAhead = 7
const cityZone = `+0${hoursAhead}:00`

/** Of the shape of a date: a title, an id or an instant cannot stand in its place. */
export type LocalDate = `${number}-${number}-${number}`

/** The wall calendar and clock of the city at this instant, `YYYY-MM-DDTHH:mm:ss.sssZ`, where the Z means nothing. */
const onTheWall = (instant: Date): string =>
  new Date(instant.getTime() + hoursAhead * 3_600_000).toISOString()

/** The date on the city's wall calendar at this instant. */
export const localDateOf = (instant: Date): LocalDate => onTheWall(instant).slice(0, 10) as LocalDate

/** The time `HH:mm` on the city's wall clock at this instant. */
export const localTimeOf = (instant: Date): string => onTheWall(instant).slice(11, 16)

/** The instant at which a wall-clock time (`HH:mm`) of that date begins in the city. */
export const instantOf = (date: LocalDate, time = '00:00'): Date => new Date(`${date}T${time}${cityZone}`)

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
  // A week is of the year of its Thursday, and the first of a year has the first Thursday.
  const thursday = addDays(date, 4 - dayOfWeek(date))
  const year = yearOf(thursday)
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)
export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)

/** As people read it: 26/07/2021. */
export const vietnameseDate = (date: string): string => date.split('-').reverse().join('/')

/** `month` is 1 to 12. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether what is written as `YYYY-MM-DD` is a day of the calendar: 31/02 parses in some browsers, as a day of March. */
export const isRealDate = (text: string): text is LocalDate => {
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), month)
}

/** A day of a month, which is 1 to 12. A day that the month does not have is its last. */
export const dayOfMonth = (year: number, month: number, day: number): LocalDate => {
  const written = [month, Math.min(day, daysIn(year, month))].map((part) => String(part).padStart(2, '0'))
  return `${year}-${written.join('-')}` as LocalDate
}

/** `month` is 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): LocalDate => dayOfMonth(year, month, 31)

/** A day that the later month does not have is its last: 31 August and six months is 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const since0 = year * 12 + month - 1 + months
  return dayOfMonth(Math.floor(since0 / 12), (((since0 % 12) + 12) % 12) + 1, day)
}
