import { type CellObject, CFB, utils, write } from '@e965/xlsx'

/** Workbooks of Excel 97 to 2003 as another program writes them, and the same with other records or streams in them. */

type Cells = readonly (readonly (string | number | boolean | Date | CellObject | null)[])[]

export interface BiffRecord {
  readonly kind: number
  readonly body: Buffer
}

interface Sheet {
  readonly name: string
  readonly cells: Cells
  readonly isHidden?: boolean
  /** `A2:A4` */
  readonly merged?: readonly string[]
}

/** A workbook in one of the library's formats; days are whole days of no zone. */
export const workbookOf = (format: 'biff8' | 'biff5' | 'ods' | 'xlsb', sheets: readonly Sheet[]): Buffer => {
  const book = utils.book_new()
  for (const { name, cells, merged = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(cells as unknown[][], { UTC: true, cellDates: format === 'ods' })
    sheet['!merges'] = merged.map((range) => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) }
  return write(book, { type: 'buffer', bookType: format, compression: true })
}

export const boundSheet = 0x85
const beginning = 0x809

const recordsIn = (stream: Buffer): BiffRecord[] => {
  const records: BiffRecord[] = []
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2)
    records.push({
      kind: stream.readUInt16LE(at),
      body: Buffer.from(stream.subarray(at + 4, at + 4 + length)),
    })
    at += 4 + length
  }
  return records
}

/** Each sheet is named with the place where it begins. */
const streamOf = (records: readonly BiffRecord[]): Buffer => {
  const begins: number[] = []
  let at = 0
  for (const { kind, body } of records) {
    if (kind === beginning) begins.push(at)
    at += 4 + body.length
  }
  records
    .filter(({ kind }) => kind === boundSheet)
    .forEach(({ body }, place) => {
      body.writeUInt32LE(begins[place + 1] ?? 0, 0)
    })
  return Buffer.concat(
    records.flatMap(({ kind, body }) => {
      const head = Buffer.alloc(4)
      head.writeUInt16LE(kind, 0)
      head.writeUInt16LE(body.length, 2)
      return [head, body]
    }),
  )
}

/** A compound file of these streams, `/Storage/Stream`. */
export const compoundOf = (streams: Readonly<Record<string, Uint8Array>>): Buffer => {
  const file = CFB.utils.cfb_new()
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, path, bytes)
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5')
  return CFB.write(file, { type: 'buffer' }) as Buffer
}

const workbookIn = (file: Buffer): Buffer =>
  Buffer.from(CFB.find(CFB.read(file, { type: 'buffer' }), 'Workbook')?.content ?? [])

/** The workbook with its records changed, and streams beside them. */
export const changed = (
  file: Buffer,
  change: (records: BiffRecord[]) => readonly BiffRecord[],
  beside: Readonly<Record<string, Uint8Array>> = {},
): Buffer => compoundOf({ '/Workbook': streamOf(change(recordsIn(workbookIn(file)))), ...beside })

const number = 0x203
const formula = 0x6

/** What a formula of these tokens keeps as its result is the number that the cell has. */
export const asFormula =
  (tokens: readonly number[]) =>
  (record: BiffRecord): BiffRecord => {
    if (record.kind !== number) return record
    const size = Buffer.alloc(8)
    size.writeUInt16LE(tokens.length, 6)
    return { kind: formula, body: Buffer.concat([record.body, size, Buffer.from(tokens)]) }
  }

/** `A1*2` */
export const twiceA1 = [0x24, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x05]
/** `HYPERLINK("http://a")` */
export const linkOut = [0x17, 8, 0, ...Buffer.from('http://a'), 0x22, 1, 0x67, 0x01]
