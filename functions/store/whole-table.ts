import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { Item } from './items.ts'
import type { Store } from './store.ts'

/** Every item there is, page by page, in no order. The only scan: nothing but export and restore may need it. */
export async function* pagesOfTable(store: Store): AsyncGenerator<Item[]> {
  let from: Item | undefined
  do {
    const page: ScanCommandOutput = await store.client.send(
      new ScanCommand({ TableName: store.table, ConsistentRead: true, ExclusiveStartKey: from }),
    )
    yield page.Items ?? []
    from = page.LastEvaluatedKey
  } while (from)
}

export const isEmptyTable = async (store: Store): Promise<boolean> => {
  const { Items } = await store.client.send(
    new ScanCommand({ TableName: store.table, ConsistentRead: true, Limit: 1 }),
  )
  return (Items ?? []).length === 0
}
