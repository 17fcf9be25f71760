import { issuedOnOf } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import type { FormulaSet } from '../../../figures/rules/formulas.ts'
import { isUrging, type RuleSet } from '../../../figures/rules/rule-sets.ts'
import type { SignedPaper } from '../../../organisation/settings/signers.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords } from '../../../shared/number-words.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { issueWords, shortDate, unbroken, upperCase } from '../vietnamese.ts'
import { figureFilling, periodFilling } from './figure-filling.ts'
import { type AsOf, type Counted, type DepartmentRow, reasonWords } from './figure-words.ts'
import { levelWords } from './level-words.ts'
import type { PeriodNamed } from './period-words.ts'
import type { urgingFields } from './urging-template.ts'

export interface OverdueTask {
  readonly title: string
  readonly directive: string
  readonly dueOn: LocalDate
  readonly daysOverdue: number
  /** How often it was urged up to the day of the letter. */
  readonly urgings: number
}

/** One department's figures of a day, and its overdue tasks. */
export interface UrgedDepartment extends AsOf {
  readonly name: string
  readonly row: DepartmentRow
  readonly period: PeriodNamed
  readonly ruleSet: RuleSet
  readonly formulaSet: FormulaSet
  readonly counted: Counted
  readonly overdue: readonly OverdueTask[]
  readonly answerBy?: LocalDate
  /** The last letter that went out and named it. */
  readonly letter?: string
}

const rowOf = ({ title, directive, dueOn, daysOverdue, urgings }: OverdueTask, place: number) => ({
  tt: String(place + 1),
  nhiem_vu: title,
  van_ban: `${unbroken(citationOf(directive))} ${issueWords(issuedOnOf(directive), (day) => `ngày ${shortDate(day)}`)}`,
  thoi_han: shortDate(dueOn),
  so_ngay: numberWords(daysOverdue),
  so_lan: numberWords(urgings),
})

/**
 * The letter that urges one department: its figures, why it is urged, what is asked of it and by when.
 */
export const urgingFilling = (
  urged: UrgedDepartment,
  drafting: Drafting,
  signed: SignedPaper = 'letter',
): Filling<typeof urgingFields> => {
  const { name, row, ruleSet, overdue, answerBy, letter = '' } = urged
  const { level } = row.verdict
  const named = level && isUrging(level) ? level : undefined
  return {
    ...formFilling(signed, drafting),
    ...periodFilling(urged, drafting.city),
    ten_don_vi: name,
    ten_don_vi_in_hoa: upperCase(name),
    ...figureFilling(row),
    muc_do: named ? levelWords[named].toLocaleLowerCase('vi') : '',
    tieu_chi: named
      ? reasonWords({ ...row.counts, timesCommended: row.timesCommended ?? 0 }, ruleSet, named)
      : '',
    la_don_doc: named === undefined || named === 'request',
    la_nhac_nho: named === 'remind',
    la_phe_binh: named === 'criticise',
    cong_van_ket_qua: letter,
    han_tra_loi: answerBy ? shortDate(answerBy) : '',
    co_danh_muc: overdue.length > 0,
    so_nhiem_vu_qua_han: numberWords(overdue.length),
    danh_muc: overdue.map(rowOf),
  }
}
