import * as z from 'zod'
import { tallyOfItem } from '../../organisation/departments/tallies-store.ts'
import { type Tally, tallyNames } from '../../organisation/departments/tally.ts'
import { newEntry } from '../../platform/table/history/histories.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { textSinceOf } from '../../platform/table/indexes/places.ts'
import type { Item } from '../../platform/table/items.ts'
import { tallyKey, taskKey } from '../../platform/table/keys.ts'
import { onlyCounts, partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { TaskEvent } from '../history/event.ts'
import { tallyChange } from './counts.ts'
import { type TaskFacts, type TaskNaming, taskFactsSchema, taskNamingSchema } from './task.ts'
import {
  changedAtName,
  eventOfItem,
  factNames,
  indexAttributes,
  indexNames,
  itemOfEvent,
  itemOfTask,
  storedFacts,
  taskOfItem,
  textAttributes,
} from './task-items.ts'

const changedAtOf = (entries: readonly TaskEvent[]): Item => {
  const at = entries.at(-1)?.at
  return at ? { [changedAtName]: at } : {}
}

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
      ...changedAtOf(entries),
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
 * @param givenBy the day by which the task must be given as well; one that is only planned is handed back
 */
export const newAside = (
  store: Store,
  id: string,
  event: TaskEvent,
  givenBy?: LocalDate,
): [entry: Write, task: Write] => {
  const { code } = homeOf(id)
  const isGiven = '(attribute_not_exists(planned) OR (planned = :ahead AND assignedOn <= :givenBy))'
  const task: Write = {
    Update: {
      TableName: store.table,
      Key: taskKey(id),
      UpdateExpression: 'ADD historyHash :historyHash',
      ConditionExpression: `attribute_exists(pk)${givenBy ? ` AND ${isGiven}` : ''}`,
      ExpressionAttributeValues: {
        ':historyHash': historyHashOf(code, [event]),
        ...(givenBy && { ':ahead': 'ahead', ':givenBy': givenBy }),
      },
      ...(givenBy && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
    },
    reads: taskOfItem,
    leaves: onlyCounts,
  }
  return [newEvent(store, code, event), task]
}

/** Whether they are stored alike. Most are the same text or number, or absent. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

interface Expression {
  readonly names: Record<string, string>
  readonly values: Item
}

/** A task's facts, and what of its naming changes with them. */
type Changed = TaskFacts & Pick<Partial<TaskNaming>, 'title' | 'lastOfSeries'>

const differences = (
  before: TaskFacts,
  after: Changed & { readonly textSince?: string; readonly changedAt?: string },
  { names, values }: Expression,
): string => {
  const was: Item = { ...storedFacts(before), ...indexAttributes(before) }
  const becomes: Item = { ...storedFacts(after), ...indexAttributes(after) }
  const changed = [...factNames, ...indexNames, 'title', 'lastOfSeries', 'textSince', changedAtName].filter(
    (name) => !isSame(was[name], becomes[name]),
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
      UpdateExpression: `${differences(before, { ...after, ...renamed, ...changedAtOf(entries) }, expression)} ADD historyHash :historyHash`,
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
