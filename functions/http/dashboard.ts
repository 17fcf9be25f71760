import { namedIn, timesCommendedOn } from '../figures/letters/letter.ts'
import { readLetters } from '../figures/letters/letters-store.ts'
import { wordsOf } from '../figures/rules/formulas.ts'
import { asksForCommendations } from '../figures/rules/rule-sets.ts'
import { readFormulaSet, readRuleSet } from '../figures/rules/rules-store.ts'
import { dashboardOf, type Figures } from '../figures/today/dashboard.ts'
import { readFigures } from '../figures/today/misses-and-tallies.ts'
import type { Snapshot } from '../figures/today/snapshots-store.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { currentUnits, type RolledUp, rollUp } from '../organisation/departments/succession/current-units.ts'
import type { Tallies } from '../organisation/departments/tallies-store.ts'
import { sumOfTallies, type Tally } from '../organisation/departments/tally.ts'
import { may } from '../organisation/people/permission.ts'
import type { User } from '../organisation/people/user.ts'
import { addDays, type LocalDate } from '../shared/dates/dates.ts'
import { type Counts, countNameOf, withSums } from '../tasks/task/counts.ts'
import { statuses } from '../tasks/task/lateness.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { readTrend } from './trend.ts'

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
      Object.entries(roll(snapshot.tallies).sums).map(([code, tally]) => [code, withSums(tally)]),
    ),
  }

type Roll = (tallies: Tallies) => Pick<RolledUp<Tally>, 'sums'> & Partial<RolledUp<Tally>>

/** By the departments as the tasks were given, or by the units there are now. */
const rollOf = (unitOf: ((department: string) => string) | undefined): Roll =>
  unitOf ? (tallies) => rollUp(tallies, unitOf, sumOfTallies) : (sums) => ({ sums })

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

/** A scan runs in the first minutes of a day and covers all days before it. */
const freshnessOf = (scannedOn: LocalDate | undefined, today: LocalDate) => ({
  ...(scannedOn && { scannedThrough: addDays(scannedOn, -1) }),
  scanIsCurrent: scannedOn !== undefined && scannedOn >= today,
})

const read = async ({ store, actor, path, query, now, today }: Call<'getDashboard'>): Promise<Answer> => {
  const { year } = path
  const [rules, formulaSet, figures, unitOf] = await Promise.all([
    readRuleSet(store, { name: query.ruleSet }, today),
    readFormulaSet(store, { name: query.formulaSet }, today),
    readFigures(store, year, today),
    query.rollUp === 'current' ? readDepartments(store).then(currentUnits) : undefined,
  ])
  const roll = rollOf(unitOf)
  const letters = asksForCommendations(rules) ? await readLetters(store, year) : []
  const { previous } = figures
  const { sums, includes } = roll(figures.tallies)
  const { city, departments, commended, urged } = dashboardOf(
    sums,
    rules,
    formulaSet,
    timesCommendedOn(letters, today, unitOf),
  )
  const body = {
    year,
    asOf: today,
    computedAt: now.toISOString(),
    freshness: freshnessOf(figures.scannedOn, today),
    ruleSet: { name: rules.name, letter: rules.letter, version: rules.version },
    formulaSet: { name: query.formulaSet, version: formulaSet.version, words: wordsOf(formulaSet) },
    city: withLists(city, actor, year),
    departments: departments.map((row) => rowOf(row, includes?.[row.code], actor, year)),
    commended,
    urged,
    named: namedIn(departments).map(({ level, departments: some }) => ({
      level,
      departments: some.map(({ code }) => code),
    })),
    previous: previousOf(previous, roll),
  }
  return { body }
}

export const handler = resourceHandler('dashboard', { getDashboard: read, getTrend: readTrend })
