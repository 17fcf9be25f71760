import * as z from 'zod'
import {
  openOrderOf,
  plannedOrderOf,
  plannedPartition,
  textSinceOf,
  withheldOrderOf,
} from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { eventKey, keyOfEvent, keyOfItem, taskIdOfKey, taskKey } from '../../platform/table/keys.ts'
import { homeOf } from '../../shared/ids.ts'
import { type TaskEvent, taskEventSchema } from '../history/event.ts'
import { inboxOf, inboxOrderOf } from './inbox/inbox.ts'
import {
  namingNames,
  type Task,
  type TaskFacts,
  type TaskNaming,
  taskFactsSchema,
  taskNamingSchema,
} from './task.ts'

/**
 * When the command began that changed the task last: for programs that read what has changed. Absent where nobody changed it
 * since this is kept, and after a restore.
 */
export const changedAtName = 'changedAt'

/** What an item has besides its task. */
const besidesTheTask = [
  'pk',
  'sk',
  'openBy',
  'openOrder',
  'inboxOf',
  'inboxOrder',
  'textOf',
  'textSince',
  'historyHash',
  changedAtName,
] as const

const besidesTheFacts: ReadonlySet<string> = new Set([...besidesTheTask, ...namingNames])

const openAttributes = (task: TaskFacts): Item => {
  if (task.lifecycle !== 'open') return {}
  const { department, code } = homeOf(task.id)
  if (task.planned) {
    const orderOf = task.planned === 'withheld' ? withheldOrderOf : plannedOrderOf
    return { openBy: plannedPartition(department), openOrder: orderOf(task.assignedOn, task.dueOn, code) }
  }
  return { openBy: department, openOrder: openOrderOf(task.dueOn, code) }
}

const inboxAttributes = (task: TaskFacts): Item => {
  const inbox = inboxOf(task)
  return inbox && task.lifecycle === 'open' ? { inboxOf: inbox, inboxOrder: inboxOrderOf(task) } : {}
}

/** Where a task stands in the indexes. */
export const indexAttributes = (task: TaskFacts): Item => ({
  ...openAttributes(task),
  ...inboxAttributes(task),
})

export const indexNames = ['openBy', 'openOrder', 'inboxOf', 'inboxOrder']

/** Since the beginning, where nothing tells since when: an index that is made later holds it. */
export const textAttributes = (id: string, at = ''): Item => {
  const { year, code } = homeOf(id)
  return { textOf: String(year), textSince: textSinceOf(at, code) }
}

/**
 * Facts as attributes of an item. The indexes take no attribute more than they have (20 of DynamoDB's making): a correction that
 * waits stands within the request's, which lists and inboxes read.
 */
export const storedFacts = (facts: TaskFacts | Task): Item => {
  if (facts.lifecycle !== 'open') return facts
  const { correction, ...others } = facts
  return correction ? { ...others, request: { ...facts.request, correction } } : others
}

/** Attributes of an item, or of a line of an index, as the facts tell them. */
export const toldOfItem = (item: Item): Item => {
  const stored = item['request'] as object | undefined
  if (!stored || !('correction' in stored)) return item
  const { request: _, ...attributes } = item
  const { correction, ...request } = stored
  return { ...attributes, correction, ...(Object.keys(request).length > 0 && { request }) }
}

export const itemOfTask = (task: Task): Item => {
  const { id, ...attributes } = storedFacts(task)
  return { ...taskKey(task.id), ...attributes, ...indexAttributes(task), ...textAttributes(task.id) }
}

const idOfItem = (item: Item): string => taskIdOfKey(keyOfItem(item))

const factsIn = (item: Item): TaskFacts => {
  const told = toldOfItem(item)
  const facts: Item = { id: idOfItem(item) }
  for (const name in told) if (!besidesTheFacts.has(name)) facts[name] = told[name]
  return taskFactsSchema.parse(facts)
}

/** Made once: Zod compiles each schema that is made anew, which is more work than a hundred readings. */
const namingAmongOthers = taskNamingSchema.strip()

const namingIn = (item: Item): TaskNaming => namingAmongOthers.parse(item)

export const taskOfItem = itemReader<Task>({
  kind: 'task',
  schema: 5,
  shape: z.object({ facts: taskFactsSchema, naming: taskNamingSchema }),
  read: (item) => ({ ...factsIn(item), ...namingIn(item) }),
  // What came later is told of a task by its history alone until something is written of it; what was decided before papers had
  // a life, and what was corrected before corrections waited, counts as it was entered.
  migrations: { 1: (item) => item, 2: (item) => item, 3: (item) => item, 4: (item) => item },
})

/**
 * A task as it was written, not checked against its shape again: for folds over a year, where the checks would be most of the
 * work (docs/performance.md). It was checked when it was written; the recount and the audit check what is stored.
 * @throws UnreadableItem for a schema number that this program does not know
 */
export const writtenTaskOfItem = (item: Item): Task => {
  const attributes = toldOfItem(taskOfItem.current(item))
  const id = idOfItem(attributes)
  for (const name of besidesTheTask) delete attributes[name]
  return { ...attributes, id } as Task
}

/** Every name that some task's facts have in its item, where the key tells its id and the request holds a correction that waits. */
export const factNames: readonly string[] = [
  ...new Set(taskFactsSchema.options.flatMap((shape) => shape.keyof().options)),
].filter((name) => name !== 'id' && name !== 'correction')

export const factsOfItem = (item: Item): TaskFacts => factsIn(taskOfItem.current(item))

export const namingOfItem = (item: Item): TaskNaming => namingIn(taskOfItem.current(item))

/** Its key stands in the item's own key alone: an entry with the facts after it is near the kilobyte that a write unit pays for. */
export const itemOfEvent = (taskCode: string, { key, ...event }: TaskEvent): Item => ({
  ...eventKey(taskCode, key),
  ...event,
})

export const eventOfItem = itemReader<TaskEvent>({
  kind: 'event',
  schema: 10,
  shape: taskEventSchema,
  read: ({ pk: _, sk, ...attributes }) => taskEventSchema.parse({ ...attributes, key: keyOfEvent(sk) }),
  // Then came files, the life of a decision's paper, which product a task is, the files of a decision's paper, corrections that wait for theirs, the files of an explanation, and whom a task's end concerns besides its department.
  migrations: {
    1: (item) => item,
    2: (item) => item,
    3: (item) => item,
    4: (item) => item,
    5: (item) => item,
    6: (item) => item,
    7: (item) => item,
    8: (item) => item,
    9: (item) => item,
  },
})
