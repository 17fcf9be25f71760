import { type FormulaSet, wordsOf } from '../../../figures/rules/formulas.ts'
import { overdueFirst } from '../../../figures/rules/order-of-departments.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import type { Filling } from '../templates/fields.ts'
import { capitalised } from '../vietnamese.ts'
import type { annexFields } from './figure-fields.ts'
import { figureFilling } from './figure-filling.ts'
import { type DepartmentRow, rateNames } from './figure-words.ts'
import { levelWords } from './level-words.ts'
import { nameOf } from './named-filling.ts'

const kinds = [
  { heading: 'Sở, ban, ngành, cơ quan', of: ['office', 'department', 'agency'] },
  { heading: 'Ủy ban nhân dân quận, huyện', of: ['district'] },
  { heading: 'Ủy ban nhân dân phường, xã, đặc khu', of: ['commune'] },
  { heading: 'Cơ quan trung ương trên địa bàn', of: ['central'] },
  { heading: 'Doanh nghiệp', of: ['enterprise'] },
] as const satisfies readonly { heading: string; of: readonly Department['kind'][] }[]

/** Whose figures they are, and by which rates. */
interface Computed {
  readonly departments: readonly Department[]
  readonly formulaSet: FormulaSet
}

const groupsOf = (rows: readonly DepartmentRow[], departments: readonly Department[]) => {
  const kindOf = new Map(departments.map(({ code, kind }) => [code, kind]))
  return kinds
    .map(({ heading, of }, place) => ({
      heading,
      rows: rows
        .filter(({ code }) => {
          const kind = kindOf.get(code)
          return kind ? (of as readonly string[]).includes(kind) : place === 0
        })
        .toSorted(overdueFirst),
    }))
    .filter(({ rows: found }) => found.length > 0)
}

/** All departments in their groups, the most overdue first, and how each rate is computed. */
export const annexFilling = (
  rows: readonly DepartmentRow[],
  { departments, formulaSet }: Computed,
): Filling<typeof annexFields> => {
  const vietnamese = wordsOf(formulaSet)
  return {
    nhom: groupsOf(rows, departments).map(({ heading, rows: found }, place) => ({
      chu: 'ABCDE'[place] ?? '',
      ten_nhom: heading,
      don_vi: found.map((row, index) => ({
        tt: String(index + 1),
        ten: nameOf(departments, row.code),
        ...figureFilling(row),
        nhan_xet: row.verdict.level ? levelWords[row.verdict.level] : '',
      })),
    })),
    cong_thuc: Object.entries(rateNames)
      .filter(([name]) => formulaSet.formulas[name])
      .map(([name, words]) => ({
        ten: capitalised(words),
        cach_tinh: vietnamese[`${formulaSet.name}/${name}`]?.vi ?? '',
      })),
    cat_bo: formulaSet.rounding === 'truncated',
  }
}
