/** How a directive is known by number and symbol, on the server and on the page: nothing here reads a schema. */

/** Abbreviations that Decree 30/2020 and the Prime Minister's office write with a small letter of their own. */
const mixedCase = new Map(['TTg', 'TTr', 'CTr', 'QyĐ'].map((written) => [written.toUpperCase(), written]))

/** A Đ typed as the Icelandic Ð, which looks the same; `TTG` typed in capitals. */
export const canonicalSymbol = (symbol: string): string =>
  symbol
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replace(/\p{L}+/gu, (part) => mixedCase.get(part) ?? part)

/** 5, 05 and 005 are one number, 12A and 12a another. */
export const canonicalNumber = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase()

/**
 * Abbreviations in capitals without tone marks, a single small letter at most after a capital (`QĐ-TTg`), joined by `-`,
 * `/`, `.` or `&`, perhaps behind the year (`2021/NĐ-CP`). Two numbers beside each other are a date.
 */
export const symbolForm =
  /^(?=.{1,30}$)(?!.*\d[-/.&]\d)(?=.*[A-ZĐ])(?:[A-ZĂÂĐÊÔƠƯ\d](?:[A-ZĂÂĐÊÔƠƯ\d]|[a-zđ](?![a-zđ]))*(?:[-/.&](?!$)|$))+$/u

/** A symbol as people type it: blanks about its strokes, long dashes, small letters throughout. */
export const symbolTyped = (text: string): string => {
  const joined = text
    .normalize('NFC')
    .trim()
    .replace(/\s*([-–—/.&])\s*/g, '$1')
    .replace(/[–—]/g, '-')
  return canonicalSymbol(joined === joined.toLowerCase() ? joined.toUpperCase() : joined)
}

/** What stands in a key, and so in addresses, for what separates the parts of a symbol. */
const separators = [
  ['.', '~'],
  ['/', '.'],
] as const

interface Numbered {
  readonly number: string
  /** Absent where the document bears a number alone. */
  readonly symbol?: string | undefined
}

/** Number and symbol as the key of a directive has them, `5_CT-UBND`, or `123`. */
export const keyPartsOf = ({ number, symbol }: Numbered): string => {
  if (!symbol) return canonicalNumber(number)
  const part = separators.reduce((text, [from, to]) => text.replaceAll(from, to), canonicalSymbol(symbol))
  return `${canonicalNumber(number)}_${part}`
}

export const symbolOfKey = (part: string): string =>
  separators.reduceRight((text, [from, to]) => text.replaceAll(to, from), part)

/** A key that somebody typed or kept, as it is made here. */
export const canonicalKey = (key: string): string => {
  const [day = '', number = '', symbol = ''] = key.normalize('NFC').split('_')
  return `${day}_${keyPartsOf({ number, symbol: symbolOfKey(symbol) })}`
}

/** Numbers below ten have a zero before them (Decree 30/2020, annex I). */
export const writtenNumber = (number: string): string => (/^\d(?!\d)/.test(number) ? `0${number}` : number)

/** How a letter cites the directive of a key: `4651/UBND-KSTT`, `05/CT-UBND`, and without a symbol `số 123`. */
export const citationOf = (key: string): string => {
  const [, number = '', symbol] = key.split('_')
  return symbol ? `${writtenNumber(number)}/${symbolOfKey(symbol)}` : `số ${writtenNumber(number)}`
}
