import * as z from 'zod'

export const year = z
  .string()
  .regex(/^20\d\d$/, { error: 'year-form' })
  .transform(Number)

export const yearPath = z.strictObject({ year })
