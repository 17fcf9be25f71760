import * as z from 'zod'
import { daysBetween, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'

/** A quarter has 92 days at most; months may end on a set day, so no calendar month is asked for. */
const longestPeriodDays = 92

export const assessmentQuery = z
  .strictObject({
    department: departmentCodeSchema,
    official: userIdSchema.optional().meta({ description: 'only what was assigned to this person' }),
    from: localDateSchema,
    to: localDateSchema,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends-before-it-begins', abort: true })
  .refine(({ from, to }) => daysBetween(from, to) < longestPeriodDays, {
    path: ['to'],
    error: 'longer-than-a-quarter',
  })

export type AssessmentQuery = z.infer<typeof assessmentQuery>
