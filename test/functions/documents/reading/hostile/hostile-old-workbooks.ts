import { excelFileOf } from '../../../../../functions/documents/sheets/excel.ts'
import {
  asFormula,
  type BiffRecord,
  boundSheet,
  changed,
  compoundOf,
  linkOut,
  twiceA1,
  workbookOf,
} from '../old-workbooks.ts'
import { type Hostile, hostile } from './hostile.ts'

/** Files of Excel 97 to 2003 that somebody could send, and why each is refused. */

const headings = ['Số, ký hiệu', 'Ngày ban hành', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Ghi chú']
const row = ['4651/UBND-KSTT', '26/07/2021', 'Báo cáo tiến độ', 'Sở Xây dựng', 7]
const cells = [headings, row]
const sheet = { name: 'Nhiệm vụ', cells }

const good = () => workbookOf('biff8', [sheet])
const bytesOf = (...numbers: number[]) => Buffer.from(numbers)

const withStream = (path: string) => changed(good(), (records) => records, { [path]: Buffer.alloc(5_000, 1) })

/** A record more among those of the whole workbook. */
const withRecord = (kind: number, body: Buffer) =>
  changed(good(), ([first, ...others]) => (first ? [first, { kind, body }, ...others] : []))

const mapped = (change: (record: BiffRecord) => BiffRecord) =>
  changed(good(), (records) => records.map(change))

const beginning = 0x809
const kindOfSheet = (kind: number) =>
  mapped((record) => {
    if (record.kind === boundSheet) record.body.writeUInt8(kind, 5)
    return record
  })
const version = (bytes: number, at: number) =>
  mapped((record) => {
    if (record.kind === beginning) record.body.writeUInt16LE(bytes, at)
    return record
  })

/** Bytes of the container itself, where it says how its sectors hang together. */
const sectorSize = 512
const damagedAt = (change: (file: Buffer) => void) => {
  const file = good()
  change(file)
  return file
}
const tableOfSectors = (file: Buffer) => sectorSize + file.readUInt32LE(0x4c) * sectorSize
/** Each sector of the file is named as the next of itself. */
const turningInCircles = (file: Buffer) => {
  const at = tableOfSectors(file)
  for (let sector = 0; sector < 100; sector += 1) file.writeUInt32LE(sector, at + sector * 4)
}

const many = (count: number, values: readonly (string | number)[]) =>
  workbookOf('biff8', [{ name: 'a', cells: Array.from({ length: count }, () => values) }])

/** One formula of two thousand signs that a hundred thousand cells share: a few letters each in the file. */
const longFormula = () => {
  const tokens = [0x1e, 1, 0, ...Array.from({ length: 440 }, () => [0x1e, 1, 0, 0x03]).flat()]
  const head = (at: number) => {
    const body = Buffer.alloc(22 + 5)
    body.writeUInt16LE(at >> 8, 0)
    body.writeUInt16LE(at & 0xff, 2)
    body.writeUInt16LE(8, 14)
    body.writeUInt16LE(5, 20)
    body.writeUInt8(1, 22)
    return { kind: 0x6, body }
  }
  const shared = Buffer.alloc(10 + tokens.length)
  shared.writeUInt16LE(0xffff, 2)
  shared.writeUInt8(0xff, 5)
  shared.writeUInt16LE(tokens.length, 8)
  Buffer.from(tokens).copy(shared, 10)
  const cells = Array.from({ length: 100_000 }, (_, at) => head(at))
  const [first, ...others] = cells
  return changed(good(), (records) => {
    const end = records.findLastIndex(({ kind }) => kind === 0xa)
    const formulas = first ? [first, { kind: 0x4bc, body: shared }, ...others] : []
    return [...records.slice(0, end), ...formulas, ...records.slice(end)]
  })
}

const text = (letters: string) => Buffer.from(letters, 'utf16le')
const supbook = Buffer.concat([bytesOf(1, 0, 8, 0, 1), text('\u0001a.xls12')])

const file = 'danh-sach.xls'

export const hostileOldWorkbooks: readonly Hostile[] = [
  ...hostile(
    'file-damaged',
    {
      'only the beginning of a compound file': () => good().subarray(0, 700),
      'half a compound file': () => good().subarray(0, good().length / 2),
      'sectors that follow themselves': () => damagedAt(turningInCircles),
      'a directory that follows itself': () =>
        damagedAt((bytes) => {
          const directory = bytes.readUInt32LE(0x30)
          bytes.writeUInt32LE(directory, tableOfSectors(bytes) + directory * 4)
        }),
      'a directory beyond the file': () => damagedAt((bytes) => bytes.writeUInt32LE(0x00ffffff, 0x30)),
      'a table of sectors beyond the file': () => damagedAt((bytes) => bytes.writeUInt32LE(0x00ffffff, 0x4c)),
      'four million sectors of table': () => damagedAt((bytes) => bytes.writeUInt32LE(4_000_000, 0x2c)),
      'a sector of two to the power of 31': () => damagedAt((bytes) => bytes.writeUInt16LE(31, 0x1e)),
      'a stream that is no workbook': () => compoundOf({ '/Workbook': Buffer.alloc(9_000, 7) }),
      'a workbook without an end': () => changed(good(), (records) => records.slice(0, 9)),
      'a record longer than one can be': () => withRecord(0xfc, Buffer.alloc(60_000)),
      'ends without beginnings': () =>
        changed(good(), (records) => [
          ...records.slice(0, 1),
          ...Array(9).fill({ kind: 0xa, body: Buffer.alloc(0) }),
        ]),
    },
    file,
  ),
  ...hostile(
    'file-has-macros',
    {
      'a VBA project of Excel 97': () => withStream('/_VBA_PROJECT_CUR/VBA/dir'),
      'a store of controls': () => withStream('/Ctls'),
      'a VBA project in its records': () => withRecord(0xd3, Buffer.alloc(0)),
      'a macro sheet by its list': () => kindOfSheet(1),
      'a macro sheet by its beginning': () => version(0x40, 2),
      'a VBA module among its sheets': () => kindOfSheet(6),
    },
    file,
  ),
  ...hostile(
    'file-has-links',
    {
      'an old workbook inside the old workbook': () => withStream('/MBD0018D4CE/Workbook2'),
      'a link to a file': () => withStream('/LNK0018D4CE/a'),
      'a program packed as an object': () => withStream('/MBD00000001/\u0001Ole10Native'),
      'another old workbook’s cells': () => withRecord(0x1ae, supbook),
      'another program by DDE': () =>
        withRecord(0x1ae, Buffer.concat([bytesOf(0, 0, 9, 0, 1), text('cmd\u0003/C abc')])),
      'a query in an old workbook': () => withRecord(0x1ad, Buffer.alloc(12)),
      'a connection of an old workbook': () => withRecord(0x876, Buffer.alloc(12)),
    },
    file,
  ),
  ...hostile(
    'file-has-formulas',
    { 'a link out of an old workbook': () => mapped(asFormula(linkOut)) },
    file,
  ),
  ...hostile(
    'file-encrypted',
    {
      'an old workbook with a password': () => withRecord(0x2f, Buffer.alloc(54)),
      'a workbook of today with a password': () =>
        compoundOf({ '/EncryptedPackage': Buffer.alloc(5_000), '/EncryptionInfo': Buffer.alloc(500) }),
    },
    file,
  ),
  ...hostile(
    'file-old-excel',
    {
      'Excel of 1995': () => workbookOf('biff5', [sheet]),
      'a version that there is not': () => version(0x0700, 0),
    },
    file,
  ),
  ...hostile(
    'file-not-excel',
    {
      'a Word document of 1997': () =>
        compoundOf({ '/WordDocument': Buffer.alloc(5_000), '/1Table': Buffer.alloc(5_000) }),
      'an installer': () => compoundOf({ '/Property': Buffer.alloc(5_000) }),
    },
    file,
  ),
  ...hostile('file-too-many-rows', { 'six thousand old rows': () => many(6_000, [1]) }, file),
  ...hostile(
    'file-too-many-columns',
    { 'an old cell far to the right': () => many(2, [...Array(255).fill(null), 1]) },
    file,
  ),
  ...hostile(
    'file-too-many-sheets',
    {
      'thirty old sheets': () =>
        workbookOf(
          'biff8',
          Array.from({ length: 30 }, (_, n) => ({ name: `${n}`, cells })),
        ),
    },
    file,
  ),
  ...hostile(
    'file-too-much-text',
    {
      'sixty old texts merged over five thousand rows': () =>
        workbookOf('biff8', [
          {
            name: 'a',
            cells: [Array(60).fill('ă'.repeat(255)), ...Array.from({ length: 5_000 }, () => [1])],
            merged: Array.from({ length: 59 }, (_, n) => {
              const column =
                n < 25
                  ? String.fromCharCode(66 + n)
                  : `${n < 51 ? 'A' : 'B'}${String.fromCharCode(65 + ((n - 25) % 26))}`
              return `${column}1:${column}65536`
            }),
          },
        ]),
    },
    file,
  ),
  ...hostile('file-too-heavy', { 'a long formula in a hundred thousand cells': longFormula }, file),
  ...hostile('file-name-differs', { 'an old workbook that calls itself a new one': good }, 'a.xlsx'),
  ...hostile(
    'file-name-differs',
    {
      'a new workbook that calls itself an old one': () =>
        excelFileOf({ name: 'a', title: 'a', columns: [], rows: [] }),
    },
    file,
  ),
  ...hostile(
    'secret-directive',
    {
      'a secret stamp in an old workbook': () =>
        workbookOf('biff8', [{ ...sheet, cells: [headings, [...row.slice(0, 2), 'Bố trí (MẬT)', 'SXD']] }]),
    },
    file,
  ),
]

/** The same with nothing wrong about it; its last column is computed. */
export const soundOldWorkbook = (): Buffer => mapped(asFormula(twiceA1))
