import type { Urgency } from '../../directives/deadline/urgency.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type BoardState, boardStateOf } from '../overview/board.ts'
import {
  type Awaiting,
  awaitingOf,
  doneStatuses,
  isOpenStatus,
  type ListedStatus,
  listedStatusOn,
  openStatuses,
  type Status,
} from '../task/lateness.ts'
import type { Task } from '../task/task.ts'
import { givenTasks } from './given-tasks.ts'
import type { ListedOpenTask } from './listed-open-task.ts'
import { openTasks, openTasksById } from './open-tasks.ts'
import { plannedTasks } from './planned-tasks.ts'

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
  readonly status?: ListedStatus | keyof typeof statusGroups | undefined
  readonly starred?: boolean | undefined
  readonly urgency?: Urgency | 'usual' | undefined
  /** Who in the department it was assigned to. */
  readonly holder?: string | undefined
  readonly awaiting?: Awaiting | undefined
  readonly boardState?: BoardState | undefined
  readonly dueFrom?: LocalDate | undefined
  readonly dueTo?: LocalDate | undefined
}

/** The place of a task in a list. */
export interface Place {
  readonly id: string
  /** By which the list is ordered: the due date; of planned tasks the day on which they are given. */
  readonly dueOn?: LocalDate | undefined
}

export interface TaskPage {
  readonly tasks: readonly ListedTask[]
  /** Where the next page begins, if there is one. */
  readonly last: Place | undefined
}

export const statusesOf = (
  status: Status | keyof typeof statusGroups | undefined,
): readonly Status[] | undefined =>
  status && (status in statusGroups ? statusGroups[status as keyof typeof statusGroups] : [status as Status])

/** What is planned is listed apart, and only when it is asked for. */
const wantedOf = ({ status }: TaskListQuery): readonly ListedStatus[] | undefined =>
  status === 'planned' ? [status] : statusesOf(status)

/** Open tasks are read from their index, in the order of their due dates; all others from the department's year. */
const isOpenOnly = (query: TaskListQuery): boolean =>
  query.awaiting !== undefined ||
  query.boardState !== undefined ||
  (wantedOf(query)?.every(isOpenStatus) ?? query.year === undefined)

const matches = (task: ListedTask, query: TaskListQuery, today: LocalDate): boolean => {
  const wanted = wantedOf(query)
  const status = listedStatusOn(task, today)
  const { dueOn } = task
  if (!status || !(wanted?.includes(status) ?? status !== 'planned')) return false
  if (query.year !== undefined && homeOf(task.id).year !== query.year) return false
  if (query.starred !== undefined && task.starred !== query.starred) return false
  if (query.urgency && (task.urgency ?? 'usual') !== query.urgency) return false
  if (query.holder && task.holder !== query.holder) return false
  if (query.awaiting && awaitingOf(task) !== query.awaiting) return false
  if (query.boardState && !(task.lifecycle === 'open' && boardStateOf(task, today) === query.boardState))
    return false
  if (query.dueFrom && !(dueOn && dueOn >= query.dueFrom)) return false
  return !(query.dueTo && !(dueOn && dueOn <= query.dueTo))
}

/** As people read open tasks, or so that a program which comes back for more misses none and gets none twice. */
export type ListOrder = 'due' | 'id'

/** DynamoDB does not start reading at a place outside the range it is asked for. */
const isWithin = ({ id, dueOn }: Place, query: TaskListQuery, order: ListOrder): boolean => {
  const { year, dueFrom, dueTo } = query
  if (query.status === 'planned') return true
  if (year !== undefined && !isOpenOnly(query)) return homeOf(id).year === year
  if (order === 'id' || (!dueFrom && !dueTo)) return true
  return dueOn !== undefined && !(dueFrom && dueOn < dueFrom) && !(dueTo && dueOn > dueTo)
}

const filteredPage = 200

/** A department's planned tasks: few enough to be read at once. */
async function* plannedPages(
  store: Store,
  department: string,
  order: ListOrder,
  after: Place | undefined,
): AsyncGenerator<readonly ListedTask[]> {
  const rank = ({ id, dueOn }: Place) => (order === 'id' ? id : `${dueOn} ${id}`)
  const rankOfTask = (task: ListedTask) => rank({ id: task.id, dueOn: task.assignedOn })
  const rest = (await plannedTasks(store, department)).filter(
    (task) => !after || rankOfTask(task) > rank(after),
  )
  yield rest.sort((one, other) => (rankOfTask(one) < rankOfTask(other) ? -1 : 1))
}

const pagesOf = (
  store: Store,
  query: TaskListQuery,
  place: {
    department: string
    after: Place | undefined
    today: LocalDate
    pageSize: number
    order: ListOrder
  },
): AsyncGenerator<readonly ListedTask[]> => {
  const { department, after, today, pageSize, order } = place
  const { dueFrom, dueTo, year } = query
  if (query.status === 'planned') return plannedPages(store, department, order, after)
  if (year !== undefined && !isOpenOnly(query))
    return givenTasks(store, { department, year, after: after?.id, pageSize })
  const due = dueFrom || dueTo ? { from: dueFrom, to: dueTo } : undefined
  if (order === 'id') return openTasksById(store, { department, today, due, after })
  return openTasks(store, { department, today, due, after, pageSize })
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
  if (after && !isWithin(after, query, order)) throw new Refused(invalidCursor)
  const isFiltered = Object.entries(query).some(
    ([name, value]) => name !== 'department' && value !== undefined,
  )
  const pageSize = isFiltered ? filteredPage : limit + 1
  const tasks: ListedTask[] = []
  for (const department of await departmentsFrom(store, query, after)) {
    const here = after && homeOf(after.id).department === department ? after : undefined
    for await (const page of pagesOf(store, query, { department, after: here, today, pageSize, order })) {
      tasks.push(...page.filter((task) => matches(task, query, today)))
      if (tasks.length <= limit) continue
      const last = tasks[limit - 1] as ListedTask
      const dueOn = query.status === 'planned' ? last.assignedOn : last.dueOn
      return { tasks: tasks.slice(0, limit), last: { id: last.id, dueOn } }
    }
  }
  return { tasks, last: undefined }
}
