import {
  symbolTyped as canonicalSymbolTyped,
  keyPartsOf,
  symbolForm,
  symbolOfKey,
  writtenNumber,
} from '../../functions/directives/directive/directive-key.ts'
import { dayWritten } from './dates.ts'

/** A symbol as people type it, as the API writes it; undefined where it takes it for none. */
export const symbolTyped = (text: string): string | undefined => {
  const written = canonicalSymbolTyped(text)
  return symbolForm.test(written) ? written : undefined
}

/** Number and symbol as a directive bears them, `05/CT-UBND`, or a number alone; undefined where it is neither. */
export const numberTyped = (
  text: string,
): { readonly number: string; readonly symbol?: string } | undefined => {
  const [, number, symbol] =
    /^(?:số\s*:?\s*)?0*(\d{1,6}[A-Za-z]?)\s*(?:\/\s*(\S.*))?$/i.exec(text.trim()) ?? []
  if (!number) return undefined
  if (!symbol) return { number }
  const written = symbolTyped(symbol)
  return written ? { number, symbol: written } : undefined
}

/** The key under which the register has a directive or a letter. */
export const keyOf = (of: {
  readonly issuedOn: string
  readonly number: string
  readonly symbol?: string
}): string => `${of.issuedOn}_${keyPartsOf(of)}`

/** In a key, the date of a directive whose date nobody knows yet. */
export const unknownIn = (year: string): string => `${year}-00-00`

/** As letters cite a directive. */
export const citationOf = ({
  number,
  symbol,
}: {
  readonly number: string
  readonly symbol?: string | undefined
}): string => [writtenNumber(number), symbol].filter(Boolean).join('/')

/** A directive by its number, symbol and date, out of its key `2021-07-26_4651_UBND-KSTT`. */
export const directiveWritten = (key: string, undated: string): string => {
  const [day = '', number = '', part = ''] = key.split('_')
  const symbol = symbolOfKey(part)
  return `${citationOf({ number, symbol })}, ${day.endsWith('-00-00') ? undated : dayWritten(day)}`
}

/** A key within other words. */
export const keyInWords = /\b\d{4}-\d\d-\d\d_\d+[A-Za-z]?(_[\p{L}\d.~&-]*[\p{L}\d])?/gu
