import { listFigure } from '../figures/period/figure-list.ts'
import type { Seen } from '../figures/period/past-facts.ts'
import { reportsCountedBy, viewOf } from '../figures/period/report-figures.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { currentUnits } from '../organisation/departments/succession/current-units.ts'
import { onlyDepartment, requirePermission } from '../organisation/people/permission.ts'
import { readSettings } from '../organisation/settings/settings-store.ts'
import { BadRequest, fieldError } from '../platform/problems/problem-answer.ts'
import { invalidFields } from '../platform/problems/request-problems.ts'
import type { Store } from '../platform/table/store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { cursorOf, placeOf } from '../tasks/lists/task-cursor.ts'
import { statusesOf } from '../tasks/lists/task-list.ts'
import { dueOnBy, statusOn } from '../tasks/task/lateness.ts'
import type { Answer, Call } from './resource.ts'
import type { Listing } from './task-listing.ts'

type Query = Call<'listFigureTasks'>['query']

/** What has not happened yet cannot be told. */
export const requirePast = (asOf: LocalDate, today: LocalDate): void => {
  if (asOf > today)
    throw new BadRequest(invalidFields, [fieldError(['query', 'asOf'], 'day-in-future', { today })])
}

export const flagOf = (starred: 'true' | 'false' | undefined) =>
  starred === undefined ? undefined : starred === 'true'

interface AskedOn {
  readonly asOf?: LocalDate | undefined
  readonly starred?: 'true' | 'false' | undefined
}

/** Figures as a request asks for them, of today unless it says another day. */
export const figuresAsked = <Query extends AskedOn>(query: Query, today: LocalDate) => {
  const { asOf = today } = query
  requirePast(asOf, today)
  return { ...query, asOf, starred: flagOf(query.starred) }
}

/** What the day asked for knew: nothing that was entered later. */
const presentSeen = ({ task, facts, view }: Seen, reports: Query['reports']) => {
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
const departmentsOf = async (store: Store, department: string, by: Query['rollUp']): Promise<string[]> => {
  if (by === 'asGiven') return [department]
  const departments = await readDepartments(store)
  const unitOf = currentUnits(departments)
  return departments.map(({ code }) => code).filter((code) => unitOf(code) === department)
}

/** One page of exactly the tasks that a figure counts. */
export const figureTasksListed = async ({ store, actor, query, today }: Listing<'listFigureTasks'>) => {
  const { limit, cursor, status, ageing, updated, silent, reports, rollUp, ...asked } = query
  const department = query.department ?? onlyDepartment(actor, 'read-tasks')
  const departments = department ? await departmentsOf(store, department, rollUp) : undefined
  for (const each of departments ?? []) requirePermission(actor, 'read-tasks', each)
  const asOf = asked.asOf ?? today
  requirePast(asOf, today)
  const settings = await readSettings(store, asOf)
  const view = viewOf({ ...asked, asOf, starred: flagOf(asked.starred), today }, settings)
  const after = placeOf(cursor, rollUp === 'asGiven' ? department : undefined)?.id
  const filter = { view, departments, statuses: statusesOf(status), ageing, updated, silent, reports }
  const { tasks, last } = await listFigure(store, filter, { limit, after })
  return {
    tasks: tasks.map((seen) => presentSeen(seen, reports)),
    cursor: cursorOf(last ? { id: last } : undefined),
  }
}

export const list = async (call: Call<'listFigureTasks'>): Promise<Answer> => ({
  body: await figureTasksListed(call),
})
