import type { LocalDate } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import {
  type Awaiting,
  awaitingOf,
  doneStatuses,
  isOverdue,
  openStatuses,
  type Status,
  statusOn,
} from '../domain/lateness.ts'
import { homeOf, type Task } from '../domain/task.ts'
import type { Urgency } from '../domain/urgency.ts'
import { readDepartments } from './departments.ts'
import { givenTasks } from './given-tasks.ts'
import { type ListedOpenTask, openTasks, openTasksById } from './open-tasks.ts'
import type { Store } from './store.ts'

export type ListedTask = Task | ListedOpenTask

/** Groups of statuses: the sums on the dashboard. */
const statusGroups = {
  open: openStatuses,
  done: doneStatuses,
  assigned: [...openStatuses, ...doneStatuses],
} as const satisfies Record<string, readonly Status[]>

export interface TaskListQuery {
  readonly department?: string | undefined
  /** The year the tasks were given in; open tasks of every year without it. */
  readonly year?: number | undefined
  readonly status?: Status | keyof typeof statusGroups | undefined
  readonly starred?: boolean | undefined
  readonly urgency?: Urgency | 'usual' | undefined
  /** Who in the department it was handed down to. */
  readonly holder?: string | undefined
  readonly awaiting?: Awaiting | undefined
  readonly dueFrom?: LocalDate | undefined
  readonly dueTo?: LocalDate | undefined
}

/** The place of a task in a list. */
export interface Place {
  readonly id: string
  readonly dueOn?: string | undefined
}

export interface TaskPage {
  readonly tasks: readonly ListedTask[]
  /** Where the next page begins, if there is one. */
  readonly last: Place | undefined
}

const openStatusOf = (task: ListedOpenTask, today: LocalDate): Status => {
  if (!task.dueOn) return 'open-no-deadline'
  return isOverdue(task, today) ? 'open-overdue' : 'open-in-term'
}

/** The status today, of a task from the table or from the index. */
export const statusToday = (task: ListedTask, today: LocalDate): Status | undefined =>
  'version' in task ? statusOn(task, today) : openStatusOf(task, today)

export const statusesOf = (status: TaskListQuery['status']): readonly Status[] | undefined =>
  status && (status in statusGroups ? statusGroups[status as keyof typeof statusGroups] : [status as Status])

/** Open tasks are read from their index, in the order of their due dates; all others from the department's year. */
const isOpenOnly = (query: TaskListQuery): boolean =>
  query.awaiting !== undefined ||
  (statusesOf(query.status)?.every((status) => status.startsWith('open-')) ?? query.year === undefined)

const matches = (task: ListedTask, query: TaskListQuery, today: LocalDate): boolean => {
  const wanted = statusesOf(query.status)
  const status = statusToday(task, today)
  const { dueOn } = task
  if (!status || (wanted && !wanted.includes(status))) return false
  if (query.year !== undefined && homeOf(task.id).year !== query.year) return false
  if (query.starred !== undefined && task.starred !== query.starred) return false
  if (query.urgency && (task.urgency ?? 'usual') !== query.urgency) return false
  if (query.holder && task.holder !== query.holder) return false
  if (query.awaiting && awaitingOf(task) !== query.awaiting) return false
  if (query.dueFrom && !(dueOn && dueOn >= query.dueFrom)) return false
  return !(query.dueTo && !(dueOn && dueOn <= query.dueTo))
}

/** As people read open tasks, or so that a program which comes back for more misses none and gets none twice. */
export type ListOrder = 'due' | 'id'

/** DynamoDB does not start reading at a place outside the range it is asked for. */
const isWithin = ({ id, dueOn }: Place, query: TaskListQuery, order: ListOrder): boolean => {
  const { year, dueFrom, dueTo } = query
  if (year !== undefined && !isOpenOnly(query)) return homeOf(id).year === year
  if (order === 'id' || (!dueFrom && !dueTo)) return true
  return dueOn !== undefined && !(dueFrom && dueOn < dueFrom) && !(dueTo && dueOn > dueTo)
}

const filteredPage = 200

const pagesOf = (
  store: Store,
  query: TaskListQuery,
  place: { department: string; after: Place | undefined; pageSize: number; order: ListOrder },
): AsyncGenerator<readonly ListedTask[]> => {
  const { department, after, pageSize, order } = place
  const { dueFrom, dueTo, year } = query
  if (year !== undefined && !isOpenOnly(query))
    return givenTasks(store, { department, year, after: after?.id, pageSize })
  const due = dueFrom || dueTo ? { from: dueFrom, to: dueTo } : undefined
  if (order === 'id') return openTasksById(store, { department, due, after })
  return openTasks(store, { department, due, after, pageSize })
}

const departmentsFrom = async (
  store: Store,
  query: TaskListQuery,
  after: Place | undefined,
): Promise<string[]> => {
  if (query.department) return [query.department]
  const codes = (await readDepartments(store)).map(({ code }) => code)
  return after ? codes.filter((code) => code >= homeOf(after.id).department) : codes
}

interface ListedHow {
  readonly limit: number
  readonly after: Place | undefined
  readonly today: LocalDate
  readonly order?: ListOrder
}

/**
 * One page of the tasks that match, department by department. Without a filter it is one call;
 * with one, as many as it takes to fill the page.
 * @throws Refused invalid-cursor when `after` is a place of another list
 */
export const listTasks = async (
  store: Store,
  query: TaskListQuery,
  { limit, after, today, order = 'due' }: ListedHow,
): Promise<TaskPage> => {
  if (after && !isWithin(after, query, order)) throw new Refused('invalid-cursor')
  const isFiltered = Object.entries(query).some(
    ([name, value]) => name !== 'department' && value !== undefined,
  )
  const pageSize = isFiltered ? filteredPage : limit + 1
  const tasks: ListedTask[] = []
  for (const department of await departmentsFrom(store, query, after)) {
    const here = after && homeOf(after.id).department === department ? after : undefined
    for await (const page of pagesOf(store, query, { department, after: here, pageSize, order })) {
      tasks.push(...page.filter((task) => matches(task, query, today)))
      if (tasks.length <= limit) continue
      const last = tasks[limit - 1] as ListedTask
      return { tasks: tasks.slice(0, limit), last: { id: last.id, dueOn: last.dueOn } }
    }
  }
  return { tasks, last: undefined }
}
