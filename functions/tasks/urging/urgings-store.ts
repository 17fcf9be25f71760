import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { readUser } from '../../organisation/people/users-store.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, itemsUnder, partitionOf, queryAll } from '../../platform/table/items.ts'
import { urgingsKey, urgingsPartition } from '../../platform/table/keys.ts'
import { onlyCounts, partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema, localTimeOf } from '../../shared/dates/dates.ts'
import { readHistory } from '../task/tasks-store.ts'
import { type Urging, type UrgingLedger, urgingLedgerSchema } from './urging.ts'

/** One item a department: an attribute for each urging, so that it is entered and taken back by its name alone. */
export const itemOfUrgings = ({ department, urgings }: UrgingLedger): Item => ({
  ...urgingsKey(department),
  ...Object.fromEntries(urgings.map(({ name, on }) => [name, on])),
})

export const urgingsOfItem = itemReader<UrgingLedger>({
  kind: 'urgings',
  schema: 1,
  shape: urgingLedgerSchema,
  read: ({ pk: _, sk, ...days }) =>
    urgingLedgerSchema.parse({
      department: sk,
      urgings: Object.entries(days)
        .map(([name, on]) => ({ name, on }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    }),
})

/** What the urgings of all departments are that were ever urged, by department. */
export const readUrgings = async (store: Store): Promise<Map<string, readonly Urging[]>> => {
  const items = await queryAll(store, { ...partitionOf(urgingsPartition), ConsistentRead: true })
  return new Map(items.map(urgingsOfItem).map(({ department, urgings }) => [department, urgings]))
}

/** The urgings of one department that went out. */
export const readUrgingsOf = async (store: Store, department: string): Promise<readonly Urging[]> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: urgingsKey(department), ConsistentRead: true }),
  )
  return item ? urgingsOfItem(item).urgings : []
}

/** Those of some departments, a moment old at most; a department that was never urged is left out. */
export const readUrgingsOfEach = async (
  store: Store,
  departments: readonly string[],
): Promise<ReadonlyMap<string, readonly Urging[]>> => {
  const keys = departments.map((department) => ({ ...urgingsKey(department) }))
  const items = await itemsUnder(store, store.table, keys, { consistent: false })
  return new Map(items.map(urgingsOfItem).map(({ department, urgings }) => [department, urgings]))
}

/** Who urged a task by an own act on that day, and at what time; undefined where nobody did. */
export const readUrgingOn = async (
  store: Store,
  id: string,
  day: LocalDate,
): Promise<{ by: string; at: string } | undefined> => {
  const act = (await readHistory(store, id)).find(({ details, on }) => details.type === 'urged' && on === day)
  if (!act) return undefined
  const { name = act.by } = (await readUser(store, act.by)) ?? {}
  return { by: name, at: localTimeOf(new Date(act.at)) }
}

/** Enters an urging that went out; its first day stays, however often it is entered. */
export const enteredUrging = (
  store: Store,
  { department, name }: { department: string; name: string },
  on: LocalDate,
): Write => ({
  Update: {
    TableName: store.table,
    Key: urgingsKey(department),
    UpdateExpression: 'SET #name = if_not_exists(#name, :on)',
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: { ':on': on },
  },
  reads: urgingsOfItem,
  leaves: partOf(urgingsKey(department), localDateSchema, on),
})

/** Takes back an urging that reached nobody after all. */
export const takenBackUrging = (
  store: Store,
  { department, name }: { department: string; name: string },
): Write => ({
  Update: {
    TableName: store.table,
    Key: urgingsKey(department),
    UpdateExpression: 'REMOVE #name',
    ExpressionAttributeNames: { '#name': name },
  },
  reads: urgingsOfItem,
  leaves: onlyCounts,
})
