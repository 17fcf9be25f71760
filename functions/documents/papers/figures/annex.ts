import { type FormulaSet, wordsOf } from '../../../figures/rules/formulas.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import { type PaperNames, shortNameOf } from '../../../organisation/settings/paper-names.ts'
import type { Annex, Column, Table } from '../paper.ts'
import { numberWords, percentWords } from '../vietnamese.ts'
import type { FiguresRow, PrintedFigures } from './figure-words.ts'
import { levelWords } from './level-words.ts'

const countColumns = [
  ['assigned', 'Được giao', undefined],
  ['done', 'Tổng số', 'Đã hoàn thành'],
  ['doneOnTime', 'Đúng hạn', 'Đã hoàn thành'],
  ['doneLate', 'Quá hạn', 'Đã hoàn thành'],
  ['doneNoDeadline', 'Không thời hạn', 'Đã hoàn thành'],
  ['openInTerm', 'Trong hạn', 'Chưa hoàn thành'],
  ['openOverdue', 'Quá hạn', 'Chưa hoàn thành'],
  ['openNoDeadline', 'Không thời hạn', 'Chưa hoàn thành'],
] as const

const rateHeadings: Readonly<Record<string, string>> = {
  completion: 'Hoàn thành',
  onTime: 'Đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  overdueUnfinished: 'Quá hạn chưa hoàn thành',
}

/** The rates that an annex has room for, of those that the formula set knows. */
const ratesIn = ({ formulas }: FormulaSet): string[] =>
  Object.keys(rateHeadings).filter((name) => formulas[name])

const columnsFor = (rates: readonly string[]): Column[] => [
  { heading: 'TT', width: 5 },
  { heading: 'Cơ quan, đơn vị', width: 30, align: 'left' },
  ...countColumns.map(
    ([, heading, group]): Column => ({
      heading,
      ...(group && { group }),
      width: 9,
      align: 'right',
    }),
  ),
  ...rates.map(
    (name): Column => ({
      heading: rateHeadings[name] ?? name,
      group: 'Tỷ lệ (%)',
      width: 10,
      align: 'right',
    }),
  ),
  { heading: 'Ghi chú', width: 15 },
]

const kinds = [
  { heading: 'Sở, ban, ngành, cơ quan', of: ['office', 'department', 'agency'] },
  { heading: 'Ủy ban nhân dân quận, huyện', of: ['district'] },
  { heading: 'Ủy ban nhân dân phường, xã, đặc khu', of: ['commune'] },
  { heading: 'Cơ quan trung ương trên địa bàn', of: ['central'] },
  { heading: 'Doanh nghiệp', of: ['enterprise'] },
] as const satisfies readonly { heading: string; of: readonly Department['kind'][] }[]

const byName = new Intl.Collator('vi').compare

/** Numbers and rates of a row; the percent sign is in the heading. */
const figuresCells = ({ counts, rates }: FiguresRow, shown: readonly string[]): string[] => [
  ...countColumns.map(([name]) => numberWords(counts[name])),
  ...shown.map((name) => percentWords(rates[name]).replace('%', '')),
]

const rowsFor = (figures: PrintedFigures, departments: readonly Department[], shown: readonly string[]) => {
  const known = new Map(departments.map((department) => [department.code, department]))
  const rows = figures.departments.map((row) => ({ ...row, ...known.get(row.code) }))
  const groups = kinds
    .map(({ heading, of }, place) => ({
      heading,
      rows: rows
        .filter(({ kind }) => (kind ? (of as readonly string[]).includes(kind) : place === 0))
        .sort((one, other) => byName(one.name ?? one.code, other.name ?? other.code)),
    }))
    .filter(({ rows: found }) => found.length > 0)
  const blank = countColumns
    .map(() => '')
    .concat(
      shown.map(() => ''),
      '',
    )
  return groups.flatMap(({ heading, rows: found }, place) => [
    ...(groups.length > 1
      ? [{ cells: [['A', 'B', 'C'][place] ?? '', heading, ...blank], strong: true }]
      : []),
    ...found.map((row, index) => ({
      cells: [
        String(index + 1),
        row.name ?? row.code,
        ...figuresCells(row, shown),
        row.verdict.level ? levelWords[row.verdict.level].short : '',
      ],
    })),
  ])
}

/** Whose figures they are, and by which rates. */
interface Computed {
  readonly departments: readonly Department[]
  readonly formulaSet: FormulaSet
}

/** The table of all departments, as letters and reports carry it: the dashboard's rows and its sum. */
const departmentTable = (
  figures: PrintedFigures,
  { departments, formulaSet }: Computed,
  city: PaperNames,
): Table => {
  const shown = ratesIn(formulaSet)
  return {
    columns: columnsFor(shown),
    rows: [
      { cells: ['', `Toàn ${shortNameOf(city)}`, ...figuresCells(figures.city, shown), ''], strong: true },
      ...rowsFor(figures, departments, shown),
    ],
  }
}

/** The annex of all departments; under the table how each rate is computed. */
export const departmentAnnex = (
  title: readonly string[],
  figures: PrintedFigures,
  computed: Computed,
  city: PaperNames,
): Annex => {
  const { formulaSet } = computed
  const words = wordsOf(formulaSet)
  return {
    title,
    isLandscape: true,
    table: departmentTable(figures, computed, city),
    notes: [
      ...ratesIn(formulaSet).map(
        (name) =>
          `Tỷ lệ ${rateHeadings[name]?.toLocaleLowerCase('vi')} = ${words[`${formulaSet.name}/${name}`]?.vi}.`,
      ),
      ...(formulaSet.rounding === 'truncated'
        ? ['Tỷ lệ lấy đến chữ số thập phân được in, bỏ phần còn lại, không làm tròn.']
        : []),
    ],
  }
}
