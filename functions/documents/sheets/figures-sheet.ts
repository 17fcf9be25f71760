import { type FormulaSet, wordsOf } from '../../figures/rules/formulas.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { FiguresRow, PrintedFigures } from '../papers/figures/figure-words.ts'
import { levelWords } from '../papers/figures/level-words.ts'
import { type Cell, percentCell, type Sheet, textCell } from './sheet.ts'

const counts = [
  ['given', 'Được giao, kể cả rút và giao lại'],
  ['assigned', 'Được giao'],
  ['done', 'Đã hoàn thành'],
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành quá hạn'],
  ['doneNoDeadline', 'Hoàn thành, không thời hạn'],
  ['openInTerm', 'Đang thực hiện, trong hạn'],
  ['openOverdue', 'Chưa hoàn thành, quá hạn'],
  ['openNoDeadline', 'Đang thực hiện, không thời hạn'],
  ['withdrawn', 'Rút'],
  ['reassigned', 'Giao lại'],
] as const

/** Every count, every rate of the formula set, and the report rate. */
const figuresCells = (row: FiguresRow, formulas: readonly string[]): Cell[] => [
  ...counts.map(([name]): Cell => ({ number: row.counts[name] })),
  ...formulas.map((name) => percentCell(row.rates[name])),
  percentCell(row.reportRate),
]

/** The dashboard, or the figures of a period, as a sheet: a row for each department and the city's under them. */
export const figuresSheet = (
  figures: PrintedFigures,
  departments: readonly Department[],
  formulaSet: FormulaSet,
  title: string,
): Sheet => {
  const formulas = Object.keys(formulaSet.formulas)
  const words = wordsOf(formulaSet)
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  return {
    name: 'Số liệu',
    title,
    columns: [
      { heading: 'TT', width: 6 },
      { heading: 'Mã', width: 11 },
      { heading: 'Cơ quan, đơn vị', width: 36 },
      ...counts.map(([, heading]) => ({ heading, width: 12 })),
      ...formulas.map((name) => ({
        heading: `Tỷ lệ: ${words[`${formulaSet.name}/${name}`]?.vi ?? name}`,
        width: 14,
      })),
      { heading: 'Tỷ lệ: báo cáo đúng hạn / báo cáo phải gửi', width: 14 },
      { heading: 'Thuộc diện', width: 13 },
    ],
    rows: figures.departments.map((row, place) => [
      { number: place + 1 },
      { text: row.code },
      { text: names.get(row.code) ?? row.code },
      ...figuresCells(row, formulas),
      textCell(row.verdict.level && levelWords[row.verdict.level].short),
    ]),
    total: [undefined, undefined, { text: 'Tổng cộng' }, ...figuresCells(figures.city, formulas), undefined],
  }
}
