import { damaged } from '../damaged.ts'

/**
 * The library keeps every cell of a workbook as a dictionary of some 500 bytes, for a number of eight: 300,000 cells,
 * which a list may have, would be 150 MB. So it is given the workbook in pieces, each a workbook of all the sheets with
 * some of the cells in them. What only says how a sheet looks is left out.
 */

const kinds = {
  beginning: 0x0809,
  end: 0x000a,
  sheet: 0x0085,
  severalNumbers: 0x00bd,
  continued: 0x003c,
  /** What kind of sheet it is, how large, and which cells are joined. */
  frame: new Set([0x0081, 0x0200, 0x00e5]),
  cells: new Set([0x0006, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e]),
  /** The text in which the formula before it resulted. */
  result: 0x0207,
  /** What the formula before it is, for all the cells that have the same: an array's, or a shared one. */
  shared: new Set([0x0221, 0x04bc]),
}

/** Some 10 MB in the library. */
const cellsInPiece = 20_000

const headLength = 4

interface BiffRecord {
  readonly kind: number
  /** Its bytes, with its head. */
  readonly from: number
  readonly to: number
}

/** The records from a beginning to its end, both among them, without what begins and ends between: a sheet's charts. */
function* recordsFrom(stream: Buffer, start: number): Generator<BiffRecord> {
  let depth = 0
  for (let from = start; from + headLength <= stream.length; ) {
    const kind = stream.readUInt16LE(from)
    const to = from + headLength + stream.readUInt16LE(from + 2)
    if (kind === kinds.beginning) depth += 1
    if (depth === 0) throw damaged('a sheet without a beginning')
    if (depth === 1) yield { kind, from, to }
    if (kind === kinds.end) depth -= 1
    if (depth === 0) return
    from = to
  }
}

interface Sheet {
  /** Where the book names the place at which the sheet begins, and that place. */
  readonly namedAt: number
  readonly start: number
  readonly frame: Buffer
}

interface Book {
  readonly stream: Buffer
  /** What holds for all sheets: texts, formats, names, and where each sheet begins. */
  readonly common: Buffer
  readonly sheets: readonly Sheet[]
}

const frameOf = (stream: Buffer, start: number): Buffer => {
  const frame: Buffer[] = []
  for (const { kind, from, to } of recordsFrom(stream, start))
    if (kind === kinds.beginning || kinds.frame.has(kind)) frame.push(stream.subarray(from, to))
  return Buffer.concat(frame)
}

const bookOf = (stream: Buffer): Book => {
  const sheets: Sheet[] = []
  let end = 0
  for (const { kind, from, to } of recordsFrom(stream, 0)) {
    end = to
    const namedAt = from + headLength
    if (kind !== kinds.sheet || namedAt + 4 > to) continue
    const start = stream.readUInt32LE(namedAt)
    if (sheets.some((sheet) => sheet.start === start)) throw damaged('a sheet twice')
    sheets.push({ namedAt, start, frame: frameOf(stream, start) })
  }
  return { stream, common: stream.subarray(0, end), sheets }
}

/** A cell, or a row's numbers, with the records after it that belong to it. */
interface CellRecords {
  readonly cells: number
  readonly records: Buffer[]
  /** The formula and what it is, where later cells may have the same. */
  readonly shared: Buffer[]
}

/** The formula with an empty text as its result: read again for what it shares, it is no cell again. */
const withoutResult = (formula: Buffer): Buffer => {
  const copy = Buffer.from(formula)
  copy.fill(0, headLength + 6, headLength + 14)
  copy.fill(3, headLength + 6, headLength + 7)
  copy.fill(0xff, headLength + 12, headLength + 14)
  return copy
}

function* cellsOf({ stream }: Book, { start }: Sheet): Generator<CellRecords> {
  let cell: CellRecords | undefined
  let isOfCell = false
  for (const { kind, from, to } of recordsFrom(stream, start)) {
    const bytes = stream.subarray(from, to)
    if (kinds.cells.has(kind)) {
      if (cell) yield cell
      const cells = kind === kinds.severalNumbers ? Math.floor((to - from - headLength) / 6) : 1
      cell = { cells, records: [bytes], shared: [] }
      isOfCell = true
      continue
    }
    const [formula] = cell?.records ?? []
    const isShared = kinds.shared.has(kind)
    isOfCell = isShared || kind === kinds.result || (kind === kinds.continued && isOfCell)
    if (isOfCell) cell?.records.push(bytes)
    if (isShared && formula) cell?.shared.push(withoutResult(formula), bytes)
  }
  if (cell) yield cell
}

const endRecord = Buffer.from([kinds.end, 0, 0, 0])

/** A workbook with these records in its sheets. */
const joined = ({ common, sheets }: Book, records: readonly (readonly Buffer[])[]): Buffer => {
  const bodies = sheets.map(({ frame }, place) =>
    Buffer.concat([frame, ...(records[place] ?? []), endRecord]),
  )
  const whole = Buffer.concat([common, ...bodies])
  let start = common.length
  for (const [place, { namedAt }] of sheets.entries()) {
    whole.writeUInt32LE(start, namedAt)
    start += bodies[place]?.length ?? 0
  }
  return whole
}

/**
 * The workbook's stream as workbooks that the library reads in little memory, one after the other; the first names
 * every sheet. Formulas that cells share are in each piece that has such cells.
 * @throws Refused file-damaged
 */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const book = bookOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const begun = (): { count: number; records: Buffer[][] } => ({
    count: 0,
    records: book.sheets.map(() => []),
  })
  let piece = begun()
  for (const [place, sheet] of book.sheets.entries()) {
    const shared: Buffer[] = []
    for (const cell of cellsOf(book, sheet)) {
      if (piece.count >= cellsInPiece) {
        yield joined(book, piece.records)
        piece = begun()
        piece.records[place] = [...shared]
      }
      piece.count += cell.cells
      piece.records[place]?.push(...cell.records)
      shared.push(...cell.shared)
    }
  }
  yield joined(book, piece.records)
}
