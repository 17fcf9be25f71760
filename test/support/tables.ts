import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import { indexes } from '../../functions/platform/table/indexes/indexes.ts'
import type { Item } from '../../functions/platform/table/items.ts'
import { isEntryKey, tableKeys } from '../../functions/platform/table/keys.ts'
import type { Store } from '../../functions/platform/table/store.ts'

const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]

const keyAttribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const })

/** Two empty tables with the keys and the indexes that are deployed. */
export const createTables = async (
  client: DynamoDB,
  { table, history }: { table: string; history: string },
): Promise<void> => {
  const attributes = [tableKeys, ...indexes].flatMap(({ partition, sort }) => [partition, sort])
  await client.createTable({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map(keyAttribute),
    KeySchema: keySchema(tableKeys),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projected] },
    })),
  })
  await client.createTable({
    TableName: history,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [tableKeys.partition, tableKeys.sort].map(keyAttribute),
    KeySchema: keySchema(tableKeys),
  })
}

/** The table of a store in which an item of this key stands. */
export const tableOf = (store: Store, { pk }: Item): string => (isEntryKey(pk) ? store.history : store.table)
