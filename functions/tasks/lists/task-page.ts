import type * as z from 'zod'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../organisation/departments/departments-store.ts'
import type { ActorCall } from '../../organisation/people/operation.ts'
import { onlyDepartment, requirePermission } from '../../organisation/people/permission.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { presentListed } from './listed-task-answer.ts'
import { sortedPage } from './sorted-page.ts'
import { cursorOf, placeOf } from './task-cursor.ts'
import { readDetails } from './task-details.ts'
import { type ListOrder, listTasks, type TaskListQuery } from './task-list.ts'
import type { taskPageSchema } from './task-list-request.ts'

/** What a list is asked by: of a request, or of a file that is made of all its pages. */
interface Listing extends Pick<ActorCall, 'store' | 'actor' | 'today'> {
  readonly query: z.infer<typeof taskPageSchema>
}

interface InOrder {
  readonly limit: number
  readonly cursor: string | undefined
  readonly today: LocalDate
  readonly order: ListOrder
  readonly withDetails: boolean
}

/** A page in an order that the store has. @throws Refused invalid-cursor */
const pageInOrder = async (
  store: Store,
  wanted: TaskListQuery,
  { limit, cursor, today, order, withDetails }: InOrder,
) => {
  const after = placeOf(cursor, wanted.department)
  const { tasks, last } = await listTasks(store, wanted, { limit, after, today, order })
  const details = withDetails ? await readDetails(store, tasks) : undefined
  return {
    tasks: tasks.map((task) => presentListed(task, today, details?.get(task.id))),
    cursor: cursorOf(last),
  }
}

/**
 * One page of the tasks that the caller may see and asks for.
 * @throws Refused forbidden, not-found, invalid-cursor, unknown-department, too-many-to-sort
 */
export const tasksListed = async ({ store, actor, query, today }: Listing, order: ListOrder = 'due') => {
  const { limit, cursor, starred, details, sort, ...filters } = query
  const own = onlyDepartment(actor, 'read-tasks')
  const department = filters.department ?? own
  if (department) requirePermission(actor, 'read-tasks', department)
  const wanted = { ...filters, department, starred: starred && starred === 'true' }
  const page = sort
    ? await sortedPage(store, wanted, { sort, limit, cursor, today, withDetails: details !== undefined })
    : await pageInOrder(store, wanted, { limit, cursor, today, order, withDetails: details !== undefined })
  if (page.tasks.length === 0 && department && !(await readDepartment(store, department)))
    throw new Refused(unknownDepartment, { department })
  return page
}
