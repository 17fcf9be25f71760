import { describe, expect, test } from 'vitest'
import {
  formulaSetSchema,
  formulaSets,
  rateNamed,
  rateOf,
} from '../../../../functions/figures/rules/formulas.ts'
import { pointsBetween } from '../../../../functions/figures/rules/percent.ts'
import { noStatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const city = formulaSets['da-nang']

describe('one rate by its name', () => {
  const counts = withSums({ ...noStatusCounts(), doneOnTime: 2, openOverdue: 1 })
  const reports = { reportsOwed: 4, reportsInTime: 3 }

  test('of the set, with its fraction in words', () => {
    const rate = rateNamed('completion', counts, reports, city)
    expect(rate).toMatchObject({
      formula: 'da-nang/completion',
      numerator: 2,
      denominator: 3,
      percent: 66.67,
    })
    expect(rate.words).toEqual(city.formulas.completion.words)
  })

  test('of deadline reports, which is the same in every set', () => {
    for (const set of Object.values(formulaSets))
      expect(rateNamed('reportRate', counts, reports, set)).toMatchObject({
        formula: 'reports-in-time / reports-owed',
        numerator: 3,
        denominator: 4,
        percent: 75,
        words: { en: 'deadline reports given in time / deadline reports owed' },
      })
  })

  test('that the set does not know is refused with both names', () => {
    expect(() => rateNamed('no-such-rate', counts, reports, city)).toThrow(
      expect.objectContaining({
        message: 'unknown-rate',
        facts: { rate: 'no-such-rate', formulaSet: 'da-nang' },
      }),
    )
  })
})

describe('how far two percentages are apart', () => {
  const percent = (numerator: number, decimals: number) =>
    rateOf('x', numerator, 30_000, { decimals, truncate: false })

  test('in points, with as many places as the finer of the two is printed', () => {
    expect(pointsBetween(percent(10_000, 2), percent(9_000, 0))).toBe(3.33)
    expect(pointsBetween(percent(9_000, 0), percent(10_000, 2))).toBe(-3.33)
    expect(pointsBetween(percent(10_000, 0), percent(9_000, 0))).toBe(3)
  })

  test('none where one of them is missing or of nothing', () => {
    const ofNothing = rateOf('x', 0, 0, { decimals: 2, truncate: false })
    for (const [now, before] of [
      [undefined, percent(1, 2)],
      [percent(1, 2), undefined],
      [ofNothing, percent(1, 2)],
      [percent(1, 2), ofNothing],
    ])
      expect(pointsBetween(now, before)).toBeNull()
  })
})

describe('a set of formulas', () => {
  const { completion } = city.formulas
  const setOf = (count: number) => ({
    name: 'test-set',
    formulas: Object.fromEntries(
      Array.from({ length: count }, (_, place) => [`rate${String.fromCharCode(65 + place)}`, completion]),
    ),
  })
  const messagesOf = (count: number) =>
    formulaSetSchema.safeParse(setOf(count)).error?.issues.map(({ message }) => message)

  test('has one to twenty of them', () => {
    expect([0, 1, 20, 21].map(messagesOf)).toEqual([['empty'], undefined, undefined, ['too-many-formulas']])
  })
})
