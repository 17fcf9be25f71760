import { type Counts, countNameOf, withSums } from '../domain/counts.ts'
import { dashboardOf, type Figures } from '../domain/dashboard.ts'
import { wordsOf } from '../domain/formulas.ts'
import { statuses } from '../domain/lateness.ts'
import { may } from '../domain/permission.ts'
import { currentUnits, type RolledUp, rollUp } from '../domain/succession.ts'
import type { User } from '../domain/user.ts'
import { readDepartments } from '../store/departments.ts'
import { readFigures } from '../store/figures.ts'
import { readFormulaSet, readRuleSet } from '../store/rules.ts'
import type { Snapshot } from '../store/snapshots.ts'
import type { Store } from '../store/store.ts'
import type { Tallies } from '../store/tallies.ts'
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

const previousOf = (snapshot: Snapshot | undefined, roll: Roll) =>
  snapshot && {
    date: snapshot.date,
    departments: Object.fromEntries(
      Object.entries(roll(snapshot.tallies).tallies).map(([code, tally]) => [code, withSums(tally)]),
    ),
  }

type Roll = (tallies: Tallies) => Pick<RolledUp, 'tallies'> & Partial<RolledUp>

/** As the tasks were given, or by the units there are now. */
const rollOf = async (store: Store, by: 'asGiven' | 'current'): Promise<Roll> => {
  if (by === 'asGiven') return (tallies) => ({ tallies })
  const unitOf = currentUnits(await readDepartments(store))
  return (tallies) => rollUp(tallies, unitOf)
}

/** A list is one department's: where a row counts the tasks of several there is none. */
const rowOf = <F extends Figures & { code: string }>(
  row: F,
  includes: readonly string[] | undefined,
  actor: User,
  year: number,
) => {
  const others = includes?.some((code) => code !== row.code)
  return { ...(others ? row : withLists(row, actor, year, row.code)), ...(includes && { includes }) }
}

const read = async ({ store, actor, path, query, now, today }: Call<'getDashboard'>): Promise<Answer> => {
  const { year } = path
  const [rules, formulaSet, figures, roll] = await Promise.all([
    readRuleSet(store, query.ruleSet, today),
    readFormulaSet(store, query.formulaSet, today),
    readFigures(store, year, today),
    rollOf(store, query.rollUp),
  ])
  const { scannedThrough, previous } = figures
  const { tallies, includes } = roll(figures.tallies)
  const { city, departments, commended, urged } = dashboardOf(tallies, rules, formulaSet)
  const body = {
    year,
    asOf: today,
    computedAt: now.toISOString(),
    freshness: { scannedThrough, scanIsCurrent: scannedThrough !== undefined && scannedThrough >= today },
    ruleSet: { name: rules.name, letter: rules.letter },
    formulaSet: { name: query.formulaSet, words: wordsOf(formulaSet) },
    city: withLists(city, actor, year),
    departments: departments.map((row) => rowOf(row, includes?.[row.code], actor, year)),
    commended,
    urged,
    previous: previousOf(previous, roll),
  }
  return { body }
}

export const handler = resourceHandler('dashboard', { getDashboard: read })
