import type { ImportedCell, ImportedTable, OldEncoding } from '../imported-table.ts'
import { converted, converters, type Font, wordForm } from './old-letters.ts'
import { isSyllable } from './syllables.ts'

/**
 * Vietnamese of before Unicode: fonts that drew Vietnamese letters in the places of Western ones. What was typed so is
 * `VÒ viÖc` (TCVN3, the fonts .VnTime) or `Veà vieäc` (VNI) when it is read as Windows-1252, also out of a file that is
 * Unicode by itself.
 */

const isPlain = (word: string): boolean => /^[\p{ASCII}]*$/u.test(word)

/** Whether a word has only letters that fonts of before Unicode had places for. */
export const isWestern = (word: string): boolean => [...word].every((letter) => letter <= '\u00FF')

/** Words and units of others that would be syllables of Vietnamese too. */
const westernWords = new Set(['où', 'haï', 'dû', 'mû', 'µm'])

/** How the words of a text speak for an encoding: `for` it, or against it. */
interface Witness {
  readonly hits: readonly string[]
  readonly against: number
  /** Words that are Vietnamese either way. */
  readonly either: number
}

const witnessOf = (text: string, encoding: Font): Witness => {
  const hits: string[] = []
  let [against, either] = [0, 0]
  for (const [word] of text.matchAll(wordForm)) {
    if (isPlain(word) || [...word].length < 2) continue
    const [before, after] = [isSyllable(word), isSyllable(converted(word, encoding))]
    // A letter that is in no Western font was never typed in an old one.
    if (!isWestern(word) || !after) against += 1
    else if (before) either += converted(word, encoding) === word ? 0 : 1
    else if (!westernWords.has(word.toLowerCase())) hits.push(word.toLowerCase())
  }
  return { hits, against, either }
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

interface Judged {
  readonly row: number
  readonly column: number
  readonly witness: Witness
}

const speaksFor = ({ witness }: Judged): boolean => witness.hits.length > witness.against
const speaksAgainst = ({ witness }: Judged): boolean =>
  witness.against > 0 && witness.against >= witness.hits.length

/** Fewer different words than these may be chance. */
const leastWords = 2

/** Cells in the encoding: by their own words, or where their column has such and nothing else. */
const cellsIn = (table: ImportedTable, encoding: Font): ReadonlySet<string> => {
  const judged = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Judged[] => {
      const text = textOf(cell)
      return isPlain(text) ? [] : [{ row, column, witness: witnessOf(text, encoding) }]
    }),
  )
  const sure = judged.filter(speaksFor)
  if (new Set(sure.flatMap(({ witness }) => witness.hits)).size < leastWords) return new Set()
  const [columns, mixed] = [new Set(sure.map(({ column }) => column)), new Set<number>()]
  for (const one of judged) if (speaksAgainst(one)) mixed.add(one.column)
  const rows = new Set(sure.map(({ row }) => row))
  const doubtful = judged.filter(
    (one) =>
      !speaksFor(one) &&
      one.witness.either > 0 &&
      one.witness.against === 0 &&
      !mixed.has(one.column) &&
      (columns.has(one.column) || rows.has(one.row)),
  )
  return new Set([...sure, ...doubtful].map(({ row, column }) => `${row}/${column}`))
}

/** The table with the texts of an old encoding converted and marked; as it was where there are none. */
export const withUnicode = (table: ImportedTable): ImportedTable => {
  const found = (Object.keys(converters) as Font[]).map((encoding) => ({
    encoding: encoding satisfies OldEncoding,
    cells: cellsIn(table, encoding),
  }))
  const [clearest] = found.toSorted((one, other) => other.cells.size - one.cells.size)
  if (!clearest || clearest.cells.size === 0) return table
  const { encoding, cells: inIt } = clearest
  const rows = table.rows.map(({ row, cells }, place) => ({
    row,
    cells: cells.map(
      (cell, column): ImportedCell =>
        cell && 'text' in cell && inIt.has(`${place}/${column}`)
          ? { ...cell, text: converted(cell.text, encoding), encoding }
          : cell,
    ),
  }))
  return { ...table, rows }
}

/** Whether a cell of the table was converted. */
export const hasConverted = ({ rows }: ImportedTable): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell && 'text' in cell && cell.encoding))

/**
 * The table of a file that was read as Windows-1258, the Vietnamese code page, with its texts marked; undefined where
 * its words are not Vietnamese.
 */
export const ofCodePage = (table: ImportedTable): ImportedTable | undefined => {
  const words = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (textOf(cell).match(wordForm) ?? []).filter((word) => !isPlain(word))),
  )
  const right = words.filter(isSyllable)
  if (new Set(right).size < leastWords || right.length * 10 < words.length * 9) return undefined
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map(
      (cell): ImportedCell =>
        cell && 'text' in cell && !isPlain(cell.text) ? { ...cell, encoding: 'windows-1258' } : cell,
    ),
  }))
  return { ...table, rows }
}
