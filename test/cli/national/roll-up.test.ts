import { describe, expect, it } from 'vitest'
import { nationalYear, yearsIn } from '../../../cli/national/roll-up.ts'
import { formulaSets } from '../../../functions/figures/rules/formulas.ts'
import { noTally, type Tally } from '../../../functions/organisation/departments/tally.ts'
import { fileOf, newProvince } from './province.ts'

const date = '2026-03-02'

/** The file of a province with one department, or none of this year. */
const told = (code: string, counts?: Partial<Tally>) =>
  fileOf(newProvince(code, `Tỉnh ${code}`), {
    date,
    snapshots: [{ date, year: 2026, tallies: counts ? { SXD: { ...noTally(), ...counts } } : {} }],
  })

const rollUp = (...files: ReturnType<typeof told>[]) => nationalYear(2026, files, formulaSets['da-nang'])

describe('the provinces of a year', () => {
  it('stand by their share of overdue tasks, whole numbers compared, then by how many, then by code', () => {
    const { provinces } = rollUp(
      told('01', { openOverdue: 1, doneOnTime: 2 }),
      told('02', { openOverdue: 333, doneOnTime: 667 }),
      told('03', { openOverdue: 2, doneOnTime: 4 }),
      told('04'),
      told('06', { doneOnTime: 9 }),
      told('05', { doneOnTime: 5 }),
      told('07', { openOverdue: 1 }),
    )
    // A third comes before 33.3 %, and of two thirds that with more tasks.
    expect(provinces.map(({ code }) => code)).toEqual(['07', '03', '01', '02', '04', '05', '06'])
  })

  it('are added up as counts, and the rates made of the sum: not the mean of rates', () => {
    const { total } = rollUp(
      told('01', { doneOnTime: 90, openOverdue: 10 }),
      told('02', { openOverdue: 900 }),
    )
    expect(total.counts).toMatchObject({ assigned: 1_000, doneOnTime: 90, openOverdue: 910 })
    expect(total.rates.overdueUnfinished?.percent).toBe(91)
  })

  it('have no rate of nothing', () => {
    const { provinces, total } = rollUp(told('01'))
    expect([provinces[0]?.figures.rates.completion?.percent, total.rates.completion?.percent]).toEqual([
      null,
      null,
    ])
  })
})

it('the years are those of any file, the latest first', () => {
  const january = fileOf(newProvince('01', 'Tỉnh'), {
    date,
    snapshots: [2026, 2025].map((year) => ({ date, year, tallies: {} })),
  })
  expect(yearsIn([told('02'), january])).toEqual([2026, 2025])
})
