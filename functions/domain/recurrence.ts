import * as z from 'zod'
import { type LocalDate, lastDayOfMonth, yearOf } from './dates.ts'

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

const dayIn = (year: number, month: number, day: number): LocalDate => {
  const last = lastDayOfMonth(year, month)
  const wanted = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`
  return wanted < last ? wanted : last
}

/** Its due dates in a year, in order. */
const datesIn = ({ every, day = 31, dates }: Recurrence, year: number): LocalDate[] => {
  if (dates)
    return [...new Set(dates)].sort().map((date) => {
      const [month, dayOfMonth] = date.split('-').map(Number) as [number, number]
      return dayIn(year, month, dayOfMonth)
    })
  const months = monthsOf[every]
  return Array.from({ length: 12 / months }, (_, period) => dayIn(year, (period + 1) * months, day))
}

/** The due dates of a recurrence from one day to another, both counted. */
export const dueDatesOf = (recurrence: Recurrence, from: LocalDate, until: LocalDate): LocalDate[] => {
  const years = Array.from(
    { length: Math.max(0, yearOf(until) - yearOf(from) + 1) },
    (_, n) => yearOf(from) + n,
  )
  return years.flatMap((year) => datesIn(recurrence, year)).filter((date) => date >= from && date <= until)
}
