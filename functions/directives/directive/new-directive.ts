import * as z from 'zod'
import { whenRight } from '../../shared/across-fields.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Directive, directiveSchema } from './directive.ts'
import { directiveSymbolSchema } from './directive-number.ts'
import { secretDirective } from './directive-problems.ts'

/** Sổ giao việc: the symbol of what has no number of its own, an oral instruction or a meeting's conclusion. */
export const registerSymbol = 'SGV'

/** Độ mật, as the law on state secrets grades it: mật, tối mật, tuyệt mật. */
const secrecies = ['secret', 'highly-secret', 'top-secret'] as const

/** A symbol that somebody enters: the register keeps its own for itself. */
export const newSymbolSchema = directiveSymbolSchema
  .refine((symbol) => symbol !== registerSymbol, { error: 'directive-symbol-reserved' })
  .optional()

/**
 * A directive as the Office enters it. Without a number the register gives number and symbol; a number without a symbol is
 * known by its date alone, and that the date is not known is said, not left out.
 */
export const newDirectiveSchema = directiveSchema
  .omit({ version: true, ended: true, unwritten: true, registeredIn: true, formerly: true, waiting: true })
  .extend({
    number: directiveSchema.shape.number.optional(),
    symbol: newSymbolSchema,
    dateUnknown: z
      .literal(true)
      .optional()
      .meta({ description: 'instead of issuedOn, which is given later with a change of the directive' }),
    secrecy: z.enum(secrecies).optional().meta({ description: 'with it the directive is refused' }),
  })
  .refine(({ number, symbol }) => number !== undefined || symbol === undefined, {
    path: ['number'],
    error: 'number-goes-with-symbol',
    ...whenRight({ number: z.unknown(), symbol: z.unknown() }),
  })
  .refine(({ issuedOn, dateUnknown }) => issuedOn !== undefined || dateUnknown, {
    path: ['issuedOn'],
    error: 'missing',
    ...whenRight({ issuedOn: z.unknown(), dateUnknown: z.unknown() }),
  })
  .refine(({ issuedOn, dateUnknown }) => issuedOn === undefined || !dateUnknown, {
    path: ['dateUnknown'],
    error: 'date-known-and-unknown',
    ...whenRight({ issuedOn: z.unknown(), dateUnknown: z.unknown() }),
  })
  .meta({ id: 'NewDirective' })

export type NewDirective = z.infer<typeof newDirectiveSchema>

/** The stamp as it gets into an abstract or a title: "(MẬT)", "TỐI MẬT:", "[Tuyệt mật]". */
const stamp =
  /[([]\s*(?:tối |tuyệt )?mật\s*[)\]]|^\s*(?:tối |tuyệt )?mật\s*[:.-]|(?<!\p{L}|BẢO |BÍ )(?:TỐI |TUYỆT )?MẬT(?!\p{L}| ĐỘ| MÃ| ONG)/u

const isStamped = (text: string): boolean =>
  stamp.test(text.normalize('NFC')) || stamp.test(text.normalize('NFC').toLowerCase())

/**
 * State secrets must not be entered here at all: nothing of the directive is kept, not even that it was tried.
 * @throws Refused secret-directive
 */
export const refuseSecrets = (secrecy: NewDirective['secrecy'], texts: readonly string[]): void => {
  if (secrecy !== undefined || texts.some(isStamped)) throw new Refused(secretDirective)
}

/**
 * The directive as it is kept, with its own number or the register's.
 * @param today the day of its entry, whose year stands for a date that is not known
 */
export const numbered = (
  { secrecy: _, dateUnknown, number, symbol, ...directive }: NewDirective,
  registerNumber: number | undefined,
  today: LocalDate,
): Directive => ({
  ...directive,
  ...(dateUnknown && { registeredIn: yearOf(today) }),
  ...(number === undefined
    ? { number: String(registerNumber), symbol: registerSymbol }
    : { number, ...(symbol && { symbol }) }),
})
