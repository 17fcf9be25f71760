import { describe, expect, test } from 'vitest'
import { ruleSetSchema, ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import {
  conditionRows,
  conditionsOf,
  isShareOfNothing,
  levelsOf,
  rowsOfLevels,
} from '../../../../web/pages/admin/rules/rule-set-body.ts'
import { rowValues } from '../../../../web/parts/forms/rows.ts'

describe('a rule set', () => {
  test.each(ruleSets)('$name comes back from the form as it was', ({ levels, ...facts }) => {
    const floor = Math.max(...levels.map((rule) => rule.floor))
    const rows = conditionsOf(rowValues(conditionRows, rowsOfLevels(levels))).map(({ row }) => row)
    expect(levelsOf(rows, floor)).toEqual(levels)
    expect(ruleSetSchema.safeParse({ ...facts, levels: levelsOf(rows, floor) }).success).toBe(true)
  })

  test('knows a share that means nothing', () => {
    const condition = { level: 'commend', way: 'all', comparison: '>', number: '90', unit: 'percent' }
    expect(isShareOfNothing({ ...condition, quantity: 'assigned' })).toBe(true)
    expect(isShareOfNothing({ ...condition, quantity: 'done' })).toBe(false)
  })
})
