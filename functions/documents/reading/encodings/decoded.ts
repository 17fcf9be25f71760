import type { ImportedTable } from '../imported-table.ts'
import { hasConverted, ofCodePage, withUnicode } from './old-encodings.ts'

const inEncoding = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of bytes in UTF-16 where their mark says so, otherwise in UTF-8; undefined where they are neither. */
export const unicodeOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return inEncoding(bytes, 'utf-16le')
  return inEncoding(bytes, first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8')
}

/**
 * A byte a letter: the fonts of before Unicode, or the Vietnamese code page of Windows, where the words say so.
 * @param tableOf the table in a text
 * @returns the table with its texts converted and marked; undefined where the words are Vietnamese in neither
 */
export const ofSingleBytes = (
  bytes: Uint8Array,
  tableOf: (text: string) => ImportedTable,
): ImportedTable | undefined => {
  const western = inEncoding(bytes, 'windows-1252')
  const table = western === undefined ? undefined : withUnicode(tableOf(western))
  if (table && hasConverted(table)) return table
  const vietnamese = inEncoding(bytes, 'windows-1258')
  return vietnamese === undefined ? undefined : ofCodePage(tableOf(vietnamese))
}
