import { type Notice, type NoticeName, type NoticeState, noticeSchema } from '../domain/notice.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { noticeKey, noticePartition } from './keys.ts'
import type { Store } from './store.ts'
import { partOf, putNew, updateItem } from './writes.ts'

const keyOf = ({ recipient, period, kind }: NoticeName) => noticeKey(recipient, period, kind)

export const noticeOfItem = ({ pk: _, sk: __, ...attributes }: Item): Notice => noticeSchema.parse(attributes)

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
  putNew(store, itemOfNotice(notice))

/** Every notice of a day or an ISO week. */
export const noticesOf = async (store: Store, period: string): Promise<Notice[]> =>
  (await queryAll(store, partitionOf(noticePartition(period)))).map(noticeOfItem)

interface Move {
  readonly from: readonly NoticeState[]
  readonly to: NoticeState
  readonly at: Date
  readonly with?: Partial<Pick<Notice, 'to' | 'messageId' | 'failure'>>
}

/** Moves a notice on if it is in one of the expected states; answers whether it did. */
export const moveNotice = async (store: Store, name: NoticeName, move: Move): Promise<boolean> => {
  const values = { state: move.to, stateAt: move.at.toISOString(), ...move.with }
  const names = Object.keys(values)
  const expected = move.from.map((_, place) => `:from${place}`)
  const key = keyOf(name)
  const moved = await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: `SET ${names.map((attribute) => `#${attribute} = :${attribute}`).join(', ')}`,
      ConditionExpression: `#state IN (${expected.join(', ')})`,
      ExpressionAttributeNames: Object.fromEntries(names.map((attribute) => [`#${attribute}`, attribute])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(values).map(([attribute, value]) => [`:${attribute}`, value])),
        ...Object.fromEntries(move.from.map((state, place) => [`:from${place}`, state])),
      },
    },
    partOf(key, noticeSchema.partial(), values),
  )
  return moved !== undefined
}
