import { describe, expect, it } from 'vitest'
import { shownOf } from '../../../../functions/documents/imports/columns/import-cells.ts'
import { columnHeadings } from '../../../../functions/documents/imports/columns/import-columns.ts'
import { findList } from '../../../../functions/documents/imports/columns/import-head.ts'
import { columnOf } from '../../../../functions/documents/imports/columns/import-headings.ts'
import { readImport } from '../../../../functions/documents/imports/rows/import-file.ts'
import { importTemplate, rowsBack } from '../../../../functions/documents/imports/rows/import-template.ts'
import {
  type ImportedCell,
  type ImportedTable,
  importedText,
} from '../../../../functions/documents/reading/imported-table.ts'
import { readTableFile } from '../../../../functions/documents/reading/table-file.ts'
import { excelFileOf } from '../../../../functions/documents/sheets/excel.ts'
import { departments } from '../papers/july.ts'
import { elements, partsOf } from '../sheets/parts.ts'
import { hiddenFile, soundFile, withLastColumn } from './hostile/hostile-files.ts'
import { zipOf } from './zip-writer.ts'

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook as other programs write it: prefixes, shared texts, data after the sizes. */
const workbook = (cells: string, { system = '', after = '', styles = '', texts = '' } = {}) =>
  zipOf(
    Object.entries({
      '[Content_Types].xml': '<?xml version="1.0"?><Types><Override ContentType="a"/></Types>',
      'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr ${system}/><x:sheets><x:sheet name="A" sheetId="1" q:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="/xl/worksheets/a.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/worksheets/a.xml': `<worksheet><sheetData>${cells}</sheetData>${after}</worksheet>`,
      'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
      'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    }).map(([name, data]) => ({ name, data })),
  )

const read = async (...given: Parameters<typeof workbook>): Promise<(readonly ImportedCell[])[]> => {
  const [table] = await readTableFile('a.xlsx', workbook(...given))
  return (table?.rows ?? []).map(({ cells }) => cells)
}

const dateStyles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; ngày&quot;"/><numFmt numFmtId="166" formatCode="[$-42A]d mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'

describe('a workbook is read as it is', () => {
  it('days by their format, in both systems; other numbers stay numbers', async () => {
    const row = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>44403.75</v></c>`).join('')
    const day = { date: '2021-07-26' }
    const number = { number: 44403.75 }
    expect(await read(`<row>${row}</row>`, { styles: dateStyles })).toEqual([[number, day, day, number, day]])
    const since1904 = await read('<row><c s="1"><v>42941</v></c></row>', {
      styles: dateStyles,
      system: 'date1904="1"',
    })
    expect(since1904).toEqual([[day]])
  })

  it('a month that Excel keeps as its first day is the month that it shows, every other day a day', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    const cells = [44409, 44410, 44197]
      .flatMap((value) => [0, 1, 2].map((style) => `<c s="${style}"><v>${value}</v></c>`))
      .join('')
    const [august, second, first] = [{ text: '08/2021' }, { date: '2021-08-02' }, { date: '2021-08-01' }]
    const [january, year] = [{ text: '01/2021' }, { text: '2021' }]
    expect(await read(`<row>${cells}</row>`, { styles })).toEqual([
      [august, august, first, second, second, second, january, january, year],
    ])
  })

  it('which declares types that no part of it has, as some programs do', async () => {
    const types =
      '<?xml version="1.0"?><Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'
    const declared = (part: string) =>
      zipOf([
        ...Object.entries(partsOf(soundFile())).map(([name, data]) => ({
          name,
          data: name === '[Content_Types].xml' ? types : data,
        })),
        { name: part, data: 'x' },
      ])
    expect(await readTableFile('a.xlsx', declared('xl/media/a.png'))).not.toEqual([])
    const used = readTableFile('a.xlsx', declared('xl/a.bin'))
    await expect(used).rejects.toMatchObject({ code: 'file-has-macros' })
  })

  it('texts shared, in the cell and in runs; the pronunciation is left out; letters in one form', async () => {
    const texts =
      '<si><t>Sở\u00a0A</t></si><si><r><t>Bá</t></r><r><t xml:space="preserve">o cáo </t></r><rPh><t>x</t></rPh></si>'
    const cells =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>a&amp;b_x000D_</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2021-07-26T00:00:00</v></c></row>'
    expect((await read(cells, { texts }))[0]?.map(shownOf)).toEqual([
      'Sở\u00a0A',
      'Báo cáo',
      'a&b',
      'Có',
      '#N/A',
      '26/07/2021',
    ])
  })

  it('cells joined downwards say the same in each row', async () => {
    const rows = [1, 2, 3].map(
      (n) => `<row r="${n}">${n === 1 ? '<c r="A1"><v>7</v></c>' : ''}<c r="B${n}"><v>${n}</v></c></row>`,
    )
    const after = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    expect((await read(rows.join(''), { after })).map((cells) => cells.map(shownOf).join())).toEqual([
      '7,1',
      '7,2',
      ',3',
    ])
  })
})

describe('a formula', () => {
  it.each([
    ['a number', '<c><f>A1*2</f><v>3</v></c>', { number: 3, formula: true }],
    ['a day', '<c s="1"><f>TODAY()</f><v>44403</v></c>', { date: '2021-07-26', formula: true }],
    ['a text', '<c t="str"><f>A1&amp;"/UBND"</f><v>12/UBND</v></c>', { text: '12/UBND', formula: true }],
    ['an empty text', '<c t="str"><f>IF(A1=1,"","x")</f><v></v></c>', undefined],
    ['an error', '<c t="e"><f>B1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!', formula: true }],
    ['nothing stored', '<c><f>ROW()-1</f><v/></c>', { error: '=ROW()-1', formula: true }],
    ['nothing at all', '<c><f>ROW()-1</f></c>', { error: '=ROW()-1', formula: true }],
    ['shared with another cell', '<c><f t="shared" si="0"/><v>2</v></c>', { number: 2, formula: true }],
    ['of a table', '<c><f>T[[#This Row],[Số]]+1</f><v>2</v></c>', { number: 2, formula: true }],
  ] as const)('brings its stored value: %s', async (_, cell, expected) => {
    const rows = await read(`<row><c><v>1</v></c>${cell}</row>`, { styles: dateStyles })
    expect(rows[0]?.[1]).toEqual(expected)
  })

  it('that numbers a column that is not asked for leaves its row as it is', async () => {
    const first = '<c t="inlineStr"><is><t>STT</t></is></c>'
    const list = withLastColumn(first, '<c><f>ROW()-1</f><v/></c>')
    const { body } = await readImport('a.xlsx', list)
    expect(body).toHaveLength(1)
  })
})

describe('CSV', () => {
  const table = async (bytes: Uint8Array) =>
    (await readTableFile('a.csv', bytes))[0]?.rows.map(({ row, cells }) => [row, ...cells.map(shownOf)])
  const text = 'Số;Nội dung\r\n1;"a;\n""b"""\r\n\r\n2;\'=1\r\n'
  const expected = [
    [1, 'Số', 'Nội dung'],
    [2, '1', 'a;\n"b"'],
    [4, '2', '=1'],
  ]

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('in %s', async (_, bytes) => expect(await table(bytes)).toEqual(expected))

  it('with upright strokes between its cells, and texts kept as ="0042"', async () => {
    const kept = 'Số|Nội dung\r\n="0042"|=""\r\n'
    expect(await table(Buffer.from(kept))).toEqual([
      [1, 'Số', 'Nội dung'],
      [2, '0042', ''],
    ])
  })

  it('in another encoding it is told by its line', async () => {
    const wrong = Buffer.concat([Buffer.from('a,b\nc,d\n'), Buffer.from([0xd0, 0x20, 0x0a])])
    await expect(table(wrong)).rejects.toThrow(
      expect.objectContaining({ code: 'file-encoding', facts: { row: 3 } }),
    )
  })
})

describe('headings', () => {
  it.each(Object.entries(columnHeadings))('%s is known by its own heading, “%s”', (column, heading) => {
    expect(columnOf(heading)).toBe(column)
  })

  it.each([
    ['NOI DUNG CONG VIEC', 'title'],
    ['Cơ quan, đơn vị chủ trì (*)', 'lead'],
    ['Thời hạn\nhoàn thành', 'deadline'],
    ['số và ký hiệu', 'number'],
    ['Ghi chú', undefined],
    ['Ngày', undefined],
  ])('%j', (heading, column) => expect(columnOf(heading)).toBe(column))
})

describe('the template', () => {
  const parts = partsOf(excelFileOf(...importTemplate(departments)))
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''

  it('proposes departments, kinds, urgencies and yes or no, and refuses nothing else', () => {
    const lists = elements(sheet, 'dataValidation')
    expect(lists).toHaveLength(6)
    expect(lists.every((list) => list.includes('showErrorMessage="0"'))).toBe(true)
    expect(lists[1]).toContain(`sqref="H2:H5001"><formula1>'Danh mục'!$A$2:$A$${departments.length + 1}`)
  })

  it('keeps its head in sight and takes days as days; nothing is protected', () => {
    expect(sheet).toContain('state="frozen"')
    expect(elements(sheet, 'col')[1]).toContain('style="4"')
    expect(sheet).not.toContain('sheetProtection')
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Cách ghi')
  })
})

describe('the list among the sheets of a file', () => {
  const headings = ['Số VB', 'Ngày,\ntháng', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì']
  const sheet = (name: string, ...rows: string[][]): ImportedTable => ({
    name,
    rows: rows.map((cells, place) => ({ row: place + 1, cells: cells.map(importedText) })),
  })
  const row = ['1/UBND', '1/7/2021', 'Báo cáo', 'Sở Xây dựng']

  it('is the first that can be seen and lacks nothing; other lists are named, not passed over in silence', () => {
    const many = sheet('Ghi chú', ['Số văn bản', 'Trích yếu', 'Người ký', 'Nội dung', 'Thời hạn', 'Độ khẩn'])
    const july = sheet('Tháng 7', headings, row)
    const august = sheet('Tháng 8', headings, row)
    const empty = sheet('Tháng 9', headings)
    const old = { ...sheet('Cũ', headings, row, row), isHidden: true }
    expect(findList([old, many, july, august, empty])).toMatchObject({
      sheet: 'Tháng 7',
      unreadSheets: ['Tháng 8'],
    })
  })

  it('a workbook tells which of its sheets are hidden', async () => {
    const { body, unreadSheets } = await readImport('mau.xlsx', soundFile())
    expect({ rows: body.length, unreadSheets }).toEqual({ rows: 1, unreadSheets: [] })
    const hidden = hiddenFile()
    await expect(readImport('mau.xlsx', hidden)).rejects.toThrow(
      expect.objectContaining({ code: 'file-without-list' }),
    )
  })
})

it('a number in a column of words comes back as it stood, not as 5.005', () => {
  const row = { row: 2, cells: { number: { number: 5005 } }, others: [{ number: 1500 }] }
  const [sheet] = rowsBack({ others: ['Kinh phí'], rows: [row] }, [{ row, wrong: 'x' }], departments)
  const cells = sheet?.rows[0]?.filter(Boolean)
  expect(cells).toEqual([{ text: '5005' }, { number: 1500 }, { text: 'x' }])
})
