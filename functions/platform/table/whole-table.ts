import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { Item } from './items.ts'
import type { Store } from './store.ts'

/**
 * DynamoDB Local reads a whole page into its small memory before it cuts it at a megabyte, and pieces of files have 350 KB
 * each. In the cloud a page of tasks and entries has not many more.
 */
const itemsPerPage = 100

/** Every item of one of the tables, page by page, in no order. */
export async function* pagesOfTable(store: Store, table: string): AsyncGenerator<Item[]> {
  let from: Item | undefined
  do {
    const page: ScanCommandOutput = await store.client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        Limit: itemsPerPage,
        ExclusiveStartKey: from,
      }),
    )
    yield page.Items ?? []
    from = page.LastEvaluatedKey
  } while (from)
}

/** Every item of both tables, page by page, in no order. The only scan: nothing but export, audit and restore may need it. */
export async function* pagesOfTables(store: Store): AsyncGenerator<Item[]> {
  yield* pagesOfTable(store, store.table)
  yield* pagesOfTable(store, store.history)
}

/** Whether neither table holds anything. */
export const areEmptyTables = async (store: Store): Promise<boolean> => {
  const isEmpty = async (table: string) => {
    const { Items } = await store.client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, Limit: 1 }),
    )
    return (Items ?? []).length === 0
  }
  return (await isEmpty(store.table)) && (await isEmpty(store.history))
}
