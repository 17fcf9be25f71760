import { citationOf } from '../../directives/directive/directive-number.ts'
import type { AssessmentScheme } from '../../figures/decree-335/assessment-scheme.ts'
import type { ItemScored, ScoredAssessment } from '../../figures/decree-335/scored-assessment.ts'
import { generalPoints, resultPoints, type Score } from '../../figures/decree-335/scoring.ts'
import { type Cell, dateCell, type Sheet, type SheetColumn, textCell } from './sheet.ts'

/** An assessment by Decree 335/2025 as a workbook: the points, the tasks that they come from, and the catalogue they were counted by. */

const decimal = (number: number | undefined): Cell =>
  number === undefined ? undefined : { number, decimals: 2 }
const percent = (number: number | undefined): Cell =>
  number === undefined ? undefined : { percent: number, decimals: 2 }

const scoreColumns: readonly SheetColumn[] = [
  { heading: 'Số sản phẩm, công việc được giao', width: 13 },
  { heading: 'Chờ trả lời, chưa tính', width: 11 },
  { heading: 'Được giao, đã quy đổi', width: 12 },
  { heading: 'Hoàn thành, đã quy đổi', width: 12 },
  { heading: 'Tỷ lệ số lượng', width: 11 },
  { heading: 'Tỷ lệ chất lượng', width: 11 },
  { heading: 'Tỷ lệ tiến độ', width: 11 },
  { heading: `Điểm kết quả thực hiện nhiệm vụ (tối đa ${resultPoints})`, width: 16 },
  { heading: `Điểm tiêu chí chung (tối đa ${generalPoints}), người đánh giá ghi`, width: 16 },
]

const scoreCells = ({
  items,
  leftOut,
  assignedUnits,
  quantity,
  quality,
  progress,
  points,
}: Score): Cell[] => [
  { number: items },
  { number: leftOut },
  decimal(assignedUnits),
  decimal(quantity.units),
  percent(quantity.percent),
  percent(quality.percent),
  percent(progress.percent),
  decimal(points),
  undefined,
]

export interface SheetNames {
  readonly department: string
  /** What an official is called. */
  readonly person: (id: string) => string
}

const pointsSheet = ({ whole, officials }: ScoredAssessment, names: SheetNames, title: string): Sheet => ({
  name: 'Điểm',
  title,
  columns: [
    { heading: 'TT', width: 6 },
    { heading: 'Mã', width: 18 },
    { heading: 'Họ và tên', width: 30 },
    ...scoreColumns,
  ],
  rows: officials.map((score, place) => [
    { number: place + 1 },
    textCell(score.official),
    { text: score.official ? names.person(score.official) : 'Chưa giao cho cá nhân' },
    ...scoreCells(score),
  ]),
  total: [undefined, undefined, { text: names.department }, ...scoreCells(whole)],
})

const itemColumns: readonly SheetColumn[] = [
  { heading: 'TT', width: 6 },
  { heading: 'Mã nhiệm vụ', width: 24 },
  { heading: 'Nhiệm vụ', width: 44 },
  { heading: 'Văn bản', width: 22 },
  { heading: 'Người thực hiện', width: 24 },
  { heading: 'Thời hạn', width: 12 },
  { heading: 'Mã sản phẩm', width: 13 },
  { heading: 'Quy đổi', width: 10 },
  { heading: 'Tính vào điểm', width: 12 },
  { heading: 'Hoàn thành', width: 12 },
  { heading: 'Ngày xác nhận', width: 12 },
  { heading: 'Số lần trả lại', width: 10 },
  { heading: 'Số lần chậm', width: 10 },
  { heading: 'Trong đó do nguyên nhân khách quan', width: 14 },
  { heading: 'Chất lượng', width: 11 },
  { heading: 'Tiến độ', width: 11 },
]

const itemCells = (item: ItemScored, names: SheetNames): Cell[] => {
  const { id, title, directive, holder, dueOn, acceptance, scored } = item
  return [
    { text: id },
    { text: title },
    { text: citationOf(directive) },
    textCell(holder && names.person(holder)),
    dateCell(dueOn),
    textCell(scored.product),
    decimal(scored.units / 100),
    { text: scored.isLeftOut ? 'Không' : 'Có' },
    { text: scored.done ? 'Có' : 'Chưa' },
    dateCell(acceptance?.on),
    { number: scored.returns },
    { number: scored.delays },
    { number: scored.delaysOfObjectiveCause },
    { percent: scored.qualityPercent, decimals: 0 },
    { percent: scored.progressPercent, decimals: 0 },
  ]
}

const itemsSheet = ({ items }: ScoredAssessment, names: SheetNames, title: string): Sheet => ({
  name: 'Nhiệm vụ',
  title,
  columns: itemColumns,
  rows: items.map((item, place) => [{ number: place + 1 }, ...itemCells(item, names)]),
})

const choiceWords = {
  each: 'Mỗi lần trả lại kết quả bị trừ 25% điểm chất lượng của sản phẩm đó',
  none: 'Lần trả lại kết quả không bị trừ điểm chất lượng',
  'dates-in-force': 'Chậm xét theo thời hạn đang áp dụng (đã gia hạn)',
  'original-dates': 'Chậm xét theo thời hạn ban đầu',
  'left-out': 'Kết quả, đề nghị gửi đúng hạn chưa được trả lời: chưa tính vào kỳ này',
  assigned: 'Kết quả, đề nghị gửi đúng hạn chưa được trả lời: tính là được giao, chưa hoàn thành',
} as const

/** By what the points were counted: they can be worked out again from the two sheets before. */
const schemeSheet = (scheme: AssessmentScheme, title: string): Sheet => {
  const { weights, returnsCost, progressBy, waiting, otherUnits, products } = scheme
  const { quantity, quality, progress } = weights
  const said: readonly string[] = [
    `Trọng số: số lượng ${quantity}, chất lượng ${quality}, tiến độ ${progress}`,
    choiceWords[returnsCost],
    choiceWords[progressBy],
    choiceWords[waiting],
    'Mỗi lần chậm bị trừ 25% điểm tiến độ của sản phẩm đó, trừ nguyên nhân khách quan được xác nhận (khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP)',
  ]
  return {
    name: 'Danh mục, cách tính',
    title,
    columns: [
      { heading: 'Mã sản phẩm', width: 18 },
      { heading: 'Sản phẩm, công việc; cách tính', width: 80 },
      { heading: 'Quy đổi', width: 12 },
    ],
    rows: [
      ...products.map(({ code, name, units }) => [{ text: code }, { text: name }, decimal(units)]),
      [undefined, { text: 'Nhiệm vụ chưa xếp vào danh mục' }, decimal(otherUnits)],
      ...said.map((text) => [undefined, { text }, undefined]),
    ],
  }
}

export const assessmentSheets = (
  scored: ScoredAssessment,
  scheme: AssessmentScheme,
  names: SheetNames,
  title: string,
): readonly Sheet[] => [
  pointsSheet(scored, names, title),
  itemsSheet(scored, names, title),
  schemeSheet(scheme, title),
]
