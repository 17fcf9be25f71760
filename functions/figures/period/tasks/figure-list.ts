import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { readTallies } from '../../../organisation/departments/tallies-store.ts'
import type { Tally } from '../../../organisation/departments/tally.ts'
import type { Store } from '../../../platform/table/store.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { givenTasks } from '../../../tasks/lists/given-tasks.ts'
import { mostSorted } from '../../../tasks/lists/list-sorting.ts'
import { withSums } from '../../../tasks/task/counts.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { figureTooLongToSort } from '../../rules/figure-problems.ts'
import { asPrinted, eachAtOnce, type Seen, seenBy } from '../past-facts.ts'
import { type FigureFilter, isCountedBy, type View } from '../report-figures.ts'
import { mostLookedThrough } from './figure-sorting.ts'

export interface FigureListQuery extends FigureFilter {
  /** In the order of their codes; every one without it. */
  readonly departments?: readonly string[] | undefined
  readonly view: View
}

const pageSize = 200

/** Figures begin with it, and nothing was given before. */
const firstYear = 2000

/** Of a longer span the tallies say first in which years a department was given anything: most lie before the city began. */
const yearsUnasked = 2

/** No task that is given after the evening of the view is counted by it. */
const yearsOf = ({ assignedFrom, assignedTo, asOf }: View): number[] => {
  const first = Math.max(yearOf(assignedFrom), firstYear)
  const last = Math.min(yearOf(assignedTo), yearOf(asOf))
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, place) => first + place)
}

interface Home {
  readonly department: string
  readonly year: number
  /** How many tasks, where the tallies were asked. */
  readonly given?: number
}

/** Those that are only planned are read as well. */
const tallied = (tally: Tally): number => withSums(tally).given + tally.planned

/** Department by department, year by year. */
const homesOf = async (
  store: Store,
  { departments, view }: FigureListQuery,
  isCounted = false,
): Promise<Home[]> => {
  const codes = departments ?? (await readDepartments(store)).map(({ code }) => code)
  const years = yearsOf(view)
  const isAsked = isCounted || years.length > yearsUnasked
  const tallies = isAsked ? await Promise.all(years.map((year) => readTallies(store, year))) : []
  return codes.flatMap((department) =>
    years
      .map((year, place) => ({ department, year, tally: tallies[place]?.[department] }))
      .filter(({ tally }) => !isAsked || tally)
      .map(({ tally, ...home }) => ({ ...home, ...(tally && { given: tallied(tally) }) })),
  )
}

/** From where the page before ended. */
async function* pagesFrom(
  store: Store,
  query: FigureListQuery,
  after: string | undefined,
): AsyncGenerator<Task[]> {
  const position = after ? homeOf(after) : undefined
  for (const { department, year } of await homesOf(store, query)) {
    if (position && department < position.department) continue
    const isThere = position?.department === department
    if (isThere && year < position.year) continue
    const isHere = isThere && year === position.year
    yield* givenTasks(store, { department, year, after: isHere ? after : undefined, pageSize })
  }
}

/** Statuses are told by the facts of now; only what the filter asks besides may need the histories of all. */
const viewFor = ({ view, updated, silent, reports }: FigureListQuery): View => ({
  ...view,
  statusOnly: !updated && !silent && !reports,
})

/** One page of exactly the tasks that a figure counts, as the view sees them, and where it ended if there are more. */
export const listFigure = async (
  store: Store,
  query: FigureListQuery,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ tasks: readonly Seen[]; last: string | undefined }> => {
  const tasks: Seen[] = []
  const asked = viewFor(query)
  for await (const page of pagesFrom(store, query, after)) {
    const seen = await seenBy(store, page, asked)
    tasks.push(...seen.filter(({ facts, view }) => isCountedBy(facts, view, query)))
    if (tasks.length > limit)
      return { tasks: await asPrinted(store, tasks.slice(0, limit)), last: tasks[limit - 1]?.task.id }
  }
  return { tasks: await asPrinted(store, tasks), last: undefined }
}

const tooLong = () => new Refused(figureTooLongToSort, { max: mostSorted, read: mostLookedThrough })

/**
 * All tasks that a figure counts, in no order: what the figure itself costs, some 0.07 read units for each task it looks at.
 * @throws Refused figure-too-long-to-sort
 */
export const wholeFigure = async (store: Store, query: FigureListQuery): Promise<Seen[]> => {
  const homes = await homesOf(store, query, true)
  if (homes.reduce((sum, { given = 0 }) => sum + given, 0) > mostLookedThrough) throw tooLong()
  const found: Seen[] = []
  const asked = viewFor(query)
  await eachAtOnce(homes, async (home) => {
    for await (const page of givenTasks(store, home)) {
      const seen = await seenBy(store, page, asked)
      found.push(...seen.filter(({ facts, view }) => isCountedBy(facts, view, query)))
      if (found.length > mostSorted) throw tooLong()
    }
  })
  return found
}
