import { expect, test } from 'vitest'
import type { ImportColumn } from '../../../../functions/documents/imports/columns/import-columns.ts'
import { type AsideContext, asideOf } from '../../../../functions/documents/imports/rows/import-aside.ts'

/** Rows of a list with the columns number, title, lead, deadline. */
const columns: readonly ImportColumn[] = ['number', 'title', 'lead', 'deadline']
const context: AsideContext = {
  columnAt: (place) => columns[place],
  namesDepartment: (text) => text === 'Sở Xây dựng',
  headWords: new Set(['so ky hieu', 'noi dung']),
  isBelowSignature: false,
}
const kindOf = (cells: readonly string[]) =>
  asideOf({ row: 9, cells: cells.map((text) => (text ? { text } : undefined)) }, context)?.kind

test.each<[string[], string | undefined]>([
  [['Tổng cộng', '3 nhiệm vụ'], 'total'],
  [['', 'Tổng cộng: 3 nhiệm vụ'], 'total'],
  [['Cộng', '', '12'], 'total'],
  [['', 'Tổng hợp báo cáo', 'Sở Xây dựng'], undefined],
  [['12/UBND-VP', 'Cộng dồn số liệu', 'Sở Xây dựng'], undefined],
  [['12/UBND-VP', 'Tổng cộng các khoản', ''], undefined],
  [['Số, ký hiệu', 'Nội dung'], 'head'],
  [['', 'Người lập biểu'], 'signature'],
  [['', 'II. LĨNH VỰC ĐẦU TƯ'], 'section'],
  [['', 'Sở Xây dựng'], 'section'],
])('%j: %s', (cells, kind) => expect(kindOf(cells)).toBe(kind))
