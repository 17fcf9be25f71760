import { describe, expect, test } from 'vitest'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import type { FieldProblem } from '../../../../web/api/problem.ts'
import {
  type FormulaSet,
  formulaRows,
  formulasOf,
  fractionOf,
  placeInFormulas,
  rowsOf,
} from '../../../../web/pages/admin/formula-sets/formula-rows.ts'
import { rowValues } from '../../../../web/parts/forms/rows.ts'

const haiPhong = {
  ...formulaSets['hai-phong'],
  version: 1,
  from: '2000-01-01',
  builtIn: true,
} as unknown as FormulaSet
const problem: FieldProblem = { pointer: '', code: 'too-long', vi: 'Dài quá', en: 'Too long' }

describe('a formula set', () => {
  test('comes back from the form as it was', () =>
    expect(formulasOf(rowValues(formulaRows, rowsOf(haiPhong)))).toEqual(haiPhong.formulas))

  test('says its fractions in words where nobody wrote any', () => {
    const row = {
      name: 'other',
      numerator: ['doneOnTime'],
      denominator: ['done', 'openOverdue'],
      vi: '',
      en: '',
    }
    expect(fractionOf(row, 'vi')).toBe('hoàn thành đúng hạn / (hoàn thành + quá hạn chưa hoàn thành)')
    const { otherA, otherB } = formulasOf(rowValues(formulaRows, [row, row]))
    expect(otherA?.words.en).toBe('done on time / (done + overdue unfinished)')
    expect(otherB).toEqual(otherA)
  })

  test('gets what the API says at the rate it speaks of', () => {
    const place = placeInFormulas(rowValues(formulaRows, rowsOf(haiPhong)))
    expect(place('formulas.onTime.words.vi', problem)?.name).toBe('formulas.1.vi')
    expect(place('formulas.onTime.numerator.0', problem)?.name).toBe('formulas.1.numerator')
    expect(place('name', problem)).toBeUndefined()
  })
})
