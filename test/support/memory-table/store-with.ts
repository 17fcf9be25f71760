import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { tableOf } from '../tables.ts'
import { memoryStore } from './memory-store.ts'

/**
 * New tables in memory that hold these items: a copy of another store, or of an earlier moment. For what is done again from the
 * same beginning for every call at which it may end; what it leaves is compared with what DynamoDB Local holds when it ends well.
 */
export const memoryStoreWith = async (items: readonly Item[]): Promise<Store> => {
  const store = memoryStore()
  for (const Item of items) await store.client.send(new PutCommand({ TableName: tableOf(store, Item), Item }))
  return store
}
