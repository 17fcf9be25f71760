import { namedIn } from '../../../figures/letters/letter.ts'
import { isUrging, type Level, type LevelRule, type RuleSet } from '../../../figures/rules/rule-sets.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import type { Filling } from '../templates/fields.ts'
import type { namedFields } from './figure-fields.ts'
import { figureFilling } from './figure-filling.ts'
import { criteriaWords, type DepartmentRow } from './figure-words.ts'

export const nameOf = (departments: readonly Department[], code: string): string =>
  departments.find((department) => department.code === code)?.name ?? code

const partOf = {
  commend: 'bieu_duong',
  acknowledge: 'ghi_nhan',
  request: 'don_doc',
  remind: 'nhac_nho',
  criticise: 'phe_binh',
} as const satisfies Record<Level, string>

interface Rules {
  readonly ruleSet: RuleSet
  readonly departments: readonly Department[]
}

const levelFilling = (
  level: Level,
  rows: readonly DepartmentRow[],
  rule: LevelRule | undefined,
  { ruleSet, departments }: Rules,
) => ({
  tieu_chi: rule ? criteriaWords(rule) : '',
  tieu_chi_dia_phuong: ruleSet.cityRules?.includes(level) ?? false,
  nhieu: rows.length > 1,
  don_vi: rows.map((row) => ({ ten: nameOf(departments, row.code), ...figureFilling(row) })),
})

/** Whom the rules name with which word, a department once; who is commended is told even where it is nobody. */
export const namedFilling = (rows: readonly DepartmentRow[], rules: Rules): Filling<typeof namedFields> => {
  const ruleOf = (level: Level) => rules.ruleSet.levels.find((one) => one.level === level)
  const named = Object.fromEntries(
    namedIn(rows).map(({ level, departments }) => [
      partOf[level],
      levelFilling(level, departments, ruleOf(level), rules),
    ]),
  )
  const commend = ruleOf('commend')
  const praisesNobody = !rows.some(({ verdict }) => verdict.level && !isUrging(verdict.level))
  return {
    khong_bieu_duong: commend && praisesNobody ? { tieu_chi: criteriaWords(commend) } : false,
    bieu_duong: false,
    ghi_nhan: false,
    don_doc: false,
    nhac_nho: false,
    phe_binh: false,
    ...named,
  }
}
