import { PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Store } from './store.ts'

export type Item = Record<string, unknown>

export type Query = Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>

/** The pages of a query, one call each, read only as far as the caller goes on. */
export async function* pagesOf(store: Store, query: Query, after?: Item): AsyncGenerator<Item[]> {
  let from = after
  do {
    const page = await store.client.send(
      new QueryCommand({ ...query, TableName: store.table, ExclusiveStartKey: from }),
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
export const partitionOf = (partition: string): Query => ({
  KeyConditionExpression: 'pk = :partition',
  ExpressionAttributeValues: { ':partition': partition },
})

/** Awaits a conditional write: true when it was written, false when its condition did not hold. */
export const unlessRefused = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false
    throw error
  }
}

/** Writes an item that is not there yet; answers whether this call wrote it. */
export const putNew = (store: Store, item: Item): Promise<boolean> =>
  unlessRefused(
    store.client.send(
      new PutCommand({ TableName: store.table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  )
