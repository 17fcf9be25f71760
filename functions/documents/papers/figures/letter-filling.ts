import type { FormulaSet } from '../../../figures/rules/formulas.ts'
import type { RuleSet } from '../../../figures/rules/rule-sets.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { annexFilling } from './annex-filling.ts'
import { figureFilling, periodFilling } from './figure-filling.ts'
import type { AsOf, Counted, PrintedFigures } from './figure-words.ts'
import type { letterFields } from './letter-template.ts'
import { namedFilling } from './named-filling.ts'
import type { PeriodNamed } from './period-words.ts'

/** The figures that a paper tells, and of when and how they are. */
export interface FiguresOfDay extends AsOf {
  readonly period: PeriodNamed
  readonly ruleSet: RuleSet
  readonly formulaSet: FormulaSet
  readonly counted: Counted
  readonly departments: readonly Department[]
}

/** The bodies of the city, by kind, as a letter to all of them is addressed. */
const allBodies = (departments: readonly Department[], asOf: LocalDate): string[] => {
  const kinds = new Set(
    departments.filter(({ validTo }) => !validTo || validTo >= asOf).map(({ kind }) => kind),
  )
  return [
    'Các sở, ban, ngành',
    ...(kinds.has('district') ? ['Ủy ban nhân dân các quận, huyện'] : []),
    ...(kinds.has('commune') ? ['Ủy ban nhân dân các phường, xã, đặc khu'] : []),
    ...(kinds.has('central') ? ['Các cơ quan trung ương trên địa bàn'] : []),
    ...(kinds.has('enterprise') ? ['Các doanh nghiệp được giao nhiệm vụ'] : []),
  ]
}

/** The letter to all departments on their results: who is commended, acknowledged, urged, with the figures that say so. */
export const letterFilling = (
  figures: PrintedFigures,
  day: FiguresOfDay,
  drafting: Drafting,
): Filling<typeof letterFields> => ({
  ...formFilling('letter', drafting),
  ...periodFilling(day, drafting.city),
  ...figureFilling(figures.city),
  ...namedFilling(figures.departments, day),
  ...annexFilling(figures.departments, day),
  kinh_gui: allBodies(day.departments, day.asOf).map((ten, place, { length }) => ({
    ten,
    dau: place === length - 1 ? '.' : ';',
  })),
})
