import * as z from 'zod'
import { withoutInvisible } from '../../../shared/text.ts'

/** What a person is known by: one address is one person's, however its letters were typed. */
export const mailAddressSchema = z
  .string()
  .overwrite(withoutInvisible)
  .normalize('NFC')
  .trim()
  .toLowerCase()
  .max(200, { error: 'too-long' })
  .regex(z.regexes.email, { error: 'email-form' })
  .meta({ format: 'email', description: 'in small letters; it is no other person’s' })
