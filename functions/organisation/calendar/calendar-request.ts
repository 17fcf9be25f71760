import * as z from 'zod'
import { BadRequest, fieldError } from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'
import type { CalendarYear } from './calendar-store.ts'
import { specialDaysSchema } from './holidays.ts'

export const calendarRequest = z.strictObject({ days: specialDaysSchema })

/** @throws BadRequest invalid-fields */
export const requireSameYear = ({ year, days }: CalendarYear): void => {
  const strangers = days.flatMap(({ date }, index) => (date.startsWith(`${year}-`) ? [] : [index]))
  if (strangers.length > 0)
    throw new BadRequest(
      invalidFields,
      strangers.map((index) => fieldError(['days', index, 'date'], 'another-year', {})),
    )
}
