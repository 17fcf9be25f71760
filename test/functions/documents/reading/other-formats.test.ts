import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../functions/documents/imports/rows/import-file.ts'
import type { ImportedCell } from '../../../../functions/documents/reading/imported-table.ts'
import { readTableFile } from '../../../../functions/documents/reading/table-file.ts'
import { openDocument } from './hostile/hostile-open-documents.ts'
import { asFormula, changed, twiceA1, workbookOf } from './old-workbooks.ts'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const sheets = [
  {
    name: 'Nhiệm vụ',
    cells: [
      ['Số', 'Ngày', 'Nội dung'],
      [1.1, day('2021-07-26'), 'Đường vành đai\nphía Tây', true],
      [null, day('1950-01-01'), 'Quảng Nam', 12_345_678.901],
      [],
      [null, day('2099-12-31'), 'a'],
    ],
    merged: ['A2:A3'],
  },
  { name: 'Danh mục', cells: [['x']], isHidden: true },
]

const expected = [
  { row: 1, cells: [{ text: 'Số' }, { text: 'Ngày' }, { text: 'Nội dung' }] },
  {
    row: 2,
    cells: [{ number: 1.1 }, { date: '2021-07-26' }, { text: 'Đường vành đai\nphía Tây' }, { boolean: true }],
  },
  {
    row: 3,
    cells: [{ number: 1.1 }, { date: '1950-01-01' }, { text: 'Quảng Nam' }, { number: 12_345_678.901 }],
  },
  { row: 5, cells: [undefined, { date: '2099-12-31' }, { text: 'a' }] },
]

describe('the same sheets in every format', () => {
  it.each([
    ['a.xls', () => workbookOf('biff8', sheets)],
    ['a.ods', () => workbookOf('ods', sheets)],
  ])(
    '%s: numbers exactly, days without a zone, joined cells, rows as they are counted',
    async (name, make) => {
      const [table] = await readTableFile(name, make())
      expect(table?.rows).toEqual(expected)
    },
  )

  it('in every time zone', async () => {
    const before = process.env.TZ
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone
      const tables = await readTableFile('a.xls', workbookOf('biff8', sheets))
      expect(tables[0]?.rows).toEqual(expected)
    }
    process.env.TZ = before
  })

  it('which sheets are hidden', async () => {
    const tables = await readTableFile('a.xls', workbookOf('biff8', sheets))
    expect(tables.map(({ isHidden }) => isHidden)).toEqual([false, true])
  })
})

it('a month kept as its first day is the month that is shown', async () => {
  const month = { t: 'n', v: 44409, z: 'mm/yyyy' } as const
  const [old] = await readTableFile('a.xls', workbookOf('biff8', [{ name: 'a', cells: [[month, 'x']] }]))
  expect(old?.rows[0]?.cells[0]).toEqual({ text: '08/2021' })
})

it('a formula of Excel 97 brings its stored value', async () => {
  const file = changed(workbookOf('biff8', [{ name: 'a', cells: [[1.5, 'x'], [7]] }]), (records) =>
    records.map(asFormula(twiceA1)),
  )
  const [table] = await readTableFile('a.xls', file)
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual([
    { number: 1.5, formula: true },
    { number: 7, formula: true },
  ])
})

describe('a cell of OpenDocument', () => {
  const cell = (attributes: string, inside = '') =>
    `<table:table-cell ${attributes}>${inside}</table:table-cell>`
  const shown = (text: string) => `<text:p>${text}</text:p>`
  const formula = 'table:formula="of:=[.A2]+1"'

  it.each<[string, string, ImportedCell]>([
    [
      'a day with a time',
      cell('office:value-type="date" office:date-value="2021-07-26T18:00:00"'),
      { date: '2021-07-26' },
    ],
    [
      'a day that does not exist',
      cell('office:value-type="date" office:date-value="2021-02-30"', shown('30/2')),
      { text: '30/2' },
    ],
    [
      'money',
      cell('office:value-type="currency" office:value="1200000"', shown('1.200.000 ₫')),
      { number: 1_200_000 },
    ],
    [
      'yes',
      cell('office:value-type="boolean" office:boolean-value="true"', shown('ĐÚNG')),
      { boolean: true },
    ],
    [
      'lines, blanks and a note',
      cell(
        'office:value-type="string"',
        `<office:annotation>${shown('ghi chú')}</office:annotation>${shown('Sở<text:s text:c="2"/>Xây <text:span>dựng</text:span>')}${shown('và<text:line-break/>b')}`,
      ),
      { text: 'Sở  Xây dựng\nvà\nb' },
    ],
    [
      'a computed number',
      cell(`${formula} office:value-type="float" office:value="2"`, shown('2')),
      { number: 2, formula: true },
    ],
    ['a computed empty text', cell(formula, '<text:p/>'), undefined],
    ['nothing stored', cell(formula), { error: '=[.A2]+1', formula: true }],
    [
      'an error',
      cell(
        `${formula} office:value-type="string" office:string-value="" calcext:value-type="error"`,
        shown('#DIV/0!'),
      ),
      { error: '#DIV/0!', formula: true },
    ],
    [
      'an error as older programs store it',
      cell(`${formula} office:value-type="float" office:value="0"`, shown('Err:502')),
      { error: 'Err:502', formula: true },
    ],
    [
      'a list of numbers in a formula',
      cell('table:formula="of:=SUM({1;2|3;4})" office:value-type="float" office:value="10"'),
      { number: 10, formula: true },
    ],
  ])('%s', async (_, words, read) => {
    const first = cell('office:value-type="float" office:value="1"')
    const [table] = await readTableFile(
      'a.ods',
      openDocument({ rows: `<table:table-row>${first}${words}</table:table-row>` }),
    )
    expect(table?.rows[0]?.cells[1]).toEqual(read)
  })

  it('repeated, joined downwards, and under a joined one', async () => {
    const two = cell('office:value-type="float" office:value="7" table:number-rows-spanned="2"')
    const rows = [
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      `<table:table-row>${two}${cell('table:number-columns-repeated="2" office:value-type="float" office:value="1"')}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="2"><table:covered-table-cell office:value-type="float" office:value="9"/>${cell('office:value-type="float" office:value="2"')}</table:table-row>`,
    ]
    const [table] = await readTableFile('a.ods', openDocument({ rows: rows.join('') }))
    const [one, seven, other] = [1, 7, 2].map((number) => ({ number }))
    expect(table?.rows).toEqual([
      { row: 4, cells: [seven, one, one] },
      { row: 5, cells: [seven, other] },
      { row: 6, cells: [undefined, other] },
    ])
  })

  it('on a hidden sheet, which is not taken for the list', async () => {
    const styles =
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    const [sheet] = [openDocument({ styles, tables: '<table:table table:name="a" table:style-name="ta2"/>' })]
    expect(await readTableFile('a.ods', sheet)).toEqual([{ name: 'a', isHidden: true, rows: [] }])
  })
})

describe('five thousand rows', () => {
  const head = ['Số, ký hiệu', 'Ngày ban hành', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú']
  const rows = Array.from({ length: 5_000 }, (_, n) => [
    `${n + 1}/UBND-KSTT`,
    day('2021-07-26'),
    `Báo cáo tiến độ giải phóng mặt bằng tuyến đường vành đai phía Tây, đoạn thứ ${n}, và đề xuất xử lý`,
    'Sở Xây dựng',
    '31/08/2021',
    n,
  ])

  it.each([
    ['a.xls', 'biff8'],
    ['a.ods', 'ods'],
  ] as const)('%s', async (name, format) => {
    const file = workbookOf(format, [{ name: 'a', cells: [head, ...rows] }])
    const before = process.cpuUsage()
    const list = await readImport(name, file)
    const { user, system } = process.cpuUsage(before)
    expect(list.body).toHaveLength(5_000)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})
