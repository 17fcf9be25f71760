import * as z from 'zod'
import { isRealDate } from './local-date.ts'

export * from './local-date.ts'

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
