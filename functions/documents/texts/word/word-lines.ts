import { isFormOfLetter, oneLine, withoutIndent } from '../text-lines.ts'
import type { Block, Cell } from './word-blocks.ts'

/** How the blocks of a Word file become the lines of a text. */

type Rows = readonly (readonly Cell[])[]

const isFilled = (line: string): boolean => line.trim() !== ''

/** A mark or number that was typed at the beginning, and the tab that it is set off with. */
const markWithTab = /^([-–—+*•]|[\p{L}\d]{1,5}(?:\.\d{1,3})*[.)/])\t/u

/** A cell as one line: its own line breaks as blanks. */
const cellText = ({ blocks }: Cell): string => oneLine([...linesOf(blocks)].join(' '))

/** A department's name or a date; what is longer is not said again in each row. */
const longestRepeated = 200

/** Each row with the texts of its columns; a short cell that spans rows says the same in each of them. */
function* rowTexts(rows: Rows): Generator<string> {
  const above = new Map<number, string>()
  for (const row of rows) {
    const texts = row.map((cell) => {
      const text = cell.continues ? (above.get(cell.column) ?? '') : cellText(cell)
      above.set(cell.column, text.length > longestRepeated ? '' : text)
      return text
    })
    yield texts.join('\t')
  }
}

/** The head of a letter has two or three rows. */
const mostLayoutRows = 4

/** A table that only puts things beside each other: one column, one row, or the head and the end of a letter. */
const isLayout = (rows: Rows): boolean => {
  const filled = rows.map((row) => row.filter(({ blocks }) => blocks.length > 0))
  const widest = Math.max(0, ...filled.slice(0, mostLayoutRows).map(({ length }) => length))
  if (rows.every((row) => row.length <= 1)) return true
  if (rows.length > mostLayoutRows || widest > 2) return false
  if (rows.length === 1) return true
  const texts = filled.flatMap((row) => row.map(({ blocks }) => [...linesOf(blocks)].join('\n')))
  return isFormOfLetter(texts)
}

/** Column by column: on the left who writes and the number, on the right the motto, the place and the date. */
function* inColumns(rows: Rows): Generator<string> {
  const cells = rows.flat().filter(({ continues }) => !continues)
  const columns = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other)
  for (const column of columns)
    for (const cell of cells) if (cell.column === column) yield* linesOf(cell.blocks)
}

/** The lines of blocks: of a paragraph its own, of a table one a row with tabs between its cells. */
export function* linesOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks)
    if ('text' in block)
      yield* block.text
        .split('\n')
        .filter(isFilled)
        .map((line) => withoutIndent(line).replace(markWithTab, '$1 '))
    else if (isLayout(block.rows)) yield* inColumns(block.rows)
    else for (const row of rowTexts(block.rows)) if (isFilled(row)) yield row
}
