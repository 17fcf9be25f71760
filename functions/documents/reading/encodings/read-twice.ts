import type { ImportedCell, ImportedTable } from '../imported-table.ts'

/**
 * UTF-8 that a program took for Windows-1252 and wrote as UTF-8 once more: `RÃ  soÃ¡t`. So a CSV file becomes that is opened in
 * Excel by a double click and saved.
 */

/** The letters that Windows-1252 has where Latin-1 has control characters. */
const ownLetters = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, place) => 0x80 + place)),
  ].map((letter, place) => [letter, 0x80 + place]),
)

const byteOf = (letter: string): number => ownLetters.get(letter) ?? letter.codePointAt(0) ?? 0

const decoded = (letters: string): string | undefined => {
  const bytes = [...letters].map(byteOf)
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** A byte that begins a letter of UTF-8, and one that goes on. */
const beginsLetter = /[\u00C2-\u00F4][^\p{ASCII}]/u

/** The words as they were, where they are such; "à" at the end of a cell has lost its second half, which is a blank. */
const readOnce = (text: string): string | undefined => {
  if (!beginsLetter.test(text) && !/\p{L}Ã$/u.test(text)) return undefined
  return (decoded(text) ?? decoded(`${text}\u00A0`))?.normalize('NFC')
}

/** The table with the texts that were read twice as they were, marked. */
export const withTextsReadOnce = (table: ImportedTable): ImportedTable => ({
  ...table,
  rows: table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell): ImportedCell => {
      const text = cell && 'text' in cell ? readOnce(cell.text) : undefined
      return cell && 'text' in cell && text !== undefined
        ? { ...cell, text, encoding: 'utf-8-as-ansi' }
        : cell
    }),
  })),
})
