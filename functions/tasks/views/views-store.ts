import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { viewsKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem } from '../../platform/table/writes.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { type View, type ViewOwner, type Views, viewsSchema } from './view.ts'

const keyOf = (owner: ViewOwner) => {
  if (owner.kind === 'person') return viewsKey('person', owner.user)
  return owner.kind === 'department' ? viewsKey('department', owner.department) : viewsKey('city')
}

export const itemOfViews = (views: Views): Item => ({ ...keyOf(views.owner), ...views })

export const viewsOfItem = itemReader<Views>({
  kind: 'list-views',
  schema: 2,
  shape: viewsSchema,
  // Lists were not asked by a column of the board.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, ...views }) => viewsSchema.parse(views),
})

const readItem = async (store: Store, owner: ViewOwner): Promise<Views | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: keyOf(owner), ConsistentRead: true }),
  )
  return item && viewsOfItem(item)
}

/** What an owner has saved, in the order in which it was. */
export const readViews = async (store: Store, owner: ViewOwner): Promise<readonly View[]> =>
  (await readItem(store, owner))?.views ?? []

const attempts = 10

/**
 * Changes what an owner has saved; where two do so at once, the second decides again on what the first has left. A change that
 * leaves the list as it is is not written.
 * @throws Refused what the change is refused for
 */
export const changeViews = async (
  store: Store,
  owner: ViewOwner,
  change: (views: readonly View[]) => readonly View[],
): Promise<readonly View[]> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await readItem(store, owner)
    const was = before?.views ?? []
    const views = change(was)
    if (canonicalJson(views) === canonicalJson(was)) return views
    const item = itemOfViews({ owner, version: (before?.version ?? 0) + 1, views: [...views] })
    const unchanged = before
      ? {
          ConditionExpression: '#version = :was',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':was': before.version },
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' }
    if (await putItem(store, item, viewsOfItem, unchanged)) return views
  }
  throw new Error(`the saved lists of ${JSON.stringify(owner)} are changed all the time`)
}
