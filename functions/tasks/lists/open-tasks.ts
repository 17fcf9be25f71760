import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { noDueDate, openOrderOf } from '../../platform/table/indexes/places.ts'
import { type Item, pagesOf, type Query } from '../../platform/table/items.ts'
import { taskKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { type ListedOpenTask, openTaskOfItem } from './listed-open-task.ts'
import { dueToBeGiven } from './planned-tasks.ts'

export interface OpenTasksQuery {
  readonly department: string
  /** Planned tasks whose day has come by then are open, whether or not that is noted. */
  readonly today: LocalDate
  /** Only due dates within the range; tasks without due date are outside every range. */
  readonly due?: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined } | undefined
  /** The last task of the page before. */
  readonly after?: { readonly id: string; readonly dueOn?: LocalDate | undefined } | undefined
  readonly pageSize?: number | undefined
}

const rangeOf = (due: NonNullable<OpenTasksQuery['due']>) => ({
  from: due.from ?? '0000',
  to: due.to ? addDays(due.to, 1) : noDueDate,
})

const queryOf = ({ department, due, pageSize }: Omit<OpenTasksQuery, 'today'>): Query => {
  const range = due && rangeOf(due)
  return {
    IndexName: openIndex.name,
    KeyConditionExpression: range
      ? 'openBy = :department AND openOrder BETWEEN :from AND :to'
      : 'openBy = :department',
    ExpressionAttributeValues: {
      ':department': department,
      ...(range && { ':from': range.from, ':to': range.to }),
    },
    ...(pageSize && { Limit: pageSize }),
  }
}

const startOf = (after: NonNullable<OpenTasksQuery['after']>): Item => {
  const { department, code } = homeOf(after.id)
  return { ...taskKey(after.id), openBy: department, openOrder: openOrderOf(after.dueOn, code) }
}

/** The open tasks of a department that are noted as given, by due date, those without one last, page by page. */
export async function* notedOpenTasks(
  store: Store,
  query: Omit<OpenTasksQuery, 'today'>,
): AsyncGenerator<ListedOpenTask[]> {
  const pages = pagesOf(store, queryOf(query), query.after && startOf(query.after))
  for await (const page of pages) yield page.map(openTaskOfItem)
}

const orderOf = ({ id, dueOn }: { readonly id: string; readonly dueOn?: LocalDate | undefined }): string =>
  openOrderOf(dueOn, homeOf(id).code)

const byOrder = (one: ListedOpenTask, other: ListedOpenTask): number =>
  orderOf(one) < orderOf(other) ? -1 : 1

/** Those whose day came without a scan, as far as they belong into the rest of the list. */
const unnoted = async (
  store: Store,
  { department, today, due, after }: OpenTasksQuery,
): Promise<ListedOpenTask[]> => {
  const range = due && rangeOf(due)
  const isAsked = (task: ListedOpenTask) =>
    (!range || (range.from <= orderOf(task) && orderOf(task) <= range.to)) &&
    (!after || orderOf(after) < orderOf(task))
  return (await dueToBeGiven(store, department, today)).filter(isAsked).sort(byOrder)
}

/** Open tasks of a department by due date, those without one last, page by page. Read from the index, so a moment behind. */
export async function* openTasks(store: Store, query: OpenTasksQuery): AsyncGenerator<ListedOpenTask[]> {
  let rest = await unnoted(store, query)
  for await (const page of notedOpenTasks(store, query)) {
    const noted = new Set(page.map(({ id }) => id))
    const last = page.at(-1)
    const isHere = (task: ListedOpenTask) => last !== undefined && orderOf(task) < orderOf(last)
    rest = rest.filter(({ id }) => !noted.has(id))
    yield rest.some(isHere) ? [...page, ...rest.filter(isHere)].sort(byOrder) : page
    rest = rest.filter((task) => !isHere(task))
  }
  if (rest.length > 0) yield rest
}

/** All open tasks of a department. */
export const allOpenTasks = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<ListedOpenTask[]> => {
  const tasks: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, today })) tasks.push(...page)
  return tasks
}

/** The same in the order of their ids, which nothing that happens to a task changes: those after one, whatever its due date has become. */
export async function* openTasksById(
  store: Store,
  { department, today, due, after }: Omit<OpenTasksQuery, 'pageSize'>,
): AsyncGenerator<ListedOpenTask[]> {
  const tasks: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, today, due })) tasks.push(...page)
  yield tasks.filter(({ id }) => !after || id > after.id).sort((one, other) => (one.id < other.id ? -1 : 1))
}
