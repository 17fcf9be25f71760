import { isFormOfLetter } from '../text-lines.ts'
import { type Band, bandsOf, type Columns } from './page-bands.ts'
import { type Item, type Piece, piecesOf } from './page-pieces.ts'

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

/** A cell of a table's row, and how wide its column is. */
export interface CellText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its last line ends. */
  readonly end: number
}

/** A line of a page, from the upper left corner. */
export interface PageLine {
  readonly text: string
  /** Across the page; in a column, whose width says nothing; or a row of a table, which ends itself. */
  readonly kind: 'line' | 'column' | 'row'
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** Of a row. */
  readonly cells?: readonly CellText[]
}

const lineOf = (piece: Piece, kind: PageLine['kind']): PageLine => ({
  text: piece.text,
  kind,
  x: piece.x,
  right: piece.right,
  y: piece.y,
  height: piece.height,
})

/** Pieces that stand on one line, as one. */
const sideBySide = (pieces: readonly Piece[], between: string, kind: PageLine['kind']): PageLine => {
  const ordered = pieces.toSorted((one, other) => one.x - other.x)
  const [first] = ordered as [Piece]
  return {
    ...lineOf(first, kind),
    text: ordered.map(({ text }) => text).join(between),
    right: Math.max(...pieces.map(({ right }) => right)),
    height: Math.max(...pieces.map(({ height }) => height)),
  }
}

/** Of the lines of letters, one that is set with wide blanks to fill its width. */
const widestBlank = 2.5

const isStretched = ({ columns }: Columns): boolean => {
  const pieces = columns.flat().toSorted((one, other) => one.x - other.x)
  return (
    columns.every(({ length }) => length === 1) &&
    pieces.every(
      ({ x, height }, place) => place === 0 || x - (pieces[place - 1]?.right ?? 0) < widestBlank * height,
    )
  )
}

interface CellPiece {
  readonly piece: Piece
  readonly column: number
}

/** Lines of one cell are no further apart, as parts of their height. */
const withinCell = 1.75

/** Programs write a table row by row, cell by cell: a cell further left, or one more below in its column, is a new row. */
const tableRows = ({ columns }: Columns): CellPiece[][] => {
  const pieces = columns
    .flatMap((column, place) => column.map((piece) => ({ piece, column: place })))
    .sort((one, other) => one.piece.order - other.piece.order)
  const rows: CellPiece[][] = []
  let last: CellPiece | undefined
  for (const next of pieces) {
    const down = last ? next.piece.y - last.piece.y : 0
    const isNew =
      !last ||
      next.column < last.column ||
      (next.column === last.column && down > withinCell * next.piece.height)
    if (isNew) rows.push([next])
    else rows.at(-1)?.push(next)
    last = next
  }
  return rows
}

/** A row as one line, its cells parted by tabs. */
export const textOfCells = (cells: readonly CellText[]): string => cells.map(({ text }) => text).join('\t')

const rowLine = (row: readonly CellPiece[], { columns }: Columns): PageLine => {
  const cells = columns.map((column, place): CellText => {
    const own = row.flatMap((cell) => (cell.column === place ? [cell.piece] : []))
    return {
      text: own.map(({ text }) => text).join(' '),
      left: Math.min(...column.map(({ x }) => x)),
      right: Math.max(...column.map(({ right }) => right)),
      end: own.at(-1)?.right ?? 0,
    }
  })
  const pieces = row.map(({ piece }) => piece)
  return { ...sideBySide(pieces, ' ', 'row'), text: textOfCells(cells), cells }
}

/** The head and the end of a letter column by column, a table row by row. */
const linesOfBand = (band: Band): PageLine[] => {
  if (!('columns' in band)) return [lineOf(band, 'line')]
  const { columns } = band
  const pieces = columns.flat()
  if (columns.length === 2 && isFormOfLetter(pieces.map(({ text }) => text)))
    return columns.flatMap((column) => column.map((piece) => lineOf(piece, 'column')))
  if (isStretched(band)) return [sideBySide(pieces, ' ', 'line')]
  return tableRows(band).map((row) => rowLine(row, band))
}

/** The lines of a page as one reads it. */
export const linesOfPage = ({ items }: PdfPage): PageLine[] => bandsOf(piecesOf(items)).flatMap(linesOfBand)
