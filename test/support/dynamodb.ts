import { randomUUID } from 'node:crypto'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { inject } from 'vitest'
import type { Item } from '../../functions/platform/table/items.ts'
import { openIndex, tableKeys } from '../../functions/platform/table/keys.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { localCredentials } from '../../local/aws/dynamodb.ts'
import { region } from '../../local/aws/template.ts'

const client = new DynamoDB({ endpoint: inject('dynamodb'), region, credentials: localCredentials })
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })

const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]

/** A store on an empty table of its own, with the keys and the index that are deployed. */
export const newStore = async (): Promise<Store> => {
  const table = `city-${randomUUID()}`
  const attributes = [tableKeys.partition, tableKeys.sort, openIndex.partition, openIndex.sort]
  await client.createTable({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(tableKeys),
    GlobalSecondaryIndexes: [
      {
        IndexName: openIndex.name,
        KeySchema: keySchema(openIndex),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...openIndex.projected] },
      },
    ],
  })
  return { client: documents, table }
}

/** A new table that holds these items: a copy of another one, or of an earlier moment. */
export const storeWith = async (items: readonly Item[]): Promise<Store> => {
  const store = await newStore()
  const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, place) =>
    items.slice(25 * place, 25 * (place + 1)).map((Item) => ({ PutRequest: { Item } })),
  )
  await Promise.all(
    batches.map((batch) => documents.send(new BatchWriteCommand({ RequestItems: { [store.table]: batch } }))),
  )
  return store
}

/** Every item of the table, by key: what a test compares before and after. */
export const wholeTable = async ({ client, table }: Store): Promise<Item[]> => {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: from }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from)
  const keyOf = ({ pk, sk }: Item) => `${pk} ${sk}`
  return items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
