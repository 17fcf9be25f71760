import * as z from 'zod'
import { lineOrNothing } from '../../shared/text.ts'

/** As people write a telephone number: digits in groups, an extension behind. */
const phoneForm = /^[+(\d][\d ().-]{5,}(, ?(máy lẻ|ext\.?) \d{1,6})?$/iu

/** Whom to ask about the figures: settings that are empty until an administrator enters them, and enter no figure. */
export const contactSettings = {
  contactName: lineOrNothing(100).meta({
    description: 'the unit or the person who answers questions about the figures',
  }),
  contactPhone: lineOrNothing(40).refine((phone) => phone === '' || phoneForm.test(phone), {
    error: 'phone-form',
  }),
  contactEmail: lineOrNothing(200).refine((email) => email === '' || z.regexes.email.test(email), {
    error: 'email-form',
  }),
}

type ContactSettings = {
  readonly [Name in keyof typeof contactSettings]: z.infer<(typeof contactSettings)[Name]>
}

export const noContact: ContactSettings = { contactName: '', contactPhone: '', contactEmail: '' }

/** Whom to ask, as mails and pages say it: what is not entered is left out. */
export const contactSchema = z.strictObject({
  name: z.string(),
  phone: z.string().optional(),
  email: z.string().optional(),
})

export type Contact = z.infer<typeof contactSchema>

/** Nobody where the city has not said who, or by what they are reached. */
export const contactOf = ({
  contactName,
  contactPhone,
  contactEmail,
}: ContactSettings): Contact | undefined =>
  contactName && (contactPhone || contactEmail)
    ? {
        name: contactName,
        ...(contactPhone && { phone: contactPhone }),
        ...(contactEmail && { email: contactEmail }),
      }
    : undefined

/** Whom to ask in one line of Vietnamese. */
export const contactWords = ({ name, phone, email }: Contact): string =>
  [name, phone && `điện thoại ${phone}`, email && `thư điện tử ${email}`].filter(Boolean).join(', ')
