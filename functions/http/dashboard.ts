import { type Counts, countNameOf, withSums } from '../domain/counts.ts'
import { dashboardOf, type Figures } from '../domain/dashboard.ts'
import { wordsOf } from '../domain/formulas.ts'
import { statuses } from '../domain/lateness.ts'
import { may } from '../domain/permission.ts'
import type { User } from '../domain/user.ts'
import { readFigures } from '../store/figures.ts'
import { readFormulaSet, readRuleSet } from '../store/rules.ts'
import type { Snapshot } from '../store/snapshots.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

/** The status or group of statuses whose list holds exactly the tasks of a count; `given` needs none. */
const listed: Record<keyof Counts, string | undefined> = {
  ...(Object.fromEntries(statuses.map((status) => [countNameOf[status], status])) as Record<
    (typeof countNameOf)[keyof typeof countNameOf],
    string
  >),
  done: 'done',
  assigned: 'assigned',
  given: undefined,
}

/** For every count the request that lists exactly the tasks it counts. */
const listsOf = (year: number, department: string | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(listed).map(([name, status]) => {
      const query = new URLSearchParams({
        ...(department && { department }),
        year: String(year),
        ...(status && { status }),
      })
      return [name, `/api/tasks?${query}`]
    }),
  )

const withLists = <F extends Figures>(figures: F, actor: User, year: number, department?: string) => ({
  ...figures,
  ...(may(actor, 'read-tasks', department) && { lists: listsOf(year, department) }),
})

const previousOf = (snapshot: Snapshot | undefined) =>
  snapshot && {
    date: snapshot.date,
    departments: Object.fromEntries(
      Object.entries(snapshot.tallies).map(([code, tally]) => [code, withSums(tally)]),
    ),
  }

const read = async ({ store, actor, path, query, now, today }: Call<'getDashboard'>): Promise<Answer> => {
  const { year } = path
  const [rules, formulaSet, figures] = await Promise.all([
    readRuleSet(store, query.ruleSet, today),
    readFormulaSet(store, query.formulaSet, today),
    readFigures(store, year, today),
  ])
  const { tallies, scannedThrough, previous } = figures
  const { city, departments, commended, urged } = dashboardOf(tallies, rules, formulaSet)
  const body = {
    year,
    asOf: today,
    computedAt: now.toISOString(),
    freshness: { scannedThrough, scanIsCurrent: scannedThrough !== undefined && scannedThrough >= today },
    ruleSet: { name: rules.name, letter: rules.letter },
    formulaSet: { name: query.formulaSet, words: wordsOf(formulaSet) },
    city: withLists(city, actor, year),
    departments: departments.map((row) => withLists(row, actor, year, row.code)),
    commended,
    urged,
    previous: previousOf(previous),
  }
  return { body }
}

export const handler = resourceHandler('dashboard', { getDashboard: read })
