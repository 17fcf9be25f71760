import { isDeepStrictEqual } from 'node:util'
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { indexes } from '../../functions/platform/table/indexes/indexes.ts'
import type { Item } from '../../functions/platform/table/items.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { type StoreCall, withCalls } from './faults.ts'
import { sizeOfItem } from './item-size.ts'
import { tableOf } from './tables.ts'

/** What the database charges. DynamoDB Local reports transactions wrongly, so these are computed from the items. */

const kilobytesOf = (...items: (Item | undefined)[]): number =>
  Math.max(1, ...items.map((item) => Math.ceil(sizeOfItem(item ?? {}) / 1024)))

export type Index = (typeof indexes)[number]

/** The entry of an index that an item makes, if it stands in it. */
export const entryOf = (item: Item | undefined, index: Index): Item | undefined => {
  if (!item?.[index.partition] || !item[index.sort]) return undefined
  const names = ['pk', 'sk', index.partition, index.sort, ...index.projected]
  return Object.fromEntries(names.filter((name) => name in item).map((name) => [name, item[name]]))
}

const unitsOf = (before: Item | undefined, after: Item | undefined, index: Index): number => {
  const [was, is] = [entryOf(before, index), entryOf(after, index)]
  const keyOf = (entry: Item) => `${entry[index.partition]} ${entry[index.sort]}`
  if (!was || !is) return was || is ? kilobytesOf(was, is) : 0
  if (keyOf(was) !== keyOf(is)) return kilobytesOf(was) + kilobytesOf(is)
  return isDeepStrictEqual(was, is) ? 0 : kilobytesOf(was, is)
}

/** Units of the indexes: a changed key is a delete and a put; an entry that stays the same costs nothing. */
export const indexUnits = (
  before: Item | undefined,
  after: Item | undefined,
  of: readonly Index[] = indexes,
): number => of.reduce((sum, index) => sum + unitsOf(before, after, index), 0)

/** Units of the item itself, written alone; in a transaction they double. */
export const itemUnits = (before: Item | undefined, after: Item | undefined): number =>
  kilobytesOf(before, after)

type Write = { Put?: { Item: Item }; Update?: { Key: Item } }

/** The keys of the items that a transaction writes. */
export const keysOf = (writes: readonly unknown[]): Item[] =>
  (writes as Write[]).map(({ Put, Update }) => {
    const { pk, sk } = Put?.Item ?? Update?.Key ?? {}
    return { pk, sk }
  })

/** The items under these keys as they stand, in the order of the keys. */
export const imagesOf = async (store: Store, keys: Item[]): Promise<(Item | undefined)[]> => {
  const byTable = Map.groupBy(keys, (key) => tableOf(store, key))
  const requests = [...byTable].map(([table, Keys]) => [table, { Keys, ConsistentRead: true }])
  const { Responses } = await store.client.send(
    new BatchGetCommand({ RequestItems: Object.fromEntries(requests) }),
  )
  const items = Object.values(Responses ?? {}).flat()
  return keys.map(({ pk, sk }) => items.find((item) => item.pk === pk && item.sk === sk))
}

export interface Spent {
  calls: number
  reads: number
  writes: number
}

const none = (): Spent => ({ calls: 0, reads: 0, writes: 0 })
const readers = new Set(['Get', 'BatchGet', 'Query', 'Scan'])

type Answer = { ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[] }

/** What the database says it charged; a query that finds nothing costs the least there is, which Local forgets. */
const chargeOf = ({ name, input }: StoreCall, answer: Answer): Partial<Spent> => {
  const units = [answer.ConsumedCapacity ?? []]
    .flat()
    .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
  if (!readers.has(name)) return { writes: units }
  return { reads: Math.max(units, input.ConsistentRead ? 1 : 0.5) }
}

/** A store that counts calls and units; `spent` gives what was spent since it was asked the last time. */
export const metered = (store: Store): Store & { readonly spent: () => Spent } => {
  let sum = none()
  const add = ({ reads = 0, writes = 0 }: Partial<Spent>) => {
    sum = { calls: sum.calls + 1, reads: sum.reads + reads, writes: sum.writes + writes }
  }
  const transact = async ({ input }: StoreCall, send: () => Promise<unknown>) => {
    const keys = keysOf(input.TransactItems as unknown[])
    const before = await imagesOf(store, keys)
    const answer = await send()
    const after = await imagesOf(store, keys)
    const units = after.map((is, place) => 2 * itemUnits(before[place], is) + indexUnits(before[place], is))
    add({ writes: units.reduce((total, one) => total + one, 0) })
    return answer
  }
  const metering = withCalls(store, async (call, send) => {
    if (call.name === 'TransactWrite') return transact(call, send)
    Object.assign(call.input, { ReturnConsumedCapacity: 'INDEXES' })
    const answer = await send()
    add(chargeOf(call, answer as Answer))
    return answer
  })
  const spent = () => {
    const result = sum
    sum = none()
    return result
  }
  return { ...metering, spent }
}
