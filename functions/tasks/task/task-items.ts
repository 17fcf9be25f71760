import * as z from 'zod'
import { tallyOfItem } from '../../organisation/departments/tallies-store.ts'
import { type Tally, tallyNames } from '../../organisation/departments/tally.ts'
import { newEntry } from '../../platform/table/history/histories.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import {
  eventKey,
  keyOfEvent,
  keyOfItem,
  openOrderOf,
  plannedOrderOf,
  plannedPartition,
  tallyKey,
  taskIdOfKey,
  taskKey,
  textSinceOf,
  withheldOrderOf,
} from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { onlyCounts, partOf, type Write } from '../../platform/table/writes.ts'
import { homeOf } from '../../shared/ids.ts'
import { type TaskEvent, taskEventSchema } from '../history/event.ts'
import { tallyChange } from './counts.ts'
import { inboxOf, inboxOrderOf } from './inbox.ts'
import {
  namingNames,
  type Task,
  type TaskFacts,
  type TaskNaming,
  taskFactsSchema,
  taskNamingSchema,
} from './task.ts'

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
] as const

const besidesTheFacts: ReadonlySet<string> = new Set([...besidesTheTask, ...namingNames])

/** Every attribute a task may hold besides its key and naming. */
const factNames = [...new Set(taskFactsSchema.options.flatMap((option) => Object.keys(option.shape)))].filter(
  (name) => name !== 'id',
)

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
const indexAttributes = (task: TaskFacts): Item => ({ ...openAttributes(task), ...inboxAttributes(task) })

const indexNames = ['openBy', 'openOrder', 'inboxOf', 'inboxOrder']

/** Since the beginning, where nothing tells since when: an index that is made later holds it. */
const textAttributes = (id: string, at = ''): Item => {
  const { year, code } = homeOf(id)
  return { textOf: String(year), textSince: textSinceOf(at, code) }
}

export const itemOfTask = (task: Task): Item => {
  const { id, ...attributes } = task
  return { ...taskKey(id), ...attributes, ...indexAttributes(task), ...textAttributes(id) }
}

const idOfItem = (item: Item): string => taskIdOfKey(keyOfItem(item))

const factsIn = (item: Item): TaskFacts => {
  const attributes = Object.entries(item).filter(([name]) => !besidesTheFacts.has(name))
  return taskFactsSchema.parse({ id: idOfItem(item), ...Object.fromEntries(attributes) })
}

const namingIn = (item: Item): TaskNaming => taskNamingSchema.strip().parse(item)

export const taskOfItem = itemReader<Task>({
  kind: 'task',
  schema: 1,
  shape: z.object({ facts: taskFactsSchema, naming: taskNamingSchema }),
  read: (item) => ({ ...factsIn(item), ...namingIn(item) }),
})

/**
 * A task as it was written, by whose number it was, and not checked once more: for folds over a year, in which checking is half
 * of the work (docs/performance.md). What is written was checked, and the recount and the audit check what is there.
 */
export const writtenTaskOfItem = (item: Item): Task => {
  const attributes = taskOfItem.current(item)
  const id = idOfItem(attributes)
  for (const name of besidesTheTask) delete attributes[name]
  return { ...attributes, id } as Task
}

export const factsOfItem = (item: Item): TaskFacts => factsIn(taskOfItem.current(item))

export const namingOfItem = (item: Item): TaskNaming => namingIn(taskOfItem.current(item))

/** Its key stands in the item's own key alone: an entry with the facts after it is near the kilobyte that a write unit pays for. */
export const itemOfEvent = (taskCode: string, { key, ...event }: TaskEvent): Item => ({
  ...eventKey(taskCode, key),
  ...event,
})

export const eventOfItem = itemReader<TaskEvent>({
  kind: 'event',
  schema: 1,
  shape: taskEventSchema,
  read: ({ pk: _, sk, ...attributes }) => taskEventSchema.parse({ ...attributes, key: keyOfEvent(sk) }),
})

/** A task that is registered, hashed with the entries that begin its history. */
export const newTask = (
  store: Store,
  facts: TaskFacts,
  naming: TaskNaming,
  entries: readonly TaskEvent[],
): Write => ({
  Put: {
    TableName: store.table,
    Item: {
      ...itemOfTask({ ...facts, ...naming }),
      ...textAttributes(facts.id, entries[0]?.at),
      historyHash: historyHashOf(homeOf(facts.id).code, entries),
    },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
  reads: taskOfItem,
})

/** Appends an entry; fails on one with the same key and gives that one back. */
export const newEvent = (store: Store, taskCode: string, event: TaskEvent): Write =>
  newEntry(store, itemOfEvent(taskCode, event), eventOfItem)

/**
 * Appends words beside a task: its facts and its version stay, its history hash takes them in.
 * The entry comes first, then the task, which must be there.
 */
export const newAside = (store: Store, id: string, event: TaskEvent): [entry: Write, task: Write] => {
  const { code } = homeOf(id)
  const task: Write = {
    Update: {
      TableName: store.table,
      Key: taskKey(id),
      UpdateExpression: 'ADD historyHash :historyHash',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':historyHash': historyHashOf(code, [event]) },
    },
    reads: taskOfItem,
    leaves: onlyCounts,
  }
  return [newEvent(store, code, event), task]
}

interface Expression {
  readonly names: Record<string, string>
  readonly values: Item
}

/** A task's facts, and what of its naming changes with them. */
type Changed = TaskFacts & Pick<Partial<TaskNaming>, 'title' | 'lastOfSeries'>

const differences = (
  before: TaskFacts,
  after: Changed & { readonly textSince?: string },
  { names, values }: Expression,
): string => {
  const was: Item = { ...before, ...indexAttributes(before) }
  const becomes: Item = { ...after, ...indexAttributes(after) }
  const changed = [...factNames, ...indexNames, 'title', 'lastOfSeries', 'textSince'].filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(becomes[name]),
  )
  for (const name of changed) {
    names[`#${name}`] = name
    if (becomes[name] !== undefined) values[`:${name}`] = becomes[name]
  }
  const set = changed.filter((name) => becomes[name] !== undefined).map((name) => `#${name} = :${name}`)
  const removed = changed.filter((name) => becomes[name] === undefined).map((name) => `#${name}`)
  return [
    set.length ? `SET ${set.join(', ')}` : '',
    removed.length ? `REMOVE ${removed.join(', ')}` : '',
  ].join(' ')
}

const changedSchema = z.strictObject({
  facts: taskFactsSchema,
  title: taskNamingSchema.shape.title.optional(),
  lastOfSeries: taskNamingSchema.shape.lastOfSeries,
})

/**
 * Changes a task only if it is still of the version that the rule was decided on: every change of its facts makes
 * another one. On failure the item as it stands comes back.
 * @param before its facts as they were read
 * @param after its facts, and of its naming what changes
 * @param entries what the change adds to the history, for its history hash
 */
export const changedTask = (
  store: Store,
  before: TaskFacts,
  after: Changed,
  entries: readonly TaskEvent[],
): Write => {
  if (after.version <= before.version)
    throw new Error(`${before.id} would be changed and stay of version ${before.version}`)
  const { code } = homeOf(before.id)
  const historyHash = historyHashOf(code, entries)
  const expression: Expression = {
    names: {},
    values: { ':historyHash': historyHash, ':was': before.version },
  }
  const key = taskKey(before.id)
  const { title, lastOfSeries, ...facts } = after
  const renamed = title === undefined ? {} : { textSince: textSinceOf(entries[0]?.at ?? '', code, 'renamed') }
  return {
    Update: {
      TableName: store.table,
      Key: key,
      UpdateExpression: `${differences(before, { ...after, ...renamed }, expression)} ADD historyHash :historyHash`,
      ConditionExpression: '#version = :was',
      ExpressionAttributeNames: expression.names,
      ExpressionAttributeValues: expression.values,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: taskOfItem,
    leaves: partOf(key, changedSchema, { facts, title, lastOfSeries }),
  }
}

/** Adds to a department's tally of a year; on registration only if the department takes tasks on these days. */
export const addedTally = (
  store: Store,
  department: string,
  year: number,
  change: Partial<Tally>,
  days?: { first: string; last: string },
): Write => {
  const names = tallyNames.filter((name) => change[name])
  return {
    Update: {
      TableName: store.table,
      Key: tallyKey(department, year),
      UpdateExpression: `ADD ${names.map((name) => `#${name} :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(names.map((name) => [`:${name}`, change[name]])),
        ...(days && { ':first': days.first, ':last': days.last }),
      },
      ...(days && {
        ConditionExpression: 'validFrom <= :first AND (attribute_not_exists(validTo) OR validTo >= :last)',
      }),
    },
    reads: tallyOfItem,
    leaves: onlyCounts,
  }
}

/** The tally write that goes with a change, or none where no count moves. */
export const tallyWrites = (store: Store, before: TaskFacts, after: TaskFacts): Write[] => {
  const change = tallyChange(before, after)
  const { department, year } = homeOf(after.id)
  return Object.keys(change).length > 0 ? [addedTally(store, department, year, change)] : []
}
