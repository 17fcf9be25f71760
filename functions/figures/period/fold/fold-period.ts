import { readTallies, type Tallies } from '../../../organisation/departments/tallies-store.ts'
import { isSameTally, type Tally } from '../../../organisation/departments/tally.ts'
import type { Store } from '../../../platform/table/store.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { givenFacts } from '../../../tasks/lists/given-tasks.ts'
import { withSums } from '../../../tasks/task/counts.ts'
import type { TaskFacts } from '../../../tasks/task/task.ts'
import { tooManyHistoriesToCount, tooManyTasksToCount } from '../../rules/figure-problems.ts'
import { latestSnapshots } from '../../today/snapshots-store.ts'
import { seenBy } from '../past-facts.ts'
import { addTask, needsHistory, noPeriodCounts, type PeriodCounts, type View } from '../report-figures.ts'
import { canBeKept, keepFold, readKeptFold, type Sums } from './kept-folds-store.ts'

/** Who counts: within a request as much as it can, by itself as long as it takes. */
type Counting =
  | { readonly within: 'request' }
  | { readonly within: 'job'; readonly onRead: (tasks: number, of: number) => Promise<void> }

export interface PeriodFold {
  /** For each view in turn, every department's sums. */
  readonly sums: readonly Sums[]
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
  tasks: { max: 400_000, problem: tooManyTasksToCount },
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
  years: ReadonlyMap<number, Tallies>,
  views: readonly View[],
): Promise<Home[]> => {
  const homes: Home[] = []
  const from = Math.min(...views.map(({ assignedFrom }) => yearOf(assignedFrom)))
  const to = Math.max(...views.map(({ assignedTo }) => yearOf(assignedTo)))
  const ofBacklog = views.find(({ statusOnly }) => !statusOnly)
  for (const [year, tallies] of years) {
    if (year > to || (year < from && !ofBacklog)) continue
    const then = year < from && ofBacklog ? await talliesThen(store, year, tallies, ofBacklog) : {}
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
/** A job says how far it is every so many tasks: less than a second of reading. */
const tasksBetweenWords = 5_000

/** Counts the histories that a page needs, over all pages. */
const historyCounter = () => {
  let count = 0
  return (tasks: readonly TaskFacts[], view: View): void => {
    count += tasks.filter((task) => needsHistory(task, view)).length
    requireWithin('histories', count)
  }
}

const sumOfGiven = (homes: readonly Home[]): number => homes.reduce((sum, { given }) => sum + given, 0)

/** Folds the tasks of these homes, page by page, for all views in one reading. */
const foldHomes = async (
  store: Store,
  homes: readonly Home[],
  views: readonly View[],
  counting: Counting,
): Promise<{ sums: Record<string, PeriodCounts>[]; tasksRead: number }> => {
  const isBounded = counting.within === 'request'
  const of = sumOfGiven(homes)
  if (isBounded) requireWithin('tasks', of)
  const countHistories = isBounded ? historyCounter() : () => {}
  const sums: Record<string, PeriodCounts>[] = views.map(() => ({}))
  let tasksRead = 0
  let told = 0
  const tell = async () => {
    if (isBounded || tasksRead - told < tasksBetweenWords) return
    told = tasksRead
    await counting.onRead(tasksRead, of)
  }
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
      await tell()
    }
  }
  const waiting = homes.values()
  const reader = async () => {
    for (const home of waiting) await fold(home)
  }
  await Promise.all(Array.from({ length: readersAtOnce }, reader))
  if (!isBounded) await counting.onRead(tasksRead, of)
  return { sums, tasksRead }
}

type Views = readonly [View, ...View[]]
type IsCounted = (department: string) => boolean

/** The tallies of every year, and what was kept of each view. */
const yearsAndKept = async (store: Store, views: Views) => {
  const from = Math.min(...views.map(({ assignedFrom }) => yearOf(assignedFrom)))
  const to = Math.max(...views.map(({ assignedTo }) => yearOf(assignedTo)))
  const reading = views.map((view) => readKeptFold(store, view))
  const [years, kept] = await Promise.all([tallyYears(store, from, to), Promise.all(reading)])
  return { years, kept, firstYear: Math.min(...years.keys(), from) }
}

/** What was kept, with a row for each department that has tasks of the view's years, as a fold of now would have. */
const withEveryDepartment = (
  kept: Sums,
  view: View,
  years: ReadonlyMap<number, Tallies>,
  counts: IsCounted,
): Sums => {
  const { assignedFrom, assignedTo } = view
  const rows: Record<string, PeriodCounts> = {}
  for (const [year, tallies] of years)
    if (year >= yearOf(assignedFrom) && year <= yearOf(assignedTo))
      for (const department of Object.keys(tallies)) rows[department] = noPeriodCounts()
  return Object.fromEntries(Object.entries({ ...rows, ...kept }).filter(([department]) => counts(department)))
}

/**
 * The counts of every task that a view of the period or its backlog counts, all views in one reading: some 0.07 read units a
 * task, and 0.5 for each history that a past day needs. What was counted of a past evening beforehand is not counted again.
 * @param counts which departments
 * @throws Refused too-many-tasks-to-count, too-many-histories-to-count
 */
export const foldPeriod = async (
  store: Store,
  views: Views,
  counts: IsCounted = () => true,
): Promise<PeriodFold> => {
  const { years, kept, firstYear } = await yearsAndKept(store, views)
  const open = views.filter((_, place) => !kept[place])
  const homes = (await homesOf(store, years, open)).filter(({ department }) => counts(department))
  const { sums, tasksRead } = await foldHomes(store, homes, open, { within: 'request' })
  const folded = sums.values()
  return {
    sums: kept.map((one, place) =>
      one ? withEveryDepartment(one, views[place] as View, years, counts) : (folded.next().value as Sums),
    ),
    firstYear,
    tasksRead,
  }
}

/**
 * Counts the views of past evenings however long it takes, and keeps what it counted: the same figures then read no task.
 * @param onRead how many tasks are read, of how many
 * @returns how many tasks were read
 */
export const countBeforehand = async (
  store: Store,
  views: Views,
  now: Date,
  onRead: (tasks: number, of: number) => Promise<void>,
): Promise<number> => {
  const { years, kept } = await yearsAndKept(store, views)
  const open = views.filter((view, place) => canBeKept(view) && !kept[place])
  const homes = await homesOf(store, years, open)
  const { sums, tasksRead } = await foldHomes(store, homes, open, { within: 'job', onRead })
  for (const [place, view] of open.entries()) await keepFold(store, view, sums[place] ?? {}, now)
  return tasksRead
}

/** The sums of one view, counted from the tasks whatever is kept, however long it takes. */
export const foldAnew = async (store: Store, view: View): Promise<{ sums: Sums; tasksRead: number }> => {
  const years = await tallyYears(store, yearOf(view.assignedFrom), yearOf(view.assignedTo))
  const homes = await homesOf(store, years, [view])
  const counting = { within: 'job', onRead: async () => {} } as const
  const { sums, tasksRead } = await foldHomes(store, homes, [view], counting)
  return { sums: sums[0] ?? {}, tasksRead }
}
