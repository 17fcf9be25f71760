import { Temporal } from 'temporal-polyfill'

/** The moments of an EventBridge Scheduler expression `cron(minutes hours day-of-month month day-of-week year)`. */

const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

type Field = readonly number[]

const fieldOf = (text: string, from: number, to: number, names: readonly string[] = []): Field => {
  const numberOf = (word: string): number => {
    const value = names.includes(word) ? names.indexOf(word) + 1 : Number(word)
    if (!Number.isInteger(value) || value < from || value > to || word === '')
      throw new Error(`cron: ${word} is not known to the local runner`)
    return value
  }
  const partOf = (part: string): number[] => {
    const [range = '', step] = part.split('/')
    const everything = range === '*' || range === '?'
    const [first = '', last] = range.split('-')
    const start = everything ? from : numberOf(first)
    const open = everything || (step !== undefined && last === undefined)
    const end = open ? to : numberOf(last ?? first)
    const stride = step === undefined ? 1 : Number(step)
    if (!(stride >= 1)) throw new Error(`cron: step ${step}`)
    return Array.from(
      { length: Math.floor((end - start) / stride) + 1 },
      (_, index) => start + index * stride,
    )
  }
  return [...new Set(text.toUpperCase().split(',').flatMap(partOf))].sort((one, other) => one - other)
}

const parse = (expression: string) => {
  const fields = expression
    .match(/^cron\((.*)\)$/)?.[1]
    ?.trim()
    .split(/\s+/)
  if (fields?.length !== 6)
    throw new Error(`${expression}: only cron(…) with six fields is known to the local runner`)
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = fields
  return {
    minutes: fieldOf(minutes, 0, 59),
    hours: fieldOf(hours, 0, 23),
    days: fieldOf(days, 1, 31),
    months: fieldOf(months, 1, 12, monthNames),
    weekdays: fieldOf(weekdays, 1, 7, dayNames),
    years: fieldOf(years, 1970, 2199),
  }
}

/** Every moment in (after, upTo], in milliseconds, in order. */
export const momentsOf = (expression: string, zone: string, after: number, upTo: number): number[] => {
  const cron = parse(expression)
  const dateOf = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
  const last = dateOf(upTo)
  const moments: number[] = []
  for (let day = dateOf(after); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const isDue =
      cron.years.includes(day.year) &&
      cron.months.includes(day.month) &&
      cron.days.includes(day.day) &&
      cron.weekdays.includes((day.dayOfWeek % 7) + 1)
    if (!isDue) continue
    for (const hour of cron.hours)
      for (const minute of cron.minutes)
        moments.push(day.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).epochMilliseconds)
  }
  return moments.filter((moment) => moment > after && moment <= upTo)
}
