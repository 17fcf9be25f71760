import * as z from 'zod'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { setNameSchema } from '../formulas.ts'

export const setsOnDay = z.strictObject({
  on: localDateSchema.optional().meta({ description: 'in force on this day; default today' }),
})

export const setPath = z.strictObject({ name: setNameSchema })

/** Which version of a set figures are computed by. */
export const setVersion = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .meta({ description: 'default: the version in force as of the day' })
