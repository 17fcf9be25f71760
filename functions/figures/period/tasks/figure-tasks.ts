import type * as z from 'zod'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { currentUnits } from '../../../organisation/departments/succession/current-units.ts'
import { onlyDepartment, requirePermission } from '../../../organisation/people/permission.ts'
import type { Actor } from '../../../organisation/people/user.ts'
import { readSettings } from '../../../organisation/settings/settings-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { cursorOf, placeOf } from '../../../tasks/lists/task-cursor.ts'
import { statusesOf } from '../../../tasks/lists/task-list.ts'
import { dueOnBy, statusOn } from '../../../tasks/task/lateness.ts'
import { isStarredAsked, requirePast } from '../figures-request.ts'
import type { Seen } from '../past-facts.ts'
import { reportsCountedBy, viewOf } from '../report-figures.ts'
import { listFigure } from './figure-list.ts'
import type { figureTasksSchema } from './figure-tasks-request.ts'

type FigureTasksAsked = z.infer<typeof figureTasksSchema>

/** What the day asked for knew: nothing that was entered later. */
const presentSeen = ({ task, facts, view }: Seen, reports: FigureTasksAsked['reports']) => {
  const { department, year } = homeOf(task.id)
  const { id, title, directive, assignedOn } = task
  const { asOf, basis } = view
  return {
    id,
    title,
    directive,
    department,
    year,
    status: statusOn(facts, asOf, basis),
    starred: facts.starred,
    assignedOn,
    originalDueOn: dueOnBy('original', facts, asOf),
    dueOn: dueOnBy('effective', facts, asOf),
    updatedOn: facts.updatedOn,
    ...(reports && { reports: reportsCountedBy(facts, view, reports) }),
  }
}

/** The departments of a unit: itself, or all that went into it. */
const departmentsOf = async (
  store: Store,
  department: string,
  by: FigureTasksAsked['rollUp'],
): Promise<string[]> => {
  if (by === 'asGiven') return [department]
  const departments = await readDepartments(store)
  const unitOf = currentUnits(departments)
  return departments.map(({ code }) => code).filter((code) => unitOf(code) === department)
}

/** Who asks for the list behind a figure, and when: a request, or a file that is made of all its pages. */
interface Asking {
  readonly actor: Actor
  readonly today: LocalDate
}

/** One page of exactly the tasks that a figure counts. */
export const figureTasksPage = async (
  store: Store,
  { actor, today }: Asking,
  query: FigureTasksAsked & { readonly limit: number; readonly cursor?: string | undefined },
) => {
  const { limit, cursor, status, ageing, updated, silent, reports, rollUp, ...asked } = query
  const department = query.department ?? onlyDepartment(actor, 'read-tasks')
  const departments = department ? await departmentsOf(store, department, rollUp) : undefined
  for (const each of departments ?? []) requirePermission(actor, 'read-tasks', each)
  const asOf = asked.asOf ?? today
  requirePast(asOf, today)
  const settings = await readSettings(store, asOf)
  const view = viewOf({ ...asked, asOf, starred: isStarredAsked(asked.starred), today }, settings)
  const after = placeOf(cursor, rollUp === 'asGiven' ? department : undefined)?.id
  const filter = { view, departments, statuses: statusesOf(status), ageing, updated, silent, reports }
  const { tasks, last } = await listFigure(store, filter, { limit, after })
  return {
    tasks: tasks.map((seen) => presentSeen(seen, reports)),
    cursor: cursorOf(last ? { id: last } : undefined),
  }
}
