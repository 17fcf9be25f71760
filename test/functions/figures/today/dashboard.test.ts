import { expect, test } from 'vitest'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { type RuleSet, ruleSetNamed } from '../../../../functions/figures/rules/rule-sets.ts'
import { dashboardOf } from '../../../../functions/figures/today/dashboard.ts'
import { noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'

const rules = ruleSetNamed('4651') as RuleSet
const tallyWith = (counts: Partial<Tally>): Tally => ({ ...noTally(), ...counts })

const good = (doneOnTime: number) =>
  tallyWith({ doneOnTime, openInTerm: 300 - doneOnTime, reportsOwed: 4, reportsInTime: 3 })
const bad = (openOverdue: number) => tallyWith({ doneOnTime: 80, openOverdue, openInTerm: 20 - openOverdue })

const tallies = {
  SXD: bad(7),
  SNV: good(280),
  STC: good(290),
  SGTVT: good(280),
  STNMT: bad(9),
  SYT: tallyWith({ doneOnTime: 200, withdrawn: 3, reassigned: 2 }),
}

test('the city is the sum of its departments, in counts, rates and reports', () => {
  const { city } = dashboardOf(tallies, rules, formulaSets['da-nang'], {})
  expect(city.counts).toMatchObject({
    assigned: 1300,
    given: 1305,
    done: 1210,
    openOverdue: 16,
    withdrawn: 3,
  })
  expect(city.rates.completion).toEqual({
    formula: 'da-nang/completion',
    numerator: 1210,
    denominator: 1300,
    percent: 93.08,
    decimals: 2,
  })
  expect(city.reportRate).toMatchObject({ numerator: 9, denominator: 12, percent: 75 })
})

test('the commended stand best completion first, the urged most overdue first, equals by their codes', () => {
  const { commended, urged } = dashboardOf(tallies, rules, formulaSets['da-nang'], {})
  expect(commended).toEqual(['STC', 'SGTVT', 'SNV'])
  expect(urged).toEqual(['STNMT', 'SXD'])
})

test('the order of the tallies does not matter', () => {
  const reversed = Object.fromEntries(Object.entries(tallies).reverse())
  expect(dashboardOf(reversed, rules, formulaSets['da-nang'], {})).toEqual(
    dashboardOf(tallies, rules, formulaSets['da-nang'], {}),
  )
})

test('the formula set changes the rates, never the verdict', () => {
  const [daNang, haiPhong] = (['da-nang', 'hai-phong'] as const).map((set) =>
    dashboardOf(tallies, rules, formulaSets[set], {}),
  )
  expect(haiPhong?.city.rates.onTime).toMatchObject({ numerator: 1210, denominator: 1210, percent: 100 })
  expect(daNang?.city.rates.onTime).toMatchObject({ numerator: 1210, denominator: 1300 })
  expect(haiPhong?.commended).toEqual(daNang?.commended)
  expect(haiPhong?.urged).toEqual(daNang?.urged)
})

test('a city without tasks has rates over nothing and names nobody', () => {
  const { city, departments, commended, urged } = dashboardOf({}, rules, formulaSets['da-nang'], {})
  expect([departments, commended, urged]).toEqual([[], [], []])
  expect(city.rates.completion?.percent).toBeNull()
})
