import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { noticeKey, noticePartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { partOf, putNew, updateItem, writeTogether } from '../../platform/table/writes.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { enteredUrging, takenBackUrging } from '../../tasks/urging/urgings-store.ts'
import { type Notice, type NoticeName, type NoticeState, noticeSchema } from './notice.ts'
import { urgingBy } from './urging-mails.ts'

const keyOf = ({ recipient, period, kind }: NoticeName) => noticeKey(recipient, period, kind)

export const noticeOfItem = itemReader<Notice>({
  kind: 'notice',
  schema: 1,
  shape: noticeSchema,
  read: ({ pk: _, sk: __, ...attributes }) => noticeSchema.parse(attributes),
})

export const nameOf = (notice: Notice): NoticeName => ({
  recipient: notice.recipient,
  period: notice.period,
  kind: notice.content.kind,
})

export const itemOfNotice = (notice: Notice): Item => ({
  ...keyOf(nameOf(notice)),
  ...noticeSchema.parse(notice),
})

/** Enters a notice in the ledger; there is one per recipient, kind and period. Answers whether this call entered it. */
export const putNotice = (store: Store, notice: Notice): Promise<boolean> =>
  putNew(store, itemOfNotice(notice), noticeOfItem)

/** Every notice of a day or an ISO week. */
export const noticesOf = async (store: Store, period: string): Promise<Notice[]> =>
  (await queryAll(store, partitionOf(noticePartition(period)))).map(noticeOfItem)

interface Move {
  readonly from: readonly NoticeState[]
  readonly to: NoticeState
  readonly at: Date
  readonly with?: Partial<Pick<Notice, 'to' | 'messageId' | 'failure'>>
}

/** The update that moves a notice on, if it is in one of the expected states. */
const moved = (name: NoticeName, move: Move) => {
  const values = { state: move.to, stateAt: move.at.toISOString(), ...move.with }
  const names = Object.keys(values)
  const expected = move.from.map((_, place) => `:from${place}`)
  const Key = keyOf(name)
  const update = {
    Key,
    UpdateExpression: `SET ${names.map((attribute) => `#${attribute} = :${attribute}`).join(', ')}`,
    ConditionExpression: `#state IN (${expected.join(', ')})`,
    ExpressionAttributeNames: Object.fromEntries(names.map((attribute) => [`#${attribute}`, attribute])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(Object.entries(values).map(([attribute, value]) => [`:${attribute}`, value])),
      ...Object.fromEntries(move.from.map((state, place) => [`:from${place}`, state])),
    },
  }
  return { update, leaves: partOf(Key, noticeSchema.partial(), values) }
}

/** Moves a notice on if it is in one of the expected states; answers whether it did. */
export const moveNotice = async (store: Store, name: NoticeName, move: Move): Promise<boolean> => {
  const { update, leaves } = moved(name, move)
  return (await updateItem(store, update, noticeOfItem, leaves)) !== undefined
}

/** What the mail service took and did not give back. */
const wentOut: ReadonlySet<NoticeState> = new Set(['sent', 'delivered', 'complained'])

/**
 * Moves a notice on to what the mail service says of it, and with it the urging that its mail is, in one transaction:
 * entered once the service has taken the mail, taken back when it refuses or bounces it. Answers whether it moved.
 */
export const settleNotice = async (store: Store, notice: Notice, move: Move): Promise<boolean> => {
  const urging = urgingBy(notice)
  if (!urging || move.to === 'sending') return moveNotice(store, nameOf(notice), move)
  const { update, leaves } = moved(nameOf(notice), move)
  const failed = await writeTogether(store, [
    { Update: { ...update, TableName: store.table }, reads: noticeOfItem, leaves },
    wentOut.has(move.to)
      ? enteredUrging(store, urging, localDateOf(move.at))
      : takenBackUrging(store, urging),
  ])
  return failed.length === 0
}

/** A notice by its name, as it stands. */
export const readNotice = async (store: Store, name: NoticeName): Promise<Notice | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: keyOf(name), ConsistentRead: true }),
  )
  return item && noticeOfItem(item)
}
