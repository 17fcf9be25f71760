import * as z from 'zod'
import { addDays, addMonths, type LocalDate } from '../../shared/dates/dates.ts'
import { type Calendar, endOfTerm, isWorkingDay } from './calendar.ts'

/** A time to do it in, counted from the signing of the directive. */
export const termSchema = z
  .strictObject({
    count: z.int().min(1).max(366),
    unit: z.enum(['day', 'working-day', 'week', 'month']),
  })
  .meta({ id: 'Term' })

export type Term = z.infer<typeof termSchema>

const nextWorkingDay = (day: LocalDate, calendar: Calendar): LocalDate => {
  let next = addDays(day, 1)
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1)
  return next
}

/**
 * The last day of a term. The first day is not counted; a last day off rolls to the next working day, in weeks and
 * months too (Civil Code 2015, art. 147 and 148).
 */
export const lastDayOfTerm = ({ count, unit }: Term, from: LocalDate, calendar: Calendar): LocalDate => {
  if (unit === 'working-day')
    return Array.from({ length: count }).reduce<LocalDate>((day) => nextWorkingDay(day, calendar), from)
  const last = unit === 'month' ? addMonths(from, count) : addDays(from, unit === 'week' ? 7 * count : count)
  return endOfTerm(last, 0, calendar)
}
