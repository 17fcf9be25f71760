import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import { shownOf } from '../../../../functions/documents/imports/columns/import-cells.ts'
import { readImport } from '../../../../functions/documents/imports/rows/import-file.ts'
import { readList } from '../../../../functions/documents/imports/rows/import-reading.ts'
import { excelFileOf } from '../../../../functions/documents/sheets/excel.ts'
import type { Cell } from '../../../../functions/documents/sheets/sheet.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { localDateSchema } from '../../../../functions/shared/dates/dates.ts'

/** Lists of tasks as offices send them. */

const headings = {
  number: 'SO, KY HIEU',
  issuedOn: 'Ngày ban hành',
  kind: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  abstract: 'Trích yếu',
  title: 'Nội dung công việc',
  note: 'Ghi chú nội bộ',
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  deadline: 'Thời hạn hoàn thành',
  until: 'Giao đến hết ngày',
  assignedOn: 'Ngày giao',
  starred: 'Gắn sao',
}

export type Line = Partial<Record<keyof typeof headings, string>>

/** A day that stands in a cell as one. */
const cellOf = (text = ''): Cell => {
  const { data: date } = localDateSchema.safeParse(text)
  return date ? { date } : text ? { text } : undefined
}

const columns = Object.keys(headings) as (keyof Line)[]

export const fileOf = (lines: readonly Line[]): Uint8Array =>
  excelFileOf({
    name: 'Giao việc',
    title: 'Giao việc',
    columns: columns.map((column) => ({ heading: headings[column], width: 20 })),
    rows: lines.map((line) => columns.map((column) => cellOf(line[column]))),
  })

/** A directive's facts, for the first of its lines. */
export const directive = (number: string, given: Line = {}): Line => ({
  number,
  issuedOn: '2021-07-01',
  kind: 'công văn',
  issuer: 'UBND thành phố',
  abstract: `Triển khai nhiệm vụ theo văn bản ${number}`,
  ...given,
})

/** A file's list as its headings and content tell it. */
export const listIn = async (bytes: Uint8Array, departments: readonly Department[] = []) => {
  const found = await readImport('tep.xlsx', bytes)
  return readList(found, assigneeReaders(departments)('2021-07-20'), undefined, {}).list
}

/** What the rows of a file that came back say, in the known columns and in the others. */
export const rowsIn = async (bytes: Uint8Array) => {
  const { rows, others } = await listIn(bytes)
  return rows.map(({ cells, others: beside }) => ({
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, shownOf(cell)])),
    ...Object.fromEntries(others.map((heading, place) => [heading, shownOf(beside[place])])),
  }))
}
