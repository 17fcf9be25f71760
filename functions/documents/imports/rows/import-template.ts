import { directiveKinds } from '../../../directives/directive/directive.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import { type ImportedCell, maxImported } from '../../reading/imported-table.ts'
import { type Cell, type Sheet, type SheetColumn, textCell } from '../../sheets/sheet.ts'
import { dayTyped } from '../columns/import-cells.ts'
import { columnHeadings, type ImportColumn } from '../columns/import-columns.ts'
import { errorHeading, type ImportList, type ListRow } from './import-list.ts'

/** What is said of a column on the sheet that explains them. */
interface Explained {
  readonly width: number
  readonly takes: 'date' | 'text'
  readonly choices?: 'department' | 'kind' | 'urgency' | 'yes'
  readonly needed: string
  readonly how: string
  readonly examples: readonly [string, string]
}

const oncePerDirective = 'Có, với văn bản chưa vào sổ'

/** The template's columns in their order; others are known as well and need no place in it. */
const templateColumns = {
  number: {
    width: 18,
    takes: 'text',
    needed: 'Có, trừ văn bản không số',
    how: 'Số và ký hiệu như trên văn bản. Văn bản không số thì để trống, sổ giao việc cấp số. Các dòng cùng văn bản để cạnh nhau: dòng sau để trống các cột về văn bản nghĩa là cùng văn bản với dòng trên.',
    examples: ['4651/UBND-KSTT', ''],
  },
  issuedOn: {
    width: 13,
    takes: 'date',
    needed: 'Có',
    how: 'Ngày trên văn bản, dạng 26/07/2021.',
    examples: ['26/07/2021', ''],
  },
  kind: {
    width: 16,
    takes: 'text',
    choices: 'kind',
    needed: oncePerDirective,
    how: 'Chọn trong danh sách.',
    examples: ['công văn', ''],
  },
  issuer: {
    width: 20,
    takes: 'text',
    needed: oncePerDirective,
    how: 'Cơ quan ban hành văn bản.',
    examples: ['UBND thành phố', ''],
  },
  signer: {
    width: 18,
    takes: 'text',
    needed: 'Không',
    how: 'Người ký văn bản.',
    examples: ['Nguyễn Văn A', ''],
  },
  abstract: {
    width: 32,
    takes: 'text',
    needed: oncePerDirective,
    how: 'Trích yếu nội dung văn bản. Không nhập văn bản mật.',
    examples: ['Đôn đốc thực hiện nhiệm vụ UBND thành phố giao', ''],
  },
  title: {
    width: 48,
    takes: 'text',
    needed: 'Có',
    how: 'Mỗi dòng một nhiệm vụ. Dài quá 300 ký tự thì tên được rút gọn, toàn văn vẫn được giữ trong nhiệm vụ.',
    examples: [
      'Rà soát, báo cáo tiến độ giải phóng mặt bằng tuyến đường vành đai',
      'Báo cáo kết quả giải ngân vốn đầu tư công',
    ],
  },
  lead: {
    width: 28,
    takes: 'text',
    choices: 'department',
    needed: 'Có',
    how: 'Chọn trong danh sách, hoặc ghi tên, mã, nhóm (“các sở, ban, ngành”); nhiều đơn vị cách nhau bằng dấu chấm phẩy, mỗi đơn vị nhận một nhiệm vụ riêng.',
    examples: ['Sở Xây dựng', 'các sở, ban, ngành'],
  },
  coordinating: {
    width: 28,
    takes: 'text',
    choices: 'department',
    needed: 'Không',
    how: 'Như cột đơn vị chủ trì.',
    examples: ['Sở Tài chính; Sở Nội vụ', ''],
  },
  forInformation: {
    width: 24,
    takes: 'text',
    choices: 'department',
    needed: 'Không',
    how: 'Đơn vị chỉ nhận để biết.',
    examples: ['', ''],
  },
  deadline: {
    width: 20,
    takes: 'date',
    needed: 'Không',
    how: 'Ngày (31/07/2021) hoặc nguyên văn của văn bản: “10 ngày làm việc kể từ ngày ký”, “trong quý III”, “ngày 25 hằng tháng”. Văn bản không nêu thời hạn thì để trống.',
    examples: ['15/08/2021', 'ngày 25 hằng tháng'],
  },
  until: {
    width: 14,
    takes: 'date',
    needed: 'Chỉ với nhiệm vụ định kỳ',
    how: 'Đến hết ngày này, mỗi kỳ có một nhiệm vụ.',
    examples: ['', '31/12/2021'],
  },
  urgency: {
    width: 12,
    takes: 'text',
    choices: 'urgency',
    needed: 'Không',
    how: 'Chọn trong danh sách; để trống là thường.',
    examples: ['Khẩn', ''],
  },
  starred: {
    width: 10,
    takes: 'text',
    choices: 'yes',
    needed: 'Không',
    how: 'Có nếu là nhiệm vụ gắn sao.',
    examples: ['Có', ''],
  },
} as const satisfies Partial<Record<ImportColumn, Explained>>

type TemplateColumn = keyof typeof templateColumns

const listSheet = 'Danh mục'

const listsOf = (departments: readonly Department[]) => ({
  department: { heading: 'Đơn vị', values: departments.map(({ name }) => name) },
  kind: { heading: 'Loại văn bản', values: Object.values(directiveKinds) },
  urgency: { heading: 'Độ khẩn', values: ['Thường', 'Khẩn', 'Thượng khẩn', 'Hỏa tốc'] },
  yes: { heading: 'Có/Không', values: ['Có', 'Không'] },
})

type Lists = ReturnType<typeof listsOf>

const sheetOfLists = (lists: Lists): Sheet => {
  const columns = Object.values(lists)
  const longest = Math.max(...columns.map(({ values }) => values.length))
  return {
    name: listSheet,
    title: listSheet,
    columns: columns.map(({ heading }, place) => ({ heading, width: place === 0 ? 42 : 24 })),
    rows: Array.from({ length: longest }, (_, row) => columns.map(({ values }) => textCell(values[row]))),
  }
}

const sheetOfExplanations = (): Sheet => ({
  name: 'Hướng dẫn',
  title: 'Cách điền bảng nhiệm vụ',
  columns: ['Cột', 'Cần điền', 'Cách ghi', 'Ví dụ 1', 'Ví dụ 2'].map((heading, place) => ({
    heading,
    width: [22, 22, 70, 34, 34][place] ?? 20,
  })),
  rows: (Object.keys(templateColumns) as TemplateColumn[]).map((column) => {
    const { needed, how, examples } = templateColumns[column]
    return [columnHeadings[column], needed, how, ...examples].map(textCell)
  }),
})

const sheetColumnOf = (column: ImportColumn, lists: Lists): SheetColumn => {
  const heading = columnHeadings[column]
  const known: Explained | undefined = (templateColumns as Partial<Record<ImportColumn, Explained>>)[column]
  if (!known) return { heading, width: 16, takes: 'text' }
  const { width, takes, choices } = known
  if (!choices) return { heading, width, takes }
  const letter = 'ABCD'[Object.keys(lists).indexOf(choices)] ?? 'A'
  return {
    heading,
    width,
    takes,
    choices: { sheet: listSheet, column: letter, count: lists[choices].values.length },
  }
}

const sheetToFillIn = (columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): Sheet => ({
  name: 'Nhiệm vụ',
  title: 'Nhiệm vụ giao theo văn bản',
  columns,
  rows,
  toFillIn: maxImported.rows,
})

/** The file that the Office fills in: the list, how to fill it in, and what there is to choose from. */
export const importTemplate = (departments: readonly Department[]): readonly Sheet[] => {
  const lists = listsOf(departments)
  const columns = (Object.keys(templateColumns) as TemplateColumn[]).map((column) =>
    sheetColumnOf(column, lists),
  )
  return [sheetToFillIn(columns, []), sheetOfExplanations(), sheetOfLists(lists)]
}

const cellOf = (cell: ImportedCell): Cell => {
  if (!cell) return undefined
  if ('boolean' in cell) return { text: cell.boolean ? 'Có' : 'Không' }
  if ('date' in cell) {
    const date = dayTyped(cell.date)
    return date ? { date } : { text: cell.date }
  }
  return 'error' in cell ? { text: cell.error } : cell
}

/** None of our columns is one of numbers: 5005 below “Số, ký hiệu” would look like 5.005. */
const wordsOf = (cell: ImportedCell): Cell =>
  cell && 'number' in cell ? { text: String(cell.number) } : cellOf(cell)

/** A row to correct, and what is wrong with it. */
export interface RowBack {
  readonly row: ListRow
  readonly wrong: string
}

/**
 * The rows that could not go in, in the form of the template with a column more that says why. Corrected it is sent
 * like any other file; what the sender had in columns of their own comes back with it.
 */
export const rowsBack = (
  { others, rows }: Pick<ImportList, 'others' | 'rows'>,
  back: readonly RowBack[],
  departments: readonly Department[],
): readonly Sheet[] => {
  const lists = listsOf(departments)
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)))
  const columns = (Object.keys(columnHeadings) as ImportColumn[]).filter(
    (column) => column in templateColumns || used.has(column),
  )
  const heads: SheetColumn[] = [
    ...columns.map((column) => sheetColumnOf(column, lists)),
    ...others.map((heading) => ({ heading, width: 16 })),
    { heading: errorHeading, width: 60 },
  ]
  const cells = back.map(({ row, wrong }) => [
    ...columns.map((column) => wordsOf(row.cells[column])),
    ...others.map((_, place) => cellOf(row.others[place])),
    { text: wrong },
  ])
  return [sheetToFillIn(heads, cells), sheetOfExplanations(), sheetOfLists(lists)]
}
