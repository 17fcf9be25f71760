import { dayWritten } from './dates.ts'

/** What the API takes as a symbol: abbreviations in capitals, no words, no blanks, no dates. */
const symbolForm =
  /^(?!.*\d[-/.&]\d)(?=.*[A-ZĐ])(?:[A-ZĂÂĐÊÔƠƯ\d](?:[A-ZĂÂĐÊÔƠƯ\d]|[a-zđ](?![a-zđ]))*(?:[-/.&](?!$)|$))+$/u

/** Number and symbol as a directive bears them, `05/CT-UBND`; undefined where it is not their form. */
export const numberTyped = (
  text: string,
): { readonly number: string; readonly symbol: string } | undefined => {
  const [, number, symbol] = /^(?:số\s*:?\s*)?0*(\d{1,6}[A-Za-z]?)\s*\/\s*(\S.*)$/i.exec(text.trim()) ?? []
  if (!number || !symbol) return undefined
  const joined = symbol
    .normalize('NFC')
    .replace(/\s*([-–—/.&])\s*/g, '$1')
    .replace(/[–—]/g, '-')
    .replaceAll('Ð', 'Đ')
  const written = joined === joined.toLowerCase() ? joined.toUpperCase() : joined
  return symbolForm.test(written) ? { number, symbol: written } : undefined
}

/** The key under which the register has a directive or a letter. */
export const keyOf = (of: {
  readonly issuedOn: string
  readonly number: string
  readonly symbol: string
}): string => `${of.issuedOn}_${of.number}_${of.symbol.replaceAll('.', '~').replaceAll('/', '.')}`

/** As letters cite a directive; numbers below ten have a zero before them. */
export const citationOf = ({
  number,
  symbol,
}: {
  readonly number: string
  readonly symbol: string
}): string => `${/^\d(?!\d)/.test(number) ? '0' : ''}${number}/${symbol}`

/** A directive by its number, symbol and date, out of its key `2021-07-26_4651_UBND-KSTT`. */
export const directiveWritten = (key: string): string => {
  const [day = '', number = '', part = ''] = key.split('_')
  const symbol = part.replaceAll('.', '/').replaceAll('~', '.')
  return `${citationOf({ number, symbol })}, ${dayWritten(day)}`
}

/** A key within other words. */
export const keyInWords = /\b\d{4}-\d\d-\d\d_\d+[A-Za-z]?_[\p{L}\d.~&-]*[\p{L}\d]/gu
