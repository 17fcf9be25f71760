import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../../functions/figures/national/contradictions.ts'
import {
  formulasHash,
  nightlyFileOf,
  nightlyFileSchema,
  toldCounts,
} from '../../../../functions/figures/national/nightly-file.ts'
import { type FormulaSet, formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { dashboardOf } from '../../../../functions/figures/today/dashboard.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { nightOf } from './nights.ts'

const file = nightlyFileOf(nightOf())

/** A copy in which one thing is otherwise. */
const changed = (change: (copy: typeof file) => void) => {
  const copy = structuredClone(file)
  change(copy)
  return copy
}

describe('the file of a night', () => {
  it('tells the counts and rates of the dashboard', () => {
    const { snapshots, ruleSet, formulaSet } = nightOf()
    const [thisYear, lastYear] = snapshots.map(({ tallies }) => dashboardOf(tallies, ruleSet, formulaSet, {}))
    expect(file.years.map(({ year }) => year)).toEqual([2026, 2025])
    for (const [told, dashboard] of [
      [file.years[0], thisYear],
      [file.years[1], lastYear],
    ] as const) {
      const { counts, rates, reportRate } = dashboard?.city ?? expect.unreachable()
      const row = Object.fromEntries(toldCounts.map((name, place) => [name, told?.totals.counts[place]]))
      expect(row).toMatchObject({
        doneOnTime: counts.doneOnTime,
        openOverdue: counts.openOverdue,
        reassigned: counts.reassigned,
        reportsOwed: reportRate.denominator,
      })
      for (const [name, { numerator, denominator, percent }] of Object.entries({ ...rates, reportRate }))
        expect(told?.totals.rates[name]).toEqual({ numerator, denominator, percent })
    }
  })

  it('names the day, the letter and the formulas, and every department', () => {
    expect(file).toMatchObject({
      format: 1,
      date: '2026-03-02',
      through: '2026-03-01',
      city: { code: '48', name: 'Thành phố Đà Nẵng' },
      ruleSet: { name: '4651', letter: '4651/UBND-KSTT ngày 26-7-2021' },
      formulaSet: { name: 'da-nang', hash: formulasHash(formulaSets['da-nang']) },
    })
    expect(file.years[0]?.departments.map(({ code, name }) => [code, name])).toEqual([
      ['STC', 'Sở Tài chính'],
      ['SXD', 'Sở Xây dựng'],
    ])
  })

  it('is the same in whatever order departments, tallies and years are read', () => {
    const { departments, snapshots, ...night } = nightOf()
    const turned = snapshots.toReversed().map(({ tallies, ...snapshot }) => ({
      ...snapshot,
      tallies: Object.fromEntries(Object.entries(tallies).reverse()),
    }))
    expect(nightlyFileOf({ ...night, departments: departments.toReversed(), snapshots: turned })).toEqual(
      nightlyFileOf(nightOf()),
    )
    expect(nightlyFileOf(nightOf())).toMatchObject({
      through: '2026-03-01',
      years: [{ year: 2026, departments: [{ code: 'STC' }, { code: 'SXD' }] }, { year: 2025 }],
    })
  })

  it('calls a department that is not in the register by its code', () => {
    const [department] = nightlyFileOf({ ...nightOf(), departments: [] }).years[0]?.departments ?? []
    expect(department).toMatchObject({ code: 'STC', name: 'STC' })
  })

  it('has another hash for other thresholds, formulas or days', () => {
    const hashWith = (rules: object) => {
      const { ruleSet, ...night } = nightOf()
      return nightlyFileOf({ ...night, ruleSet: { ...ruleSet, ...rules } }).ruleSet.hash
    }
    const { levels } = nightOf().ruleSet
    const hashes = [{}, { from: '2022-01-01' }, { levels: levels.slice(1) }, { letter: 'Khác' }].map(hashWith)
    expect(new Set(hashes).size).toBe(4)
  })

  it('is read back by its own shape, and nothing in it contradicts', () => {
    expect(nightlyFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
    expect(contradictionsIn(file)).toEqual([])
  })

  it('leaves planned tasks out', () => {
    const night = nightOf()
    const tallies = { SXD: { ...noTally(), planned: 9 } }
    const told = nightlyFileOf({ ...night, snapshots: [{ date: night.date, year: 2026, tallies }] })
    expect(told.years[0]?.totals.counts.every((count) => count === 0)).toBe(true)
    expect(told.years[0]?.totals.rates.completion?.percent).toBeNull()
  })
})

describe('the hash of formulas', () => {
  const set: FormulaSet = formulaSets['da-nang']

  it('does not hang on what they are called', () => {
    const formulas = Object.fromEntries(
      Object.entries(set.formulas).map(([name, one]) => [
        name,
        { ...one, words: { vi: 'khác', en: 'other' } },
      ]),
    )
    expect(formulasHash({ ...set, formulas })).toBe(formulasHash(set))
  })

  it('is another one for another sum, rounding or number of decimals', () => {
    const hashes = [
      set,
      { ...set, decimals: 1 },
      { ...set, rounding: 'truncated' as const },
      formulaSets['hai-phong'],
      formulaSets.national,
    ].map(formulasHash)
    expect(new Set(hashes).size).toBe(5)
  })
})

describe('what contradicts in a file', () => {
  it.each([
    ['a sum', changed(({ years }) => void years[0]?.totals.counts.splice(0, 1, 999)), 'sum'],
    [
      'a rate',
      changed(({ years }) => {
        if (years[0]?.totals.rates.completion) years[0].totals.rates.completion.percent = 100
      }),
      'rate',
    ],
    ['a rate left out', changed(({ years }) => void delete years[0]?.totals.rates.onTime), 'rate'],
    [
      'a department told twice',
      changed(({ years }) => void years[0]?.departments.push(...years[0].departments.slice(0, 1))),
      'department-twice',
    ],
    [
      'more reports given than owed',
      changed(({ years }) => void years[0]?.departments[0]?.counts.splice(8, 2, 1, 2)),
      'reports',
    ],
    ['another day than the last', changed((copy) => Object.assign(copy, { through: '2026-02-27' })), 'days'],
    [
      'a year of another time',
      changed(({ years }) => Object.assign(years[0] ?? {}, { year: 2024 })),
      'years',
    ],
    ['the same year twice', changed(({ years }) => Object.assign(years[1] ?? {}, { year: 2026 })), 'years'],
    [
      'other formulas than the hash says',
      changed(({ formulaSet }) =>
        Object.assign(formulaSet.formulas.completion ?? {}, { numerator: ['given'] }),
      ),
      'formulas-hash',
    ],
  ])('is found: %s', (_, told, what) => {
    expect(contradictionsIn(told).map((one) => one.what)).toContain(what)
  })
})

describe('the shape of a file', () => {
  it.each([
    ['of another format', { ...file, format: 2 }],
    ['with a field that nobody knows', { ...file, remark: 'x' }],
    ['with a count below zero', changed(({ years }) => void years[0]?.totals.counts.splice(0, 1, -1))],
    ['with part of a count', changed(({ years }) => void years[0]?.totals.counts.splice(0, 1, 0.5))],
    ['with fewer counts', changed(({ years }) => void years[0]?.departments[0]?.counts.pop())],
    ['with counts in another order', { ...file, counts: [...toldCounts].reverse() }],
    ['without a year', { ...file, years: [] }],
  ])('refuses one %s', (_, told) => {
    expect(nightlyFileSchema.safeParse(told).success).toBe(false)
  })
})

it('takes every rule set that is published', () => {
  for (const ruleSet of ruleSets)
    expect(nightlyFileSchema.safeParse(nightlyFileOf({ ...nightOf(), ruleSet })).success).toBe(true)
})
