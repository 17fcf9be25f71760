import { BatchGetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { PartitionKey } from './keys.ts'
import type { Store } from './store.ts'

export type Item = Record<string, unknown>

/** Of the main table, unless it names another. */
export type Query = Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'> & { TableName?: string }

/** The pages of a query, one call each, read only as far as the caller goes on. */
export async function* pagesOf(store: Store, query: Query, after?: Item): AsyncGenerator<Item[]> {
  let from = after
  do {
    const page = await store.client.send(
      new QueryCommand({ TableName: store.table, ...query, ExclusiveStartKey: from }),
    )
    yield page.Items ?? []
    from = page.LastEvaluatedKey
  } while (from)
}

export const queryAll = async (store: Store, query: Query): Promise<Item[]> => {
  const items: Item[] = []
  for await (const page of pagesOf(store, query)) items.push(...page)
  return items
}

/** Everything in a partition, by sort key. */
export const partitionOf = (partition: PartitionKey): Query => ({
  KeyConditionExpression: 'pk = :partition',
  ExpressionAttributeValues: { ':partition': partition },
})

/** Keys that DynamoDB takes in one batch. */
const maxInBatch = 100

/** Items of one table by their keys, in any order; keys that lead nowhere are left out. Half the units where they may be a moment old. */
export const itemsUnder = async (
  store: Store,
  table: string,
  wanted: readonly Item[],
  { consistent = true } = {},
): Promise<Item[]> => {
  const found: Item[] = []
  let keys = wanted
  while (keys.length > 0) {
    const asked = { Keys: keys.slice(0, maxInBatch), ConsistentRead: consistent }
    const { Responses, UnprocessedKeys } = await store.client.send(
      new BatchGetCommand({ RequestItems: { [table]: asked } }),
    )
    found.push(...(Responses?.[table] ?? []))
    keys = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...keys.slice(maxInBatch)]
  }
  return found
}
