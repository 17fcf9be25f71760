import * as z from 'zod'
import { canonicalNumber, canonicalSymbol, symbolForm } from './directive-key.ts'

/** Number and symbol as a document bears them, `05/CT-UBND`: one number is one directive, however it was typed. */

export * from './directive-key.ts'

export const directiveNumberSchema = z
  .string()
  .regex(/^0{0,5}[1-9]\d{0,5}[A-Za-z]?$/, { error: 'directive-number-form', abort: true })
  .overwrite(canonicalNumber)

export const directiveSymbolSchema = z
  .string()
  .overwrite(canonicalSymbol)
  .regex(symbolForm, { error: 'directive-symbol-form' })
