import * as z from 'zod'
import { addDays, dayOfMonth, type LocalDate, laterOf, yearOf } from '../../shared/dates/dates.ts'

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day-of-year-form' })
  .meta({ description: 'MM-DD; a day that a month does not have is its last' })

/**
 * Work that comes again every period (báo cáo định kỳ). `day` is a day of the period's last month; `dates` are days of
 * the year, for periods that are not evenly spaced. With neither, each period ends on its last day.
 */
export const recurrenceSchema = z
  .strictObject({
    every: z.enum(['month', 'quarter', 'half-year', 'year']),
    day: z.int().min(1).max(31).optional(),
    dates: z.array(dayOfYear).min(1).max(12).optional(),
  })
  .refine(({ day, dates }) => day === undefined || dates === undefined, {
    path: ['dates'],
    error: 'due-given-twice',
  })
  .meta({ id: 'Recurrence' })

export type Recurrence = z.infer<typeof recurrenceSchema>

/** One period of recurring work: the day its task is given, and the day it is due. */
export interface SeriesPeriod {
  readonly begins: LocalDate
  readonly dueOn: LocalDate
}

const dueDaysOfYear = (dates: readonly string[], year: number): LocalDate[] =>
  [...new Set(dates)].sort().map((date) => {
    const [month, day] = date.split('-').map(Number) as [number, number]
    return dayOfMonth(year, month, day)
  })

/** Its periods that are due in a year, in order. Of `dates` each period begins on the day after the date before. */
const periodsIn = ({ every, day = 31, dates }: Recurrence, year: number): SeriesPeriod[] => {
  if (dates) {
    const due = [...dueDaysOfYear(dates, year - 1).slice(-1), ...dueDaysOfYear(dates, year)]
    return due.slice(1).map((dueOn, place) => ({ begins: addDays(due[place] as LocalDate, 1), dueOn }))
  }
  const months = monthsOf[every]
  return Array.from({ length: 12 / months }, (_, period) => ({
    begins: dayOfMonth(year, period * months + 1, 1),
    dueOn: dayOfMonth(year, (period + 1) * months, day),
  }))
}

/** Dates end with the century: domain/dates.ts. */
const lastYear = 2099

/** Every period that is due on a day or later, in order; the one that day falls in begins on that day. */
function* periodsFrom(recurrence: Recurrence, from: LocalDate): Generator<SeriesPeriod> {
  for (let year = yearOf(from); year <= lastYear; year += 1)
    for (const { begins, dueOn } of periodsIn(recurrence, year))
      if (dueOn >= from) yield { begins: laterOf(begins, from), dueOn }
}

/**
 * The periods of a series from a day on. Without `until` it has no end: those that have begun by `today` and the
 * next one, each of which brings the one after it when its day comes.
 */
export const periodsOf = (
  recurrence: Recurrence,
  { from, until, today }: { from: LocalDate; until?: LocalDate | undefined; today: LocalDate },
): SeriesPeriod[] => {
  const periods: SeriesPeriod[] = []
  for (const period of periodsFrom(recurrence, from)) {
    if (until && period.dueOn > until) break
    periods.push(period)
    if (!until && period.begins > today) break
  }
  return periods
}

/** The period after the one whose task was given on that day; undefined at the end of all dates. */
export const periodAfter = (recurrence: Recurrence, begins: LocalDate): SeriesPeriod | undefined => {
  for (const period of periodsFrom(recurrence, begins)) if (period.begins > begins) return period
  return undefined
}

/** The due dates of a recurrence from one day to another, both counted. */
export const dueDatesOf = (recurrence: Recurrence, from: LocalDate, until: LocalDate): LocalDate[] =>
  periodsOf(recurrence, { from, until, today: from }).map(({ dueOn }) => dueOn)
