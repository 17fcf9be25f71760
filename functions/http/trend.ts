import { wordsOf } from '../figures/rules/formulas.ts'
import { readFormulaSet } from '../figures/rules/rules-store.ts'
import { figuresOf } from '../figures/today/dashboard.ts'
import { snapshotsOn } from '../figures/today/snapshots-store.ts'
import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import { readDepartment } from '../organisation/departments/departments-store.ts'
import { noTally, sumOfTallies } from '../organisation/departments/tally.ts'
import { addDays, yearOf } from '../shared/dates/dates.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { Answer, Call } from './resource.ts'

const stepDays = { day: 1, week: 7 } as const

/** The figures that nights left behind, the oldest first; a night without a scan is left out, not guessed. */
export const readTrend = async ({ store, query, today }: Call<'getTrend'>): Promise<Answer> => {
  const { department, to = today, every, points } = query
  const year = query.year ?? yearOf(to)
  if (department && !(await readDepartment(store, department)))
    throw new Refused(unknownDepartment, { department })
  const days = Array.from({ length: points }, (_, place) => addDays(to, -place * stepDays[every]))
  const [formulaSet, snapshots] = await Promise.all([
    readFormulaSet(store, { name: query.formulaSet }, to),
    snapshotsOn(store, year, days),
  ])
  const told = snapshots.map(({ date, tallies }) => {
    const tally = department ? (tallies[department] ?? noTally()) : sumOfTallies(Object.values(tallies))
    return { on: date, ...figuresOf(tally, formulaSet) }
  })
  return {
    body: {
      year,
      department,
      formulaSet: { name: query.formulaSet, version: formulaSet.version, words: wordsOf(formulaSet) },
      snapshots: told,
    },
  }
}
