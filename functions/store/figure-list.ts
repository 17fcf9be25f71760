import { yearOf } from '../domain/dates.ts'
import { type FigureFilter, isCountedBy, type View } from '../domain/report-figures.ts'
import { homeOf, type Task } from '../domain/task.ts'
import { readDepartments } from './departments.ts'
import { givenTasks } from './given-tasks.ts'
import type { Store } from './store.ts'

export interface FigureListQuery extends FigureFilter {
  readonly department?: string | undefined
  readonly view: View
}

const pageSize = 200

/** Department by department, year by year, from the place where the page before ended. */
async function* pagesFrom(
  store: Store,
  { department, view }: FigureListQuery,
  after: string | undefined,
): AsyncGenerator<Task[]> {
  const place = after ? homeOf(after) : undefined
  const codes = department ? [department] : (await readDepartments(store)).map(({ code }) => code)
  for (const code of codes.filter((each) => !place || each >= place.department))
    for (let year = yearOf(view.assignedFrom); year <= yearOf(view.assignedTo); year += 1) {
      const isBefore = place && code === place.department && year < place.year
      if (isBefore) continue
      const isHere = place && code === place.department && year === place.year
      yield* givenTasks(store, { department: code, year, after: isHere ? after : undefined, pageSize })
    }
}

/** One page of exactly the tasks that a figure counts, and where it ended if there are more. */
export const listFigure = async (
  store: Store,
  query: FigureListQuery,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ tasks: readonly Task[]; last: string | undefined }> => {
  const tasks: Task[] = []
  for await (const page of pagesFrom(store, query, after)) {
    tasks.push(...page.filter((task) => isCountedBy(task, query.view, query)))
    if (tasks.length > limit) return { tasks: tasks.slice(0, limit), last: tasks[limit - 1]?.id }
  }
  return { tasks, last: undefined }
}
