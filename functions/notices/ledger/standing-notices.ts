import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { failedNotices, pendingNotices } from '../../platform/table/indexes/places.ts'
import { type Item, itemsUnder, pagesOf, queryAll } from '../../platform/table/items.ts'
import { keyOfItem, noticeKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Notice, NoticeName } from './notice.ts'
import { isFailed, pendingStates } from './notice-state.ts'
import { noticeOfItem } from './notices-store.ts'

/** A notice by its name, as it stands. */
export const readNotice = async (store: Store, name: NoticeName): Promise<Notice | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({
      TableName: store.table,
      Key: { ...noticeKey(name.recipient, name.period, name.kind) },
      ConsistentRead: true,
    }),
  )
  return item && noticeOfItem(item)
}

/** The notices that the index found, in its order, as they stand in the table: it is a moment behind. */
const asTheyStand = async (store: Store, found: readonly Item[]): Promise<Notice[]> => {
  const nameOf = ({ pk, sk }: Item) => `${pk} ${sk}`
  const items = await itemsUnder(
    store,
    store.table,
    found.map((item) => ({ ...keyOfItem(item) })),
  )
  const byName = new Map(items.map((item) => [nameOf(item), item]))
  return found
    .map((item) => byName.get(nameOf(item)))
    .filter((item) => item !== undefined)
    .map(noticeOfItem)
}

/** Notices of which something is still to come and that are to be looked at by then, as they stand. */
export const pendingNoticesUntil = async (store: Store, until: Date): Promise<Notice[]> => {
  const found = await queryAll(store, {
    IndexName: openIndex.name,
    KeyConditionExpression: 'openBy = :pending AND openOrder <= :until',
    ExpressionAttributeValues: { ':pending': pendingNotices, ':until': until.toISOString() },
  })
  return (await asTheyStand(store, found)).filter(({ state }) => pendingStates.has(state))
}

/** Mails that did not arrive, as they stand, of which that is known since then, the latest first; at most so many. */
export const failedNoticesSince = async (store: Store, since: Date, max: number): Promise<Notice[]> => {
  const found: Item[] = []
  const pages = pagesOf(store, {
    IndexName: openIndex.name,
    KeyConditionExpression: 'openBy = :failed AND openOrder >= :since',
    ExpressionAttributeValues: { ':failed': failedNotices, ':since': since.toISOString() },
    ScanIndexForward: false,
    Limit: max,
  })
  for await (const page of pages) if (found.push(...page) >= max) break
  return (await asTheyStand(store, found.slice(0, max))).filter(({ state }) => isFailed(state))
}
