import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { failedNotices, pendingNotices } from '../../platform/table/indexes/places.ts'
import { type Item, pagesOf, queryAll } from '../../platform/table/items.ts'
import { type Key, keyOfItem, noticeKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Notice, NoticeName } from './notice.ts'
import { isFailed, pendingStates } from './notice-state.ts'
import { noticeOfItem } from './notices-store.ts'

const readAt = async (store: Store, { pk, sk }: Key): Promise<Notice | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: { pk, sk }, ConsistentRead: true }),
  )
  return item && noticeOfItem(item)
}

/** A notice by its name, as it stands. */
export const readNotice = (store: Store, name: NoticeName): Promise<Notice | undefined> =>
  readAt(store, noticeKey(name.recipient, name.period, name.kind))

/** Notices of which something is still to come and that are to be looked at by then, as they stand. */
export const pendingNoticesUntil = async (store: Store, until: Date): Promise<Notice[]> => {
  const found = await queryAll(store, {
    IndexName: openIndex.name,
    KeyConditionExpression: 'openBy = :pending AND openOrder <= :until',
    ExpressionAttributeValues: { ':pending': pendingNotices, ':until': until.toISOString() },
  })
  const notices = []
  for (const item of found) notices.push(await readAt(store, keyOfItem(item)))
  // The index is a moment behind the table.
  return notices.filter((notice) => notice !== undefined).filter(({ state }) => pendingStates.has(state))
}

const readAtOnce = 20

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
  const notices: (Notice | undefined)[] = []
  for (let start = 0; start < Math.min(found.length, max); start += readAtOnce)
    notices.push(
      ...(await Promise.all(
        found.slice(start, Math.min(start + readAtOnce, max)).map((item) => readAt(store, keyOfItem(item))),
      )),
    )
  return notices.filter((notice) => notice !== undefined).filter(({ state }) => isFailed(state))
}
