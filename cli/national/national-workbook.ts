import { excelFileOf } from '../../functions/documents/sheets/excel.ts'
import { figureColumns, figuresCells } from '../../functions/documents/sheets/figures-sheet.ts'
import { type Cell, dateCell, type Sheet, textCell } from '../../functions/documents/sheets/sheet.ts'
import type { FormulaSet } from '../../functions/figures/rules/formulas.ts'
import type { Figures } from '../../functions/figures/today/dashboard.ts'
import { type LocalDate, vietnameseDate, yearOf } from '../../functions/shared/dates/dates.ts'
import type { Gathered } from './gather.ts'
import { refusalWords } from './refusals.ts'
import type { NationalYear } from './roll-up.ts'

/** One day of the trend: the provinces that were in it, and their sum. */
export interface TrendDay {
  readonly date: LocalDate
  readonly provinces: number
  readonly total: Figures
  /** Of each of them, by its code: overdue unfinished tasks. */
  readonly overdue: Readonly<Record<string, number>>
}

export interface National {
  readonly date: LocalDate
  readonly formulaSet: FormulaSet
  readonly years: readonly NationalYear[]
  readonly gathered: readonly Gathered[]
  readonly trend: readonly TrendDay[]
}

const place = { heading: 'TT', width: 6 }
const code = { heading: 'Mã', width: 11 }
const province = { heading: 'Tỉnh, thành phố', width: 30 }

/** How complete it is, said in the head of every page. */
const titleOf = ({ date, gathered }: National, what: string): string => {
  const taken = gathered.filter(({ file }) => file).length
  return `${what} – số liệu chốt đêm ${vietnameseDate(date)}, ${taken}/${gathered.length} tỉnh, thành phố`
}

/** The last night before this one of which files are kept: what it says of this year's tasks. */
const nightBefore = ({ date, trend }: Pick<National, 'date' | 'trend'>): TrendDay | undefined =>
  trend.findLast((day) => day.date < date && yearOf(day.date) === yearOf(date))

/** By how much the overdue tasks became more or fewer; nothing of a province that was missing then. */
const changeSince = (before: TrendDay, own: string, now: number): Cell => {
  const then = before.overdue[own]
  return then === undefined ? undefined : { number: now - then }
}

const provincesSheet = (national: National, { year, provinces, total }: NationalYear): Sheet => {
  const { formulaSet } = national
  const before = year === yearOf(national.date) ? nightBefore(national) : undefined
  return {
    name: `Năm ${year}`,
    title: titleOf(national, `Nhiệm vụ giao năm ${year}`),
    columns: [
      place,
      code,
      province,
      ...figureColumns(formulaSet),
      { heading: 'Số cơ quan, đơn vị', width: 11 },
      ...(before
        ? [
            {
              heading: `Quá hạn chưa hoàn thành: tăng, giảm so với đêm ${vietnameseDate(before.date)}`,
              width: 16,
            },
          ]
        : []),
    ],
    rows: provinces.map(({ code: own, name, figures, departments }, position) => [
      { number: position + 1 },
      { text: own },
      { text: name },
      ...figuresCells(figures, formulaSet),
      { number: departments.length },
      ...(before ? [changeSince(before, own, figures.counts.openOverdue)] : []),
    ]),
    total: [
      undefined,
      undefined,
      { text: 'Cộng' },
      ...figuresCells(total, formulaSet),
      undefined,
      ...(before ? [undefined] : []),
    ],
  }
}

const departmentsSheet = (national: National, { year, provinces }: NationalYear): Sheet => ({
  name: `Đơn vị năm ${year}`,
  title: titleOf(national, `Từng cơ quan, đơn vị, nhiệm vụ giao năm ${year}`),
  columns: [province, code, { heading: 'Cơ quan, đơn vị', width: 36 }, ...figureColumns(national.formulaSet)],
  rows: provinces.flatMap(({ name, departments }) =>
    departments.map((row): Cell[] => [
      { text: name },
      { text: row.code },
      { text: row.name },
      ...figuresCells(row.figures, national.formulaSet),
    ]),
  ),
})

const missingSheet = (national: National): Sheet => ({
  name: 'Chưa có số liệu',
  title: titleOf(national, 'Tỉnh, thành phố không có trong tổng hợp'),
  columns: [place, code, province, { heading: 'Lý do và việc cần làm', width: 90 }],
  rows: national.gathered
    .flatMap(({ province: own, refusal }) => (refusal ? [{ own, refusal }] : []))
    .map(({ own, refusal }, position) => [
      { number: position + 1 },
      { text: own.code },
      { text: own.name },
      { text: refusalWords(refusal).vi },
    ]),
})

const sourcesSheet = (national: National): Sheet => ({
  name: 'Nguồn',
  title: titleOf(national, 'Tệp đã nhận và kiểm tra chữ ký'),
  columns: [
    code,
    province,
    { heading: 'Tên ghi trong tệp', width: 30 },
    { heading: 'Số liệu đến hết ngày', width: 13 },
    { heading: 'Lập lúc (UTC)', width: 22 },
    { heading: 'Chương trình', width: 17 },
    { heading: 'Văn bản quy định', width: 32 },
    { heading: 'Mã băm bộ ngưỡng', width: 46 },
    { heading: 'Bộ công thức', width: 13 },
    { heading: 'Mã băm công thức', width: 46 },
    { heading: 'SHA-256 của tệp', width: 66 },
  ],
  rows: national.gathered.flatMap(({ province: own, file, sha256 }) =>
    file
      ? [
          [
            { text: own.code },
            { text: own.name },
            { text: file.city.name },
            dateCell(file.through),
            { text: file.madeAt },
            { text: file.product },
            { text: file.ruleSet.letter },
            { text: file.ruleSet.hash },
            { text: file.formulaSet.name },
            { text: file.formulaSet.hash },
            textCell(sha256),
          ],
        ]
      : [],
  ),
})

const trendSheet = (national: National): Sheet => ({
  name: 'Diễn biến',
  title: titleOf(national, 'Diễn biến các đêm đã lưu, nhiệm vụ giao trong năm'),
  columns: [
    { heading: 'Đêm', width: 12 },
    { heading: 'Số tỉnh, thành phố', width: 10 },
    ...figureColumns(national.formulaSet),
  ],
  rows: national.trend.map(({ date, provinces, total }) => [
    dateCell(date),
    { number: provinces },
    ...figuresCells(total, national.formulaSet),
  ]),
})

/** What somebody reads in the morning: the provinces, the worst first; who is missing and why; where each number comes from. */
export const nationalWorkbook = (national: National): Uint8Array =>
  excelFileOf(
    ...national.years.map((year) => provincesSheet(national, year)),
    missingSheet(national),
    trendSheet(national),
    ...national.years.map((year) => departmentsSheet(national, year)),
    sourcesSheet(national),
  )
