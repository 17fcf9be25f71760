import { byHeadings, byPosition, type NumberedRow, rowsOf } from '../../../../values/pasted-table.ts'
import { columnOf, type ListKind, type SentRow } from './list-kinds.ts'

/** A title and a line or two may stand above the headings. */
const maxRowsAbove = 20

interface ReadList {
  readonly rows: readonly SentRow[]
  /** Columns that found no place, by heading or number. */
  readonly skipped: readonly string[]
}

/** In one line: a cell of several lines says several things. */
const inOneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, '; ')

const sentRow = ({ row, cells }: NumberedRow, places: readonly (string | undefined)[]): SentRow => ({
  ...Object.fromEntries(
    places.flatMap((column, at) => (column ? [[column, inOneLine(cells[at] ?? '')]] : [])),
  ),
  row,
})

const saysSomething = ({ row: _, ...cells }: SentRow): boolean => Object.values(cells).some(Boolean)

/** The list in a pasted text: by its headings wherever they stand, or else by the order of the columns. Rows keep their numbers. */
export const readList = (text: string, kind: ListKind): ReadList => {
  const all = rowsOf(text)
  const headed = all.slice(0, maxRowsAbove).flatMap(({ cells }, at) => {
    const found = byHeadings(cells, columnOf(kind))
    return found ? [{ ...found, lines: all.slice(at + 1) }] : []
  })[0]
  const lines = headed?.lines ?? all
  const { places, skipped } =
    headed ??
    byPosition(
      lines.map(({ cells }) => cells),
      kind.columns,
    )
  return { rows: lines.map((line) => sentRow(line, places)).filter(saysSomething), skipped }
}

/** As a spreadsheet would put it on the clipboard. */
const copied = (cell: string): string => {
  const text = inOneLine(cell.replaceAll('\t', ' '))
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** The rows of a sheet as a text that reads as they stand there, empty rows too. */
export const textOfSheet = (
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): string => {
  const lines: string[] = []
  for (const { row, cells } of rows) {
    while (lines.length < row - 1) lines.push('')
    lines.push(cells.map(copied).join('\t').trimEnd())
  }
  return lines.join('\n')
}
