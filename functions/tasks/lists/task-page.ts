import type * as z from 'zod'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../organisation/departments/departments-store.ts'
import type { ActorCall } from '../../organisation/people/operation.ts'
import { onlyDepartment, requirePermission } from '../../organisation/people/permission.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { presentListed } from './listed-task-answer.ts'
import { cursorOf, placeOf } from './task-cursor.ts'
import { readDetails } from './task-details.ts'
import { type ListOrder, listTasks } from './task-list.ts'
import type { taskPageSchema } from './task-list-request.ts'

/** What a list is asked by: of a request, or of a file that is made of all its pages. */
interface Listing extends Pick<ActorCall, 'store' | 'actor' | 'today'> {
  readonly query: z.infer<typeof taskPageSchema>
}

/**
 * One page of the tasks that the caller may see and asks for.
 * @throws Refused forbidden, not-found, invalid-cursor, unknown-department
 */
export const tasksListed = async ({ store, actor, query, today }: Listing, order: ListOrder = 'due') => {
  const { limit, cursor, starred, details, ...filters } = query
  const own = onlyDepartment(actor, 'read-tasks')
  const department = filters.department ?? own
  if (department) requirePermission(actor, 'read-tasks', department)
  const after = placeOf(cursor, department)
  const wanted = { ...filters, department, starred: starred && starred === 'true' }
  const page = await listTasks(store, wanted, { limit, after, today, order })
  if (page.tasks.length === 0 && department && !(await readDepartment(store, department)))
    throw new Refused(unknownDepartment, { department })
  const detailsOf = details && (await readDetails(store, page.tasks))
  return {
    tasks: page.tasks.map((task) => presentListed(task, today, detailsOf?.get(task.id))),
    cursor: cursorOf(page.last),
  }
}
