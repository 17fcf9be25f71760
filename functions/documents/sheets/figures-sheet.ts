import { type FormulaSet, wordsOf } from '../../figures/rules/formulas.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { FiguresRow, PrintedFigures } from '../papers/figures/figure-words.ts'
import { levelWords } from '../papers/figures/level-words.ts'
import { type Cell, percentCell, type Sheet, type SheetColumn, textCell } from './sheet.ts'

const counts = [
  ['given', 'Được giao, kể cả rút và giao lại'],
  ['assigned', 'Được giao'],
  ['done', 'Đã hoàn thành'],
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành quá hạn'],
  ['doneNoDeadline', 'Hoàn thành, không thời hạn'],
  ['openInTerm', 'Đang thực hiện, trong hạn'],
  ['openOverdue', 'Quá hạn chưa hoàn thành'],
  ['openNoDeadline', 'Đang thực hiện, không thời hạn'],
  ['withdrawn', 'Rút'],
  ['reassigned', 'Giao lại'],
] as const

/** Every count, every rate of the formula set, and the report rate. */
export const figuresCells = (row: FiguresRow, { formulas }: FormulaSet): Cell[] => [
  ...counts.map(([name]): Cell => ({ number: row.counts[name] })),
  ...Object.keys(formulas).map((name) => percentCell(row.rates[name])),
  percentCell(row.reportRate),
]

/** What stands above them. */
export const figureColumns = (formulaSet: FormulaSet): SheetColumn[] => {
  const words = wordsOf(formulaSet)
  return [
    ...counts.map(([, heading]) => ({ heading, width: 12 })),
    ...Object.keys(formulaSet.formulas).map((name) => ({
      heading: `Tỷ lệ: ${words[`${formulaSet.name}/${name}`]?.vi ?? name}`,
      width: 14,
    })),
    { heading: 'Tỷ lệ: báo cáo đúng hạn / báo cáo phải gửi', width: 14 },
  ]
}

/** The dashboard, or the figures of a period, as a sheet: a row for each department and the city's under them. */
export const figuresSheet = (
  figures: PrintedFigures,
  departments: readonly Department[],
  formulaSet: FormulaSet,
  title: string,
): Sheet => {
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  return {
    name: 'Số liệu',
    title,
    columns: [
      { heading: 'TT', width: 6 },
      { heading: 'Mã', width: 11 },
      { heading: 'Cơ quan, đơn vị', width: 36 },
      ...figureColumns(formulaSet),
      { heading: 'Thuộc diện', width: 13 },
    ],
    rows: figures.departments.map((row, place) => [
      { number: place + 1 },
      { text: row.code },
      { text: names.get(row.code) ?? row.code },
      ...figuresCells(row, formulaSet),
      textCell(row.verdict.level && levelWords[row.verdict.level]),
    ]),
    total: [
      undefined,
      undefined,
      { text: 'Tổng cộng' },
      ...figuresCells(figures.city, formulaSet),
      undefined,
    ],
  }
}
