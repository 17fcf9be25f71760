import * as z from 'zod'
import { noticeKinds } from '../../notices/ledger/notice.ts'
import { failedStates } from '../../notices/ledger/notice-state.ts'
import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { failedNotices, pendingNotices } from '../../platform/table/indexes/places.ts'
import { partitionName } from '../../platform/table/item-kinds.ts'
import { type Item, pagesOf, type Query } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import type { FailedMail, PendingMail } from './system-status.ts'

/** Beyond these a number says no more than that there are many. */
export const maxMails = 250

const placeSchema = z.object({ pk: z.string(), sk: z.string(), openOrder: z.string() })

/** What the place of a notice in the index says, without the notice: a mail tells up to some kilobytes, its place 100 bytes. */
const placeOf = (item: Item) => {
  const { pk, sk, openOrder } = placeSchema.parse(item)
  const at = sk.indexOf('#')
  const kind = z.enum(noticeKinds).parse(sk.slice(0, at))
  return { name: { period: partitionName(pk), kind, recipient: sk.slice(at + 1) }, openOrder }
}

const placesOf = async (store: Store, query: Query) => {
  const places: ReturnType<typeof placeOf>[] = []
  const asked = { IndexName: openIndex.name, ProjectionExpression: 'pk, sk, openOrder', Limit: maxMails + 1 }
  for await (const page of pagesOf(store, { ...asked, ...query })) {
    places.push(...page.map(placeOf))
    if (places.length > maxMails) break
  }
  return places.slice(0, maxMails)
}

/** Mails of which something is still to come, those first that are looked at first; at most `maxMails`. */
export const pendingMails = async (store: Store): Promise<PendingMail[]> => {
  const places = await placesOf(store, {
    KeyConditionExpression: 'openBy = :pending',
    ExpressionAttributeValues: { ':pending': pendingNotices },
  })
  return places.map(({ name, openOrder }) => ({ ...name, lookedAt: openOrder }))
}

/** Mails of which it is known since then that they did not arrive, the latest first; at most `maxMails`. */
export const failedMails = async (store: Store, since: Date): Promise<FailedMail[]> => {
  const places = await placesOf(store, {
    KeyConditionExpression: 'openBy = :failed AND openOrder >= :since',
    ExpressionAttributeValues: { ':failed': failedNotices, ':since': since.toISOString() },
    ScanIndexForward: false,
  })
  return places.map(({ name, openOrder }) => {
    const [failedAt = '', state] = openOrder.split('#')
    return { ...name, failedAt, state: z.enum(failedStates).parse(state) }
  })
}
