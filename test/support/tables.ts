import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import { openIndex, tableKeys } from '../../functions/platform/table/keys.ts'

const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]

const keyAttribute = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const })

/** Two empty tables with the keys and the index that are deployed. */
export const createTables = async (
  client: DynamoDB,
  { table, history }: { table: string; history: string },
): Promise<void> => {
  const attributes = [tableKeys.partition, tableKeys.sort, openIndex.partition, openIndex.sort]
  await client.createTable({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map(keyAttribute),
    KeySchema: keySchema(tableKeys),
    GlobalSecondaryIndexes: [
      {
        IndexName: openIndex.name,
        KeySchema: keySchema(openIndex),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...openIndex.projected] },
      },
    ],
  })
  await client.createTable({
    TableName: history,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [tableKeys.partition, tableKeys.sort].map(keyAttribute),
    KeySchema: keySchema(tableKeys),
  })
}
