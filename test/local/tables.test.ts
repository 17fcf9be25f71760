import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { restoreCity } from '../../functions/documents/city-file/restore.ts'
import { indexes } from '../../functions/platform/table/indexes/indexes.ts'
import { historyTableOf } from '../../functions/platform/table/item-kinds.ts'
import { openStore, type Store } from '../../functions/platform/table/store.ts'
import { useLocalCredentials } from '../../local/aws/credentials.ts'
import { addIndexes, ensureTables, toBeFilled } from '../../local/aws/tables.ts'
import { records } from '../browser/visiting/pages.ts'
import { newDatabase } from '../support/city-database.ts'
import { wholeTable } from '../support/dynamodb.ts'
import { tablesCalled } from '../support/tables.ts'

const tableName = 'city'
const tables = tablesCalled({ table: tableName, history: historyTableOf(tableName) })

const inIndexes = ({ client, table }: Store) =>
  Promise.all(
    indexes.map(async ({ name }) => {
      const { Items } = await client.send(new ScanCommand({ TableName: table, IndexName: name }))
      return [name, Items] as const
    }),
  )

const filledCity = async (made: 'written with them' | 'made after it') => {
  const database = newDatabase()
  useLocalCredentials(database.credentials)
  const store = openStore({ tableName, endpoint: database.endpoint })
  await ensureTables(database, made === 'made after it' ? toBeFilled(tables) : tables)
  await restoreCity(store, records)
  if (made === 'made after it') await addIndexes(database, tables)
  await ensureTables(database, tables)
  const { Table } = await database.client.describeTable({ TableName: tableName })
  const described = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  }))
  return { described, items: await wholeTable(store), indexed: await inIndexes(store) }
}

test('indexes made after a load hold what they hold when it is written with them, in the same order', async () => {
  const written = await filledCity('written with them')
  expect(written.described).toHaveLength(indexes.length)
  expect(written.indexed.map(([, items = []]) => items.length)).not.toContain(0)
  expect(await filledCity('made after it')).toEqual(written)
})
