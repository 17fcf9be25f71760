import { type Entry, zipOf } from '../zip-writer.ts'
import { type Hostile, hostile } from './hostile.ts'

/** OpenDocument spreadsheets that somebody could send, and why each is refused. */

const headings = ['Số, ký hiệu', 'Ngày ban hành', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì']
const row = ['4651/UBND-KSTT', '26/07/2021', 'Báo cáo tiến độ', 'Sở Xây dựng']

const rowOf = (texts: readonly string[]) =>
  `<table:table-row>${texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`

const list = `${rowOf(headings)}${rowOf(row)}`
const sheetOf = (rows: string, attributes = '') =>
  `<table:table table:name="Nhiệm vụ"${attributes}>${rows}</table:table>`

interface Given {
  readonly rows?: string
  readonly before?: string
  readonly styles?: string
  readonly tables?: string
  readonly declaration?: string
}

const contentOf = ({
  rows = list,
  before = '',
  styles = '',
  tables = sheetOf(rows),
  declaration = '',
}: Given) =>
  `<?xml version="1.0" encoding="UTF-8"?>${declaration}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:xlink="l" xmlns:draw="d"><office:scripts/><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${before}${tables}</office:spreadsheet></office:body></office:document-content>`

const type = 'application/vnd.oasis.opendocument.spreadsheet'
const manifestOf = (entries = '') =>
  `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${entries}</manifest:manifest>`

const entriesOf = (given: Given, manifest = manifestOf()): Entry[] => [
  { name: 'mimetype', data: type, stored: true },
  { name: 'content.xml', data: contentOf(given) },
  { name: 'META-INF/manifest.xml', data: manifest },
]

/** An OpenDocument spreadsheet with this in it. */
export const openDocument = (given: Given = {}): Uint8Array => zipOf(entriesOf(given))

const beside = (name: string) => zipOf([...entriesOf({}), { name, data: 'x' }])
const withCell = (cell: string) =>
  openDocument({ rows: `${rowOf(headings)}<table:table-row>${cell}</table:table-row>` })
const numberCell = (attributes: string) =>
  `<table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell>`
const formula = (words: string) => withCell(numberCell(`table:formula="${words}"`))

const file = 'danh-sach.ods'

export const hostileOpenDocuments: readonly Hostile[] = [
  ...hostile(
    'file-too-many-rows',
    {
      'a row a million times': () =>
        openDocument({
          rows: `<table:table-row table:number-rows-repeated="1048575">${numberCell('')}</table:table-row>`,
        }),
      'six thousand rows of OpenDocument': () =>
        openDocument({ rows: `<table:table-row>${numberCell('')}</table:table-row>`.repeat(6_000) }),
    },
    file,
  ),
  ...hostile(
    'file-too-many-columns',
    {
      'a cell a million times': () => withCell(numberCell('table:number-columns-repeated="16384"')),
      'a cell after sixty empty ones': () =>
        withCell(`<table:table-cell table:number-columns-repeated="60"/>${numberCell('')}`),
    },
    file,
  ),
  ...hostile(
    'file-damaged',
    {
      'a row more often than there are rows': () =>
        openDocument({
          rows: `<table:table-row table:number-rows-repeated="99999999">${numberCell('')}</table:table-row>`,
        }),
      'empty rows beyond the end': () =>
        openDocument({
          rows: '<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row>'.repeat(
            2,
          ),
        }),
      'a cell less than once': () => withCell(numberCell('table:number-columns-repeated="-5"')),
      'more empty columns than a sheet has': () =>
        withCell('<table:table-cell table:number-columns-repeated="16384"/>'.repeat(3)),
      'a number of OpenDocument that is none': () =>
        withCell('<table:table-cell office:value-type="float" office:value="1e999"/>'),
      'a table inside a table': () => withCell(`<table:table-cell>${sheetOf(list)}</table:table-cell>`),
      'OpenDocument without content': () => zipOf(entriesOf({}).filter(({ name }) => name !== 'content.xml')),
      'OpenDocument without a manifest': () => zipOf(entriesOf({}).slice(0, 2)),
      'OpenDocument that says it is small': () =>
        zipOf(
          entriesOf({}).map((entry) =>
            entry.name === 'content.xml' ? { ...entry, says: { size: 100 } } : entry,
          ),
        ),
      'OpenDocument tags that do not match': () => withCell('<table:table-cell></table:table-row>'),
    },
    file,
  ),
  ...hostile(
    'file-too-big-unpacked',
    {
      'a bomb of OpenDocument': () =>
        zipOf([...entriesOf({}), { name: 'Pictures/a.bin', data: Buffer.alloc(65 * 1024 * 1024) }]),
      'a content of blanks': () => openDocument({ rows: `${list}${' '.repeat(30 * 1024 * 1024)}` }),
    },
    file,
  ),
  ...hostile(
    'file-has-entities',
    {
      'a billion laughs in OpenDocument': () =>
        openDocument({ declaration: '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>' }),
      'an entity of OpenDocument from a file': () =>
        openDocument({ declaration: '<!DOCTYPE x SYSTEM "file:///etc/passwd">' }),
    },
    file,
  ),
  ...hostile(
    'file-has-macros',
    {
      'Basic in a document': () => beside('Basic/Standard/Module1.xml'),
      'Python in a document': () => beside('Scripts/python/a.py'),
      'a dialog in a document': () => beside('Dialogs/Standard/Dialog1.xml'),
      'something that runs when it is opened': () =>
        openDocument({ before: '<script:event-listener script:event-name="dom:load"/>' }),
    },
    file,
  ),
  ...hostile(
    'file-has-links',
    {
      'a table of another document': () =>
        openDocument({ tables: sheetOf(`<table:table-source xlink:href="file:///a.ods"/>${list}`) }),
      'a range of another document': () =>
        withCell(
          '<table:table-cell><table:cell-range-source xlink:href="http://example.org/a.ods"/></table:table-cell>',
        ),
      'DDE in a document': () =>
        openDocument({ before: '<table:dde-links><table:dde-link/></table:dde-links>' }),
      'a database of a document': () => openDocument({ before: '<table:database-source-sql/>' }),
      'a picture of OpenDocument from the network': () =>
        withCell(
          '<table:table-cell><draw:image xlink:href="http://example.org/track.png"/></table:table-cell>',
        ),
      'a document inside the document': () =>
        zipOf(
          entriesOf(
            {},
            manifestOf(`<manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="${type}"/>`),
          ),
        ),
      'an object of another program in a document': () =>
        zipOf(
          entriesOf(
            {},
            manifestOf(
              '<manifest:file-entry manifest:full-path="Object 2" manifest:media-type="application/vnd.sun.star.oleobject"/>',
            ),
          ),
        ),
    },
    file,
  ),
  ...hostile(
    'file-has-formulas',
    {
      'a cell of another document': () => formula("of:=['file:///tmp/a.ods'#$Sheet1.A1]"),
      'another program by a formula of OpenDocument': () =>
        formula('of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)'),
      'an address that OpenDocument asks': () =>
        formula('of:=COM.MICROSOFT.WEBSERVICE(&quot;http://a&quot;)'),
    },
    file,
  ),
  ...hostile(
    'file-encrypted',
    {
      'OpenDocument with a password': () =>
        zipOf(
          entriesOf(
            {},
            manifestOf(
              '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>',
            ),
          ),
        ),
    },
    file,
  ),
  ...hostile(
    'file-not-excel',
    {
      'an OpenDocument text': () =>
        zipOf(
          entriesOf({}).map((entry) =>
            entry.name === 'mimetype' ? { ...entry, data: `${type.slice(0, -11)}text` } : entry,
          ),
        ),
    },
    file,
  ),
  ...hostile(
    'file-too-many-sheets',
    { 'thirty sheets of OpenDocument': () => openDocument({ tables: sheetOf(list).repeat(30) }) },
    file,
  ),
  ...hostile(
    'file-cell-too-long',
    {
      'blanks without end': () =>
        withCell(
          `<table:table-cell><text:p>${'<text:s text:c="1000"/>'.repeat(100)}</text:p></table:table-cell>`,
        ),
      'a text of OpenDocument longer than a cell': () =>
        withCell(
          `<table:table-cell office:value-type="string" office:string-value="${'a'.repeat(40_000)}"/>`,
        ),
    },
    file,
  ),
  ...hostile(
    'file-too-much-text',
    {
      'a long text five thousand times': () =>
        openDocument({
          rows: `<table:table-row table:number-rows-repeated="5000"><table:table-cell><text:p>${'ă'.repeat(30_000)}</text:p></table:table-cell></table:table-row>`,
        }),
    },
    file,
  ),
  ...hostile(
    'secret-directive',
    {
      'a secret stamp in OpenDocument': () =>
        openDocument({ rows: `${rowOf(headings)}${rowOf([...row.slice(0, 2), 'Bố trí (MẬT)', 'SXD'])}` }),
    },
    file,
  ),
]
