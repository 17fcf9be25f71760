import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { type StoreCall, withCalls } from '../../support/faults.ts'

interface Key {
  readonly pk: string
  readonly sk: string
}

interface Named {
  readonly Item?: Key
  readonly Key?: Key
}

const writtenBy = ({ name, input }: StoreCall): readonly Key[] => {
  if (name === 'Put' || name === 'Update') return [((input as Named).Item ?? (input as Named).Key) as Key]
  if (name !== 'TransactWrite') return []
  const writes = input.TransactItems as readonly { readonly Put?: Named; readonly Update?: Named }[]
  return writes.flatMap(({ Put, Update }) => Put?.Item ?? Update?.Key ?? [])
}

/** As the table's stream does: tells of each notice that is ready after a write, as it is then. */
export const tellingReadyNotices = (store: Store, tell: (image: Item) => void): Store =>
  withCalls(store, async (call, send) => {
    const answer = await send()
    for (const { pk, sk } of writtenBy(call)) {
      if (!pk.startsWith('N#')) continue
      const { Item: image } = await store.client.send(
        new GetCommand({ TableName: store.table, Key: { pk, sk } }),
      )
      if (image?.['state'] === 'ready') tell(image)
    }
    return answer
  })
