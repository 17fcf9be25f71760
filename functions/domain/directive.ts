import * as z from 'zod'
import { assignmentDateSchema, type LocalDate } from './dates.ts'
import { lineOf } from './text.ts'

const directiveKinds = [
  'official-letter',
  'notice',
  'conclusion',
  'instruction',
  'decision',
  'plan',
  'oral-instruction',
] as const

/**
 * What a directive is known by: its number restarts each year, so the date belongs to the key.
 * An oral instruction has no number of its own; the Office's register gives it one.
 */
export const directiveSchema = z
  .strictObject({
    kind: z.enum(directiveKinds),
    number: z.string().regex(/^\d{1,6}[A-Za-z]?$/, { error: 'directive-number-form' }),
    symbol: z
      .string()
      .normalize('NFC')
      .regex(/^[\p{Lu}\d][\p{L}\d/-]{0,29}$/u, { error: 'directive-symbol-form' }),
    issuedOn: assignmentDateSchema,
    issuer: lineOf(150),
    signer: lineOf(100).optional(),
    abstract: lineOf(500),
    sample: z.literal(true).optional().meta({ description: 'present on demonstration data only' }),
  })
  .meta({ id: 'Directive' })

export type Directive = z.infer<typeof directiveSchema>

export const directiveKeySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_\d{1,6}[A-Za-z]?_[\p{Lu}\d][\p{L}\d.-]{0,29}$/u, {
    error: 'directive-key-form',
  })
  .meta({ id: 'DirectiveKey', description: 'date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT' })

/** The key of a directive; a `/` inside the symbol becomes a dot so that the key fits in an address. */
export const directiveKeyOf = (directive: Pick<Directive, 'issuedOn' | 'number' | 'symbol'>): string =>
  `${directive.issuedOn}_${directive.number}_${directive.symbol.replaceAll('/', '.')}`

/** How a letter cites the directive: `4651/UBND-KSTT`. */
export const citationOf = (key: string): string => {
  const [, number, symbol] = key.split('_')
  return `${number}/${symbol?.replaceAll('.', '/')}`
}

export const issuedOnOf = (key: string): LocalDate => key.slice(0, 10)
