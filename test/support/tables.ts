import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import { indexes } from '../../functions/platform/table/indexes/indexes.ts'
import { isEntryKey } from '../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../functions/platform/table/items.ts'
import { tableKeys } from '../../functions/platform/table/keys.ts'
import type { Store } from '../../functions/platform/table/store.ts'

const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]

const keyAttribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const })

interface Names {
  readonly table: string
  readonly history: string
}

/** Both tables with the keys and the indexes that are deployed. */
export const tablesCalled = ({ table, history }: Names) => {
  const attributes = [tableKeys, ...indexes].flatMap(({ partition, sort }) => [partition, sort])
  const main = {
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: attributes.map(keyAttribute),
    KeySchema: keySchema(tableKeys),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.projected] },
    })),
  }
  const entries = {
    TableName: history,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [tableKeys.partition, tableKeys.sort].map(keyAttribute),
    KeySchema: keySchema(tableKeys),
  }
  return [main, entries]
}

export const createTables = async (client: DynamoDB, names: Names): Promise<void> => {
  for (const table of tablesCalled(names)) await client.createTable(table)
}

/** The table of a store in which an item of this key stands. */
export const tableOf = (store: Store, { pk }: Item): string => (isEntryKey(pk) ? store.history : store.table)
