import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { contentFault } from '../../../functions/files/content/content-fault.ts'
import { type FileKind, kindOfName } from '../../../functions/files/file-kinds.ts'
import { docx, jpeg, officeFile, pdf, png } from '../../support/files.ts'

const faultOf = (kind: FileKind, bytes: Uint8Array) =>
  contentFault(kind, { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) })

/** As Excel before 2007 writes it: a compound file. */
const xls = (): Buffer => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Sở', 'Số'],
      ['Xây dựng', 12],
    ]),
    'Một',
  )
  return Buffer.from(write(book, { type: 'buffer', bookType: 'biff8' }))
}

const xlsx = officeFile('xl/workbook.xml')
const behind = (bytes: Uint8Array, count: number) => Buffer.concat([bytes, Buffer.alloc(count)])

describe('a file that is what its name says', () => {
  test.each<[FileKind, string, Uint8Array]>([
    ['pdf', 'as it is', pdf()],
    ['pdf', 'with a byte order mark before it', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), pdf()])],
    ['pdf', 'with what a scanner adds behind', behind(pdf(), 900)],
    ['docx', 'as it is', docx()],
    ['xlsx', 'as it is', xlsx],
    ['xls', 'as it is', xls()],
    ['jpeg', 'as it is', jpeg()],
    ['jpeg', 'with what a phone adds behind', behind(jpeg(), 10_000)],
    ['png', 'as it is', png()],
  ])('%s %s', async (kind, _, bytes) => expect(await faultOf(kind, bytes)).toBeUndefined())
})

describe('a file that is something else', () => {
  const script = Buffer.from('<script>alert(1)</script>')
  const bytesOf: Record<FileKind, Uint8Array> = {
    pdf: pdf(),
    docx: docx(),
    xlsx,
    doc: xls(),
    xls: xls(),
    jpeg: jpeg(),
    png: png(),
  }
  const others = (Object.keys(bytesOf) as FileKind[]).flatMap((kind) =>
    Object.entries({ ...bytesOf, script, nothing: Buffer.from('x') })
      .filter(([other]) => other !== kind && !(kind === 'xls' && other === 'doc'))
      .map(([other, bytes]): [FileKind, string, Uint8Array] => [kind, other, bytes]),
  )
  test.each(others)('%s that is %s', async (kind, _, bytes) =>
    expect(await faultOf(kind, bytes)).toBe('other-content'),
  )

  test('a page that hides before a PDF', async () =>
    expect(await faultOf('pdf', Buffer.concat([script, pdf()]))).toBe('other-content'))
})

describe('a file that is cut off', () => {
  test.each<[FileKind, Uint8Array]>([
    ['pdf', pdf().subarray(0, 100)],
    ['docx', docx().subarray(0, 60)],
    ['xlsx', xlsx.subarray(0, xlsx.length - 30)],
    ['xls', xls().subarray(0, 1_024)],
    ['jpeg', jpeg().subarray(0, 12)],
    ['png', png().subarray(0, 40)],
  ])('%s', async (kind, bytes) => expect(await faultOf(kind, bytes)).toBe('cut-off'))

  test('an old Excel file that lacks its last sectors, or all behind its lists', async () => {
    const whole = xls()
    const sectors = whole.length / 512
    expect(sectors).toBeGreaterThan(4)
    for (let kept = 1; kept < sectors; kept += 1)
      expect(await faultOf('xls', whole.subarray(0, kept * 512)), `${kept} of ${sectors}`).toBe('cut-off')
    expect(
      await faultOf('xls', whole.subarray(0, whole.length - 100)),
      'the end of the last one is left away',
    ).toBeUndefined()
  })

  test('a Word document at whatever byte is never taken for whole', async () => {
    for (let length = 0; length < docx().length; length += 37)
      expect(await faultOf('docx', docx().subarray(0, length)), `${length}`).toMatch(/cut-off|other-content/)
  })

  test('an old workbook at whatever byte is looked at without a crash', async () => {
    const whole = [undefined, 'cut-off', 'other-content']
    for (let length = 0; length < xls().length; length += 37)
      expect(whole, `${length}`).toContain(await faultOf('xls', xls().subarray(0, length)))
  })
})

test.each(['word/vbaProject.bin', 'WORD/VBAPROJECT.BIN'])('a document with macros: %s', async (part) =>
  expect(await faultOf('docx', officeFile('word/document.xml', part))).toBe('macros'),
)

test('a chain of sectors that goes in a circle ends', async () => {
  const bytes = xls()
  const [sector, table] = [bytes.readUInt32LE(48), bytes.readUInt32LE(76)]
  bytes.writeUInt32LE(sector, (table + 1) * 512 + 4 * sector)
  expect(await faultOf('xls', bytes)).toBe('cut-off')
})

test.each([
  ['Báo cáo.PDF', 'pdf'],
  ['ảnh.jpeg', 'jpeg'],
  ['ảnh.JPG', 'jpeg'],
  ['a.pdf.exe', undefined],
  ['a.zip', undefined],
  ['a.docm', undefined],
  ['a.svg', undefined],
  ['pdf', undefined],
])('%s claims to be %s', (name, kind) => expect(kindOfName(name)).toBe(kind))
