import type * as z from 'zod'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { currentUnits } from '../../../organisation/departments/succession/current-units.ts'
import { onlyDepartment, requirePermission } from '../../../organisation/people/permission.ts'
import type { Actor } from '../../../organisation/people/user.ts'
import { readSettings } from '../../../organisation/settings/settings-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { columnOfSort } from '../../../tasks/lists/list-sorting.ts'
import { cutOf, readNames } from '../../../tasks/lists/sorted-page.ts'
import { cursorOf, placeOf } from '../../../tasks/lists/task-cursor.ts'
import { statusesOf } from '../../../tasks/lists/task-list.ts'
import { dueOnBy, statusOn } from '../../../tasks/task/lateness.ts'
import { isStarredAsked, requirePast } from '../figures-request.ts'
import { asPrinted, type Seen } from '../past-facts.ts'
import { reportsCountedBy, viewOf } from '../report-figures.ts'
import { type FigureListQuery, listFigure, wholeFigure } from './figure-list.ts'
import { type FigureSort, sortedFigureLines } from './figure-sorting.ts'
import type { figureTasksPageSchema } from './figure-tasks-request.ts'

type FigureTasksAsked = z.infer<typeof figureTasksPageSchema>

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

/** Read whole, whatever the page: what a line prints of a past day only of those that are shown. */
const sortedPage = async (
  store: Store,
  filter: FigureListQuery,
  { sort, limit, cursor }: Pick<FigureTasksAsked, 'limit' | 'cursor'> & { readonly sort: FigureSort },
) => {
  const whole = await wholeFigure(store, filter)
  const names = columnOfSort(sort) === 'department' ? await readNames(store) : new Map<string, string>()
  const lines = whole.map((seen) => ({ ...presentSeen(seen, undefined), seen }))
  const { shown, ...cut } = cutOf(sortedFigureLines(lines, { sort, basis: filter.view.basis }, names), {
    limit,
    cursor,
  })
  const seen = shown.map((line) => line.seen)
  return { seen: await asPrinted(store, seen), ...cut }
}

/** In the order of the tasks' codes. */
const pageInOrder = async (
  store: Store,
  filter: FigureListQuery,
  { limit, cursor, department }: Pick<FigureTasksAsked, 'limit' | 'cursor' | 'department'>,
) => {
  const after = placeOf(cursor, department)?.id
  const { tasks, last } = await listFigure(store, filter, { limit, after })
  return { seen: tasks, cursor: cursorOf(last ? { id: last } : undefined) }
}

/**
 * One page of exactly the tasks that a figure counts.
 * @throws Refused not-found, figure-of-future, invalid-cursor, figure-too-long-to-sort
 */
export const figureTasksPage = async (store: Store, { actor, today }: Asking, query: FigureTasksAsked) => {
  const { limit, cursor, sort, status, ageing, updated, silent, reports, rollUp, ...asked } = query
  const department = query.department ?? onlyDepartment(actor, 'read-tasks')
  const departments = department ? await departmentsOf(store, department, rollUp) : undefined
  for (const each of departments ?? []) requirePermission(actor, 'read-tasks', each)
  const asOf = asked.asOf ?? today
  requirePast(asOf, today)
  const settings = await readSettings(store, asOf)
  const view = viewOf({ ...asked, asOf, starred: isStarredAsked(asked.starred), today }, settings)
  const filter = { view, departments, statuses: statusesOf(status), ageing, updated, silent, reports }
  const within = rollUp === 'asGiven' ? department : undefined
  const { seen, ...rest } = sort
    ? await sortedPage(store, filter, { sort, limit, cursor })
    : await pageInOrder(store, filter, { limit, cursor, department: within })
  return { tasks: seen.map((one) => presentSeen(one, reports)), ...rest }
}
