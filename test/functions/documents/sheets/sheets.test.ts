import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readTableFile } from '../../../../functions/documents/reading/table-file.ts'
import { csvFileOf } from '../../../../functions/documents/sheets/csv.ts'
import { excelFileOf } from '../../../../functions/documents/sheets/excel.ts'
import { figuresSheet } from '../../../../functions/documents/sheets/figures-sheet.ts'
import { percentCell, type Sheet } from '../../../../functions/documents/sheets/sheet.ts'
import { taskSheet } from '../../../../functions/documents/sheets/task-sheet.ts'
import type { TaskRow } from '../../../../functions/documents/sheets/task-sheet-columns.ts'
import { day, departments, figuresBy } from '../papers/july.ts'
import { attribute, elements, partsOf } from './parts.ts'

const sheetOf = (texts: readonly string[], given: Partial<Sheet> = {}): Sheet => ({
  name: 'Danh sách',
  title: 'Sở A & Sở B',
  columns: [{ heading: 'Nội dung', width: 20 }],
  rows: texts.map((text) => [{ text }]),
  ...given,
})

const cellsOf = (sheet: Sheet) => {
  const xml = partsOf(excelFileOf(sheet))['xl/worksheets/sheet1.xml'] ?? ''
  return { xml, rows: elements(xml, 'row').map((row) => elements(row, 'c')) }
}
const csvOf = (sheet: Sheet) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFileOf(sheet))

const task: TaskRow = {
  id: 'SXD-2021-k3f9x2m8q1ab',
  title: 'Giải phóng mặt bằng',
  directive: '2021-03-05_1200_UBND-KSTT',
  department: 'SXD',
  status: 'open-overdue',
  awaiting: 'decision',
  starred: true,
  assignedOn: '2021-03-05',
  originalDueOn: '2021-06-15',
  dueOn: '2021-07-15',
}
const names = { departments: new Map(departments.map(({ code, name }) => [code, name])) }
const tasks = taskSheet([task, { ...task, starred: false, originalDueOn: undefined }], names, 'Nhiệm vụ')

describe('the list behind a figure', () => {
  const reports = [
    { dueOn: '2021-06-15', inTime: true },
    { dueOn: '2021-07-15', inTime: false },
  ] as const
  const listed = { ...task, awaiting: undefined, updatedOn: '2021-07-01', reports } as const
  const { columns, rows } = taskSheet([listed], names, 'Nhiệm vụ', 'figure')

  test('tells what a figure sees of a task, and no day that it does not know', () => {
    const cells = new Map(columns.map(({ heading }, place) => [heading, rows[0]?.[place]]))
    expect(cells.get('Cập nhật gần nhất')).toEqual({ date: '2021-07-01' })
    expect(cells.get('Báo cáo khi đến hạn')).toEqual({
      text: '15/06/2021: đúng hạn\n15/07/2021: chưa gửi hoặc trễ',
    })
    expect([...cells.keys()]).not.toContain('Ngày xác nhận')
  })
})

describe('under a list', () => {
  const urged = { ...task, urgings: 3, percent: 40, updatedOn: '2021-07-01' } as const
  const sheet = taskSheet(
    [urged, { ...urged, urgings: undefined }, { ...urged, urgings: 4 }],
    { ...names, site: 'https://city.example.vn' },
    'Nhiệm vụ',
    ['task', 'progress', 'urgings'],
  )
  const { xml, rows } = cellsOf(sheet)

  test('Excel counts and adds up what its filter shows; what it shows at first stands there', () => {
    expect(rows).toHaveLength(5)
    const formulas = (rows[4] ?? []).map((cell) => /<f>(.*?)<\/f><v>(\d+)<\/v>/.exec(cell)?.slice(1))
    expect(formulas.filter(Boolean)).toEqual([
      ['SUBTOTAL(103,C2:C4)', '3'],
      ['SUBTOTAL(109,I2:I4)', '7'],
    ])
    expect(attribute(xml, 'autoFilter', 'ref')).toBe('A1:I4')
  })

  test('a total of nothing is none, and CSV has none', () => {
    expect(taskSheet([], names, '').total).toBeUndefined()
    expect(csvOf(sheet)).not.toContain('Tổng cộng')
    expect(csvOf(sheet).trimEnd().split('\r\n')).toHaveLength(4)
  })

  test('each task leads to its page', () => {
    const parts = partsOf(excelFileOf(sheet))
    const links = elements(xml, 'hyperlink').map((link) => attribute(link, 'hyperlink', 'ref'))
    expect(links).toEqual(['B2', 'B3', 'B4'])
    expect(elements(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '', 'Relationship')[2]).toBe(
      `<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://city.example.vn/tasks/${task.id}" TargetMode="External"/>`,
    )
  })

  test('an importer reads it as any list', async () => {
    const [table] = await readTableFile('nhiem-vu.xlsx', excelFileOf(sheet))
    expect(table?.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      [{ text: 'Mã nhiệm vụ' }, { text: 'Nhiệm vụ' }],
      ...[1, 2, 3].map(() => [{ text: task.id }, { text: task.title }]),
      [{ text: 'Tổng cộng' }, { number: 3, formula: true }],
    ])
  })
})

test('a workbook says what it is, of whom and since when', () => {
  const workbook = {
    title: '2 nhiệm vụ · A & B',
    subject: 'Nhiệm vụ UBND giao',
    author: 'Văn phòng UBND thành phố Đà Nẵng',
    created: new Date('2021-07-26T01:02:03.456Z'),
  }
  const parts = partsOf(excelFileOf(sheetOf(['a'], { workbook })))
  const core = parts['docProps/core.xml'] ?? ''
  expect(core).toContain('<dc:title>2 nhiệm vụ · A &amp; B</dc:title>')
  expect(core).toContain('<dc:creator>Văn phòng UBND thành phố Đà Nẵng</dc:creator>')
  expect(core).toContain('>2021-07-26T01:02:03Z</dcterms:created>')
  expect(parts['[Content_Types].xml']).toContain('/docProps/core.xml')
  expect(partsOf(excelFileOf(sheetOf(['a'])))['docProps/core.xml']).toBeUndefined()
})

describe('a list as an Excel workbook', () => {
  const { xml, rows } = cellsOf(tasks)
  const parts = partsOf(excelFileOf(tasks))

  test('dates are numbers of days shown as dates, numbers are numbers, texts are texts', () => {
    const [place = '', , title = '', , issued = ''] = rows[1] ?? []
    expect(place).toMatch(/<v>1<\/v>/)
    expect(title).toMatch(/t="inlineStr".*Giải phóng mặt bằng/)
    expect(issued).toContain('<v>44260</v>')
    const dateStyle = Number(/s="(\d+)"/.exec(issued)?.[1])
    const faces = elements(elements(parts['xl/styles.xml'] ?? '', 'cellXfs')[0] ?? '', 'xf')
    expect(faces[dateStyle]).toContain('numFmtId="164"')
    expect(parts['xl/styles.xml']).toContain('numFmtId="164" formatCode="dd/mm/yyyy"')
    expect(rows[2]?.[10]).not.toContain('<v>')
  })

  test('the head stays in sight, carries the filter, and is printed on every page', () => {
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(attribute(xml, 'autoFilter', 'ref')).toBe('A1:N3')
    expect(parts['xl/workbook.xml']).toContain(`'Nhiệm vụ'!$1:$1</definedName>`)
    expect(parts['xl/workbook.xml']).toContain(`'Nhiệm vụ'!$A$1:$N$3</definedName>`)
  })

  test('it is printed on A4 across, all columns on the width of a page', () => {
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    const setUp = ['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'].map((name) =>
      attribute(xml, 'pageSetup', name),
    )
    expect(setUp).toEqual(['9', 'landscape', '1', '0'])
    expect(elements(xml, 'col')).toHaveLength(14)
  })

  test('its title is printed as it is, marks and all', () => {
    expect(cellsOf(sheetOf(['a'])).xml).toContain('Sở A &amp;&amp; Sở B</oddHeader>')
  })
})

const risky = ['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', '  =1']

describe('what a person typed is never a formula', () => {
  test.each(risky)('%j is a text cell, marked as one, and has an apostrophe in CSV', (text) => {
    const { xml, rows } = cellsOf(sheetOf([text]))
    expect(rows[1]?.[0]).toMatch(/ s="3" t="inlineStr"/)
    expect(xml).not.toMatch(/<f[ >]/)
    expect(
      csvOf(sheetOf([text]))
        .split('Nội dung\r\n')[1]
        ?.replace(/^"/, ''),
    ).toMatch(/^'/)
  })

  test('other texts and numbers are left as they are', () => {
    expect(cellsOf(sheetOf(['Sở A = B'])).rows[1]?.[0]).toMatch(/ s="2" t="inlineStr"/)
    expect(csvOf(sheetOf(['Sở A = B']))).toContain('\r\nSở A = B\r\n')
    expect(csvOf(sheetOf([], { rows: [[{ number: -5 }]] }))).toContain('\r\n-5\r\n')
  })

  test('marks of XML, control characters and what Excel would decode stay text', () => {
    const { rows } = cellsOf(sheetOf(['a<b>&"\u0001_x0041_']))
    expect(rows[1]?.[0]).toContain('a&lt;b&gt;&amp;&quot;_x005F_x0041_</t>')
  })
})

test('CSV has a byte order mark, quotes where needed, dates and numbers for programs', () => {
  const sheet = sheetOf([], {
    rows: [[{ text: 'a "b", c' }], [{ date: '2021-07-26' }], [{ percent: 83.24, decimals: 2 }], [undefined]],
  })
  expect(csvOf(sheet)).toBe('\ufeffNội dung\r\n"a ""b"", c"\r\n2021-07-26\r\n83.24\r\n\r\n')
})

describe('the dashboard as a sheet', () => {
  const figures = figuresBy()
  const sheet = figuresSheet(figures, departments, day.formulaSet, 'Số liệu')
  const { xml, rows } = cellsOf(sheet)
  const valuesOf = (cells: readonly string[] = []) =>
    cells.map((cell) => /<v>(.*?)<\/v>/.exec(cell)?.[1] ?? '')

  test('has every department’s counts and rates, as the dashboard has them', () => {
    expect(rows).toHaveLength(1 + figures.departments.length + 1)
    figures.departments.forEach(({ counts, rates }, place) => {
      const values = valuesOf(rows[place + 1])
      expect(values.slice(3, 7)).toEqual(
        [counts.given, counts.assigned, counts.done, counts.doneOnTime].map(String),
      )
      const percent = rates.completion?.percent
      expect(values[14]).toBe(percent == null ? '' : String(Number((percent / 100).toFixed(4))))
    })
  })

  test('a rate that is cut off is written cut off, with its own decimals: a number format would round it up', () => {
    const rate = { formula: '', numerator: 16_051, denominator: 16_274 }
    const one = (percent: number, decimals: number) =>
      cellsOf(sheetOf([], { rows: [[percentCell({ ...rate, percent, decimals })]] })).rows[1]
    const written = [one(98.62, 2), one(98.6, 1), one(98, 0)].map((row) => [
      valuesOf(row)[0],
      /s="(\d+)"/.exec(row?.[0] ?? '')?.[1],
    ])
    expect(written).toEqual([
      ['0.9862', '6'],
      ['0.986', '12'],
      ['0.98', '11'],
    ])
  })

  test('has the city in a last row that the filter leaves alone', () => {
    expect(attribute(xml, 'autoFilter', 'ref')).toBe(`A1:T${figures.departments.length + 1}`)
    expect(valuesOf(rows.at(-1)).slice(3, 6)).toEqual(['8247', '8246', '7710'])
  })
})

test('20,000 rows as Excel and CSV take at most 10 s and 256 MB', () => {
  const script = fileURLToPath(new URL('many-tasks.ts', import.meta.url))
  const took = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  expect(took.seconds).toBeLessThan(10)
  expect(took.megabytes).toBeLessThan(256)
})
