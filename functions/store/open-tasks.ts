import * as z from 'zod'
import { addDays, type LocalDate } from '../domain/dates.ts'
import { homeOf, taskFactsSchema, taskNamingSchema } from '../domain/task.ts'
import { type Item, pagesOf, type Query } from './items.ts'
import { noDueDate, openIndex, openOrderOf, taskIdOfKey, taskKey } from './keys.ts'
import type { Store } from './store.ts'

const [openFacts] = taskFactsSchema.options

/** What the index of open tasks knows of each: enough for lists, reminders and the scan. */
const openTaskSchema = z.object({
  ...taskNamingSchema.shape,
  ...openFacts.pick({
    id: true,
    lifecycle: true,
    starred: true,
    urgency: true,
    holder: true,
    assignedOn: true,
    registeredOn: true,
    originalDueOn: true,
    dueOn: true,
    submittedOn: true,
    askedOn: true,
    proposedDueOn: true,
    preparedOn: true,
    disownedOn: true,
    acknowledgedOn: true,
    waits: true,
    missedFor: true,
    reportedFor: true,
    earlierDueDates: true,
  }).shape,
})

export type ListedOpenTask = z.infer<typeof openTaskSchema>

const openTaskOfItem = (item: Item): ListedOpenTask =>
  openTaskSchema.parse({
    ...item,
    id: taskIdOfKey(item as { pk: string; sk: string }),
    lifecycle: 'open',
  })

export interface OpenTasksQuery {
  readonly department: string
  /** Only due dates within the range; tasks without due date are outside every range. */
  readonly due?: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined } | undefined
  /** The last task of the page before. */
  readonly after?: { readonly id: string; readonly dueOn?: string | undefined } | undefined
  readonly pageSize?: number | undefined
}

const rangeOf = (due: NonNullable<OpenTasksQuery['due']>) => ({
  from: due.from ?? '0000',
  to: due.to ? addDays(due.to, 1) : noDueDate,
})

const queryOf = ({ department, due, pageSize }: OpenTasksQuery): Query => {
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

/** Open tasks of a department by due date, those without one last, page by page. Read from the index, so a moment behind. */
export async function* openTasks(store: Store, query: OpenTasksQuery): AsyncGenerator<ListedOpenTask[]> {
  const pages = pagesOf(store, queryOf(query), query.after && startOf(query.after))
  for await (const page of pages) yield page.map(openTaskOfItem)
}

/** All open tasks of a department. */
export const allOpenTasks = async (store: Store, department: string): Promise<ListedOpenTask[]> => {
  const tasks: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department })) tasks.push(...page)
  return tasks
}

/** The same in the order of their ids, which nothing that happens to a task changes: those after one, whatever its due date has become. */
export async function* openTasksById(
  store: Store,
  { department, due, after }: Pick<OpenTasksQuery, 'department' | 'due' | 'after'>,
): AsyncGenerator<ListedOpenTask[]> {
  const tasks: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, due })) tasks.push(...page)
  yield tasks.filter(({ id }) => !after || id > after.id).sort((one, other) => (one.id < other.id ? -1 : 1))
}
