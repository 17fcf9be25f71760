import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { givenTasks } from '../../../tasks/lists/given-tasks.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { asPrinted, type Seen, seenBy } from '../past-facts.ts'
import { type FigureFilter, isCountedBy, type View } from '../report-figures.ts'

export interface FigureListQuery extends FigureFilter {
  /** In the order of their codes; every one without it. */
  readonly departments?: readonly string[] | undefined
  readonly view: View
}

const pageSize = 200

/** Department by department, year by year, from where the page before ended. */
async function* pagesFrom(
  store: Store,
  { departments, view }: FigureListQuery,
  after: string | undefined,
): AsyncGenerator<Task[]> {
  const position = after ? homeOf(after) : undefined
  const codes = departments ?? (await readDepartments(store)).map(({ code }) => code)
  for (const code of codes.filter((each) => !position || each >= position.department))
    for (let year = yearOf(view.assignedFrom); year <= yearOf(view.assignedTo); year += 1) {
      const isBefore = position && code === position.department && year < position.year
      if (isBefore) continue
      const isHere = position && code === position.department && year === position.year
      yield* givenTasks(store, { department: code, year, after: isHere ? after : undefined, pageSize })
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
