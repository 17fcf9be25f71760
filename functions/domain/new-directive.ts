import * as z from 'zod'
import { type Directive, directiveSchema } from './directive.ts'
import { directiveSymbolSchema } from './directive-number.ts'
import { Refused } from './errors.ts'

/** Sổ giao việc: the symbol of what has no number of its own, an oral instruction or a meeting's conclusion. */
export const registerSymbol = 'SGV'

/** Độ mật, as the law on state secrets grades it: mật, tối mật, tuyệt mật. */
const secrecies = ['secret', 'highly-secret', 'top-secret'] as const

/** A directive as the Office enters it. Without number and symbol the register gives both. */
export const newDirectiveSchema = directiveSchema
  .omit({ version: true, ended: true, unwritten: true })
  .extend({
    number: directiveSchema.shape.number.optional(),
    symbol: directiveSymbolSchema
      .refine((symbol) => symbol !== registerSymbol, { error: 'directive-symbol-reserved' })
      .optional(),
    secrecy: z.enum(secrecies).optional().meta({ description: 'with it the directive is refused' }),
  })
  .refine(({ number, symbol }) => (number === undefined) === (symbol === undefined), {
    path: ['number'],
    error: 'number-goes-with-symbol',
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
  if (secrecy !== undefined || texts.some(isStamped)) throw new Refused('secret-directive')
}

/** The directive as it is kept, with its own number or the register's. */
export const numbered = (
  { secrecy: _, number, symbol, ...directive }: NewDirective,
  registerNumber: number | undefined,
): Directive => ({
  ...directive,
  number: number ?? String(registerNumber),
  symbol: symbol ?? registerSymbol,
})
