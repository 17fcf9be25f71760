import { randomUUID } from 'node:crypto'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, inject } from 'vitest'
import { historyTableOf, kindOfKey } from '../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../functions/platform/table/items.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { region } from '../../local/aws/template.ts'
import { storeCredentials } from './store-credentials.ts'
import { createTables, tableOf } from './tables.ts'

/**
 * DynamoDB Local reads the access key and the region from here, and looks at no signature: computing one for each request is a
 * tenth of what a test of a store takes. Requests of the functions themselves are signed, in the journeys.
 */
const authorization = `AWS4-HMAC-SHA256 Credential=${storeCredentials.accessKeyId}/20210726/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`

const client = new DynamoDB({
  endpoint: inject('dynamodb'),
  region,
  credentials: storeCredentials,
  signer: {
    sign: async (request) => {
      request.headers.authorization = authorization
      return request
    },
  },
})
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })

const made: string[] = []
/** With two thousand tables DynamoDB Local takes 1.8 times as long for everything, and ten times as long to make one more. */
afterAll(async () => {
  for (const TableName of made.splice(0)) await client.deleteTable({ TableName })
})

/** A store on two empty tables of its own, with the keys and the index that are deployed; gone when the test file has run. */
export const newStore = async (): Promise<Store> => {
  const table = `city-${randomUUID()}`
  const history = historyTableOf(table)
  made.push(table, history)
  await createTables(client, { table, history })
  return { client: documents, table, history }
}

/** New tables that hold these items: a copy of another one, or of an earlier moment. */
export const storeWith = async (items: readonly Item[]): Promise<Store> => {
  const store = await newStore()
  const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, place) =>
    items.slice(25 * place, 25 * (place + 1)),
  )
  await Promise.all(
    batches.map((batch) => {
      const byTable = Map.groupBy(batch, (item) => tableOf(store, item))
      const requests = [...byTable].map(([table, own]) => [
        table,
        own.map((Item) => ({ PutRequest: { Item } })),
      ])
      return documents.send(new BatchWriteCommand({ RequestItems: Object.fromEntries(requests) }))
    }),
  )
  return store
}

/** Every item of one table. */
const itemsIn = async (client: Store['client'], table: string): Promise<Item[]> => {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: from }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from)
  return items
}

/** Every item of both tables, by key: what a test compares before and after. */
export const wholeTable = async ({ client, table, history }: Store): Promise<Item[]> => {
  const [own, entries] = await Promise.all([itemsIn(client, table), itemsIn(client, history)])
  const keyOf = ({ pk, sk }: Item) => `${pk} ${sk}`
  return [...own, ...entries].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

/** The same without how often somebody asked for what is heavy: that counts also where nothing else is written. */
export const tablesButCounts = async (store: Store): Promise<Item[]> =>
  (await wholeTable(store)).filter(({ pk }) => kindOfKey(String(pk)) !== 'requestCount')

/** The same without how long each run of a job took: what a run that was killed and repeated must leave. */
export const tableButTimes = async (store: Store): Promise<Item[]> =>
  (await wholeTable(store)).map(({ seconds: _, ...item }) => item)
