import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
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
