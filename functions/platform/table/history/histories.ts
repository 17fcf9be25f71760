import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Reader } from '../item-reader.ts'
import { type Item, itemsUnder, partitionOf, type Query, queryAll } from '../items.ts'
import { eventKey, historyPartition } from '../keys.ts'
import type { Store } from '../store.ts'
import type { Write } from '../writes.ts'

/**
 * Histories stand in a table of their own, whose entries no role may update or delete (docs/decisions/0015). These are
 * the only ways into it, but for a restore into an empty one; which of them a function has is what its role allows.
 */

/** An entry that is not there yet; where there is one with its key, that one comes back. */
export const newEntry = (store: Store, item: Item, reads: Reader): Write => ({
  Put: {
    TableName: store.history,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
  reads,
})

/** Every entry of a history, by its key. @param owner the task's code, the directive's key */
export const readEntries = (store: Store, owner: string, how: Partial<Query> = {}): Promise<Item[]> =>
  queryAll(store, {
    TableName: store.history,
    ConsistentRead: true,
    ...partitionOf(historyPartition(owner)),
    ...how,
  })

/** The entry that a command with this key left in a history, if it did. */
export const readEntry = async (store: Store, owner: string, key: string): Promise<Item | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.history, Key: eventKey(owner, key), ConsistentRead: true }),
  )
  return Item
}

/** Entries by their keys, in any order; keys that lead nowhere are left out. */
export const entriesUnder = (store: Store, keys: readonly Item[]): Promise<Item[]> =>
  itemsUnder(store, store.history, keys)

/** The entry that one command left in each of these histories, in the order of their owners. */
export const readEntryOfEach = async (
  store: Store,
  owners: readonly string[],
  key: string,
): Promise<(Item | undefined)[]> => {
  const wanted: Item[] = owners.map((owner) => ({ ...eventKey(owner, key) }))
  const found = await entriesUnder(store, wanted)
  const byOwner = new Map(found.map((item) => [item.pk, item]))
  return wanted.map(({ pk }) => byOwner.get(pk))
}
