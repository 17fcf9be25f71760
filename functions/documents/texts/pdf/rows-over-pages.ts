import { beginsSmall, isFull } from './line-ends.ts'
import { type CellText, type PageLine, textOfCells } from './page-lines.ts'

/** A row that the end of a page cuts in two is one again. */

/** A piece of a row at the top of a page. */
type Part = Pick<PageLine, 'text' | 'x' | 'right' | 'height'>

/** What a line or row at the top of a page would bring to the cells before it; a row that names itself is a new one. */
const partsOf = ({ kind, cells = [], ...line }: PageLine): Part[] | undefined => {
  if (kind === 'line') return [line]
  if (kind !== 'row' || cells[0]?.text) return undefined
  return cells.flatMap(({ text, left, end }) =>
    text ? [{ text, x: left, right: end, height: line.height }] : [],
  )
}

const isWithin = (cell: CellText, { x, right, height }: Part): boolean =>
  x > cell.left - height * 0.5 && right < cell.right + height * 0.5

/** Where a part goes on a cell: it is no wider, and begins small or found no more room in the last line. */
const cellFor = (cells: readonly CellText[], part: Part): number =>
  cells.findIndex(
    (cell) =>
      cell.text !== '' &&
      isWithin(cell, part) &&
      (beginsSmall(part.text) || isFull(cell.end, cell.right, part)),
  )

/** The row with what a line at the top of the next page brings; nothing where that is something else. */
const continued = (row: PageLine, line: PageLine): PageLine | undefined => {
  const parts = partsOf(line)
  if (!parts || parts.length === 0) return undefined
  let cells = row.cells ?? []
  for (const part of parts) {
    const place = cellFor(cells, part)
    if (place < 0) return undefined
    cells = cells.map((cell, at) =>
      at === place ? { ...cell, text: `${cell.text} ${part.text}`, end: part.right } : cell,
    )
  }
  return { ...row, cells, text: textOfCells(cells) }
}

/** Pages whose rows are whole on the page where they begin. */
export const withWholeRows = (pages: readonly (readonly PageLine[])[]): PageLine[][] => {
  const whole: PageLine[][] = []
  for (const lines of pages) {
    const before = whole.findLast(({ length }) => length > 0)
    let rest = lines
    for (;;) {
      const [row, [line]] = [before?.at(-1), rest]
      const more = row?.kind === 'row' && line ? continued(row, line) : undefined
      if (!more) break
      before?.splice(-1, 1, more)
      rest = rest.slice(1)
    }
    whole.push([...rest])
  }
  return whole
}
