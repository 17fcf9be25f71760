import { isFormOfLetter } from '../text-lines.ts'
import type { Piece } from './page-pieces.ts'

/** What stands beside each other on a page: a band of columns; anything else is a line. */

/** From left to right; each column from the top down. */
export interface Columns {
  readonly columns: readonly (readonly Piece[])[]
}

export type Band = Piece | Columns

const top = ({ y, height }: Piece): number => y - height * 0.6
const bottom = ({ y, height }: Piece): number => y + height * 0.05

const byPlace = (one: Piece, other: Piece): number => one.y - other.y || one.x - other.x

/** Pieces that reach into each other's height, and so on: a line, or a row of a table with its cells in the middle. */
const rowsOf = (pieces: readonly Piece[]): Piece[][] => {
  const rows: Piece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces.toSorted((one, other) => top(one) - top(other))) {
    if (top(piece) < end) rows.at(-1)?.push(piece)
    else rows.push([piece])
    end = Math.max(end, bottom(piece))
  }
  return rows
}

/** Columns part where nothing stands, at least as wide as a blank. */
const columnsOf = (pieces: readonly Piece[]): Piece[][] => {
  const columns: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
    if (piece.x > right + piece.height * 0.25) columns.push([])
    columns.at(-1)?.push(piece)
    right = Math.max(right, piece.right)
  }
  return columns.map((column) => column.toSorted(byPlace))
}

/**
 * As many columns as must be left when more joins a band: a line whose blanks are wide, to fill a narrow cell, looks like
 * several columns, and what stands below it says that they are one.
 */
const leastColumns = (...bands: readonly (readonly Piece[])[]): number =>
  Math.max(2, ...bands.map((band) => Math.ceil(columnsOf(band).length / 2)))

interface Page {
  readonly left: number
  readonly right: number
}

const isCentred = ({ x, right, height }: Piece, page: Page): boolean =>
  Math.abs((x + right - page.left - page.right) / 2) < height * 1.8

/** As far below a band as a signature may stand under an office, and a cell's line under another. */
const reach = 9
const near = 2.4

/**
 * Whether a line of one piece goes on in a column of the band above it: it fits in, and the file tells it before what
 * stands further right, or it is in the last column. A title in the middle of the page is of no column.
 */
const goesOn = (band: readonly Piece[], piece: Piece, page: Page): boolean => {
  const columns = columnsOf([...band, piece])
  if (columns.length < leastColumns(band)) return false
  const place = columns.findIndex((column) => column.includes(piece))
  const above = Math.max(...band.map(({ y }) => y))
  const inColumn = (columns[place] ?? []).filter((one) => one !== piece)
  const isLast = place === columns.length - 1
  const isToldBefore = band.some(({ order }) => order > piece.order)
  if (!isToldBefore && (!isLast || isCentred(piece, page))) return false
  const own = Math.max(...inColumn.map(({ y }) => y))
  const isSigner =
    isLast && columns.length === 2 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u.test(piece.text)
  return piece.y - Math.min(above, own) < piece.height * (isSigner || isToldBefore ? reach : near)
}

const isForm = (pieces: readonly Piece[]): boolean => isFormOfLetter(pieces.map(({ text }) => text))

/**
 * Whether a row of several columns belongs to the band above it: together they still are its columns. The end of a
 * letter is no row of the table that it stands below.
 */
const joins = (band: readonly Piece[], row: readonly Piece[]): boolean => {
  const [first] = row
  const above = Math.max(...band.map(({ y }) => y))
  if (!first || top(first) - above > first.height * 3.5 || (isForm(row) && !isForm(band))) return false
  return columnsOf([...band, ...row]).length >= leastColumns(band)
}

/** A piece that reaches over where columns part, as two that part at the nearest blank. */
const splitAt = (piece: Piece, gutter: number): Piece[] => {
  const { text, x, right } = piece
  const letter = (right - x) / Math.max(1, text.length)
  const wanted = (gutter - x) / letter
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index)
  const [nearest] = blanks.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
  if (x > gutter || right < gutter || nearest === undefined) return [piece]
  const [before, after] = [text.slice(0, nearest), text.slice(nearest + 1)]
  return [
    { ...piece, text: before, right: Math.min(gutter, x + letter * before.length) },
    { ...piece, text: after, x: Math.max(gutter, right - letter * after.length) },
  ]
}

/** Narrow columns have headings with hardly a blank between them: what stands below says where they part. */
const withHeadings = (pieces: readonly Piece[]): Piece[][] => {
  const all = columnsOf(pieces)
  const [heading = [], ...rows] = rowsOf(pieces)
  const below = columnsOf(rows.flat())
  if (rows.length < 2 || below.length <= all.length) return all
  const gutters = below.slice(1).map((column, place) => {
    const left = Math.max(...(below[place] ?? []).map(({ right }) => right))
    return (left + Math.min(...column.map(({ x }) => x))) / 2
  })
  const parted = gutters.reduce<Piece[]>(
    (found, gutter) => found.flatMap((piece) => splitAt(piece, gutter)),
    heading,
  )
  return columnsOf([...parted, ...rows.flat()])
}

/** Lines of one cell above the others of its row, where these stand in the middle. */
const mostLinesAbove = 12

/**
 * Whether a line of one piece begins a row of a table whose other cells stand further down, in the middle: the file tells
 * some of them before it, and with it there still are columns.
 */
const leadsTo = (band: readonly Piece[], rows: readonly (readonly Piece[])[]): boolean => {
  const [[piece] = []] = rows
  const place = rows.findIndex((row) => columnsOf(row).length > 1)
  if (!piece || place < 1 || place > mostLinesAbove) return false
  const above = rows.slice(0, place + 1)
  const isNear = above.every(([first], at) => {
    const before = above[at - 1]?.[0]
    return !before || !first || first.y - before.y < first.height * near
  })
  const row = rows[place] ?? []
  const isToldAfter =
    row.some(({ order }) => order < piece.order) && row.some(({ order }) => order > piece.order)
  return isNear && isToldAfter && columnsOf([...band, ...above.flat()]).length >= leastColumns(band, row)
}

/** The bands of a page from the top down. */
export const bandsOf = (pieces: readonly Piece[]): Band[] => {
  const page = {
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
  }
  const rows = rowsOf(pieces)
  const bands: (Piece | Piece[])[] = []
  for (const [place, row] of rows.entries()) {
    const last = bands.at(-1)
    const band = Array.isArray(last) ? last : undefined
    const isSplit = columnsOf(row).length > 1
    const isAhead = !isSplit && leadsTo(band ?? [], rows.slice(place, place + mostLinesAbove + 1))
    if (band && (isAhead || (isSplit ? joins(band, row) : row.every((one) => goesOn(band, one, page)))))
      band.push(...row)
    else if (isSplit || isAhead) bands.push([...row])
    else bands.push(...row.toSorted(byPlace))
  }
  return bands.map((one) => (Array.isArray(one) ? { columns: withHeadings(one) } : one))
}
