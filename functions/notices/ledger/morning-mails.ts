import { pagesOf, type Query } from '../../platform/table/items.ts'
import { noticePartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { isoWeek, type LocalDate } from '../../shared/dates/dates.ts'
import type { Notice } from './notice.ts'

/** The kinds of mails that a morning enters, one for each person and day. */
export const digestKinds = [
  'digest',
  'office-digest',
  'leader-digest',
  'administrator-digest',
] as const satisfies readonly Notice['content']['kind'][]

const ofKind = (period: string, kind: string): Query => ({
  KeyConditionExpression: 'pk = :period AND begins_with(sk, :kind)',
  ExpressionAttributeValues: { ':period': noticePartition(period), ':kind': `${kind}#` },
})

const laggingOf = (day: LocalDate): Query => {
  const { ExpressionAttributeValues, ...query } = ofKind(isoWeek(day), 'lagging')
  return {
    ...query,
    FilterExpression: '#content.#day = :day AND #state <> :held',
    ExpressionAttributeNames: { '#content': 'content', '#day': 'day', '#state': 'state' },
    ExpressionAttributeValues: { ...ExpressionAttributeValues, ':day': day, ':held': 'held' },
  }
}

const countOf = async (store: Store, query: Query): Promise<number> => {
  let count = 0
  for await (const page of pagesOf(store, { ...query, ProjectionExpression: 'pk' })) count += page.length
  return count
}

/** How many mails a morning has entered, and how many that urge it has released, whichever of its runs did it. */
export const countMorningMails = async (
  store: Store,
  day: LocalDate,
): Promise<{ readonly digests: number; readonly lagging: number }> => {
  let digests = 0
  for (const kind of digestKinds) digests += await countOf(store, ofKind(day, kind))
  return { digests, lagging: await countOf(store, laggingOf(day)) }
}
