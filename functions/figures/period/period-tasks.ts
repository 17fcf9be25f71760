import { readTallies, type Tallies } from '../../organisation/departments/tallies-store.ts'
import { isSameTally, type Tally } from '../../organisation/departments/tally.ts'
import type { Store } from '../../platform/table/store.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { givenFacts } from '../../tasks/lists/given-tasks.ts'
import { withSums } from '../../tasks/task/counts.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { tooManyHistoriesToCount, tooManyTasksToCount } from '../rules/figure-problems.ts'
import { latestSnapshots } from '../today/snapshots-store.ts'
import { seenBy } from './past-facts.ts'
import { addTask, needsHistory, noPeriodCounts, type PeriodCounts, type View } from './report-figures.ts'

export interface PeriodFold {
  /** For each view in turn, every department's sums. */
  readonly sums: readonly Readonly<Record<string, PeriodCounts>>[]
  /** The first year of which there are tasks: backlog goes back to it. */
  readonly firstYear: number
  readonly tasksRead: number
}

interface Home {
  readonly department: string
  readonly year: number
  readonly given: number
}

/** What one request can read within the 29 seconds that an HTTP API waits, with room to spare. */
const limits = {
  tasks: { max: 300_000, problem: tooManyTasksToCount },
  histories: { max: 10_000, problem: tooManyHistoriesToCount },
} as const

/** @throws Refused too-many-tasks-to-count, too-many-histories-to-count */
const requireWithin = (what: keyof typeof limits, count: number): void => {
  const { max, problem } = limits[what]
  if (count > max) throw new Refused(problem, { count, max })
}

/** A city that began to register leaves no gap of two years. */
const emptyYears = 2

const tallyYears = async (store: Store, from: number, to: number): Promise<Map<number, Tallies>> => {
  const years = new Map<number, Tallies>()
  let empty = 0
  for (let year = to; year >= from || empty < emptyYears; year -= 1) {
    const tallies = await readTallies(store, year)
    empty = Object.keys(tallies).length > 0 ? 0 : empty + 1
    if (empty === 0) years.set(year, tallies)
  }
  return years
}

/** Whether none of the tasks is open or planned. What is done stays so: no command opens a task again. */
const isSettled = (tally: Tally): boolean => {
  const { assigned, done } = withSums(tally)
  return assigned === done && tally.planned === 0
}

/**
 * What the tallies of an earlier year were on the evening of the view, as far as that shows that a department had no backlog:
 * those of now for today, for a past day those of the last night before it.
 */
const talliesThen = async (
  store: Store,
  year: number,
  now: Tallies,
  { asOf, today }: View,
): Promise<Tallies> => {
  if (asOf >= today) return now
  const [snapshot] = await latestSnapshots(store, year, 1, asOf)
  return snapshot?.tallies ?? {}
}

/** The departments and years to be read: not those whose tasks of an earlier year were all done by the evening of the view. */
const homesOf = async (
  store: Store,
  years: Map<number, Tallies>,
  from: number,
  view: View,
): Promise<Home[]> => {
  const homes: Home[] = []
  for (const [year, tallies] of years) {
    const then = year < from ? await talliesThen(store, year, tallies, view) : {}
    for (const [department, tally] of Object.entries(tallies)) {
      const before = then[department]
      // A task that was registered since makes another tally of it.
      const hadNone = before !== undefined && isSettled(before) && isSameTally(before, tally)
      if (!hadNone) homes.push({ department, year, given: withSums(tally).given })
    }
  }
  return homes
}

const readersAtOnce = 8

/** Counts the histories that a page needs, over all pages. */
const historyCounter = () => {
  let count = 0
  return (tasks: readonly TaskFacts[], view: View): void => {
    count += tasks.filter((task) => needsHistory(task, view)).length
    requireWithin('histories', count)
  }
}

/**
 * Folds every task that a view of the period or its backlog counts, page by page, for all views in one reading:
 * some 0.07 read units a task, and 0.5 for each history that a past day needs.
 * @param counts which departments
 * @throws Refused too-many-tasks-to-count, too-many-histories-to-count
 */
export const foldPeriod = async (
  store: Store,
  views: readonly [View, ...View[]],
  counts: (department: string) => boolean = () => true,
): Promise<PeriodFold> => {
  const from = Math.min(...views.map(({ assignedFrom }) => yearOf(assignedFrom)))
  const to = Math.max(...views.map(({ assignedTo }) => yearOf(assignedTo)))
  const years = await tallyYears(store, from, to)
  const homes = (await homesOf(store, years, from, views[0])).filter(({ department }) => counts(department))
  requireWithin(
    'tasks',
    homes.reduce((sum, { given }) => sum + given, 0),
  )
  const sums: Record<string, PeriodCounts>[] = views.map(() => ({}))
  const countHistories = historyCounter()
  let tasksRead = 0
  const fold = async ({ department, year }: Home) => {
    for await (const page of givenFacts(store, { department, year })) {
      tasksRead += page.length
      for (const [index, view] of views.entries()) {
        countHistories(page, view)
        const byDepartment = sums[index] as Record<string, PeriodCounts>
        byDepartment[department] ??= noPeriodCounts()
        for (const seen of await seenBy(store, page, view))
          addTask(byDepartment[department], seen.facts, seen.view)
      }
    }
  }
  const waiting = homes.values()
  const reader = async () => {
    for (const home of waiting) await fold(home)
  }
  await Promise.all(Array.from({ length: readersAtOnce }, reader))
  return { sums, firstYear: Math.min(...years.keys(), from), tasksRead }
}
