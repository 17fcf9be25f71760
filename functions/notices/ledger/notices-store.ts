import { failedNotices, failedOrderOf, pendingNotices } from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { noticeKey, noticePartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew, updateItem, type Write, writeTogether } from '../../platform/table/writes.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { enteredUrging, takenBackUrging } from '../../tasks/urging/urgings-store.ts'
import { type Notice, type NoticeName, noticeSchema } from './notice.ts'
import { isFailed, type NoticeState, pendingStates } from './notice-state.ts'
import { urgingBy } from './urging-mails.ts'

/** What an update may leave, made once: Zod compiles each schema anew that is made anew. */
const partsOfNotice = noticeSchema.partial()

const keyOf = ({ recipient, period, kind }: NoticeName) => noticeKey(recipient, period, kind)

export const noticeOfItem = itemReader<Notice>({
  kind: 'notice',
  schema: 10,
  shape: noticeSchema,
  // Of before 2, a notice to a lagging department names no tasks and no day; of before 3, a leader's tells of no comments; of
  // before 4, one to a lagging department says of nobody whom to ask; of
  // before 5, digests name nothing that waits for a signature; of before 6, there was none for administrators; of
  // before 7, digests tell of no answers; of before 8, one to a lagging department says of no task how long it is overdue.
  migrations: {
    1: (item) => item,
    2: (item) => item,
    3: (item) => item,
    4: (item) => item,
    5: (item) => item,
    6: (item) => item,
    7: (item) => item,
    8: (item) => item,
    9: (item) => item,
  },
  read: ({ pk: _, sk: __, openBy: ___, openOrder: ____, ...attributes }) => noticeSchema.parse(attributes),
})

export const nameOf = (notice: Notice): NoticeName => ({
  recipient: notice.recipient,
  period: notice.period,
  kind: notice.content.kind,
})

/** Where the index keeps it: while something is still to come, in the order in which it is looked at; where it failed, by when and how. */
const placeOf = ({
  state,
  stateAt,
  tryAgainAt,
}: Pick<Notice, 'state' | 'stateAt' | 'tryAgainAt'>): Record<string, string> | undefined => {
  if (pendingStates.has(state)) return { openBy: pendingNotices, openOrder: tryAgainAt ?? stateAt }
  return isFailed(state) ? { openBy: failedNotices, openOrder: failedOrderOf(stateAt, state) } : undefined
}

export const itemOfNotice = (notice: Notice): Item => ({
  ...keyOf(nameOf(notice)),
  ...noticeSchema.parse(notice),
  ...placeOf(notice),
})

/** Enters a notice in the ledger; there is one per recipient, kind and period. Answers whether this call entered it. */
export const putNotice = (store: Store, notice: Notice): Promise<boolean> =>
  putNew(store, itemOfNotice(notice), noticeOfItem)

/** Every notice of a day or an ISO week. */
export const noticesOf = async (store: Store, period: string): Promise<Notice[]> =>
  (await queryAll(store, partitionOf(noticePartition(period)))).map(noticeOfItem)

type Moved =
  | 'to'
  | 'messageId'
  | 'failure'
  | 'failedAt'
  | 'tried'
  | 'tryAgainAt'
  | 'sentAgain'
  | 'supersededBy'

export interface Move {
  readonly from: readonly NoticeState[]
  readonly to: NoticeState
  readonly at: Date
  readonly with?: Partial<Pick<Notice, Moved>>
  /** Only as it was read then: since when it stood where it stood. */
  readonly seenAt?: string
  /** Only of this try. */
  readonly times?: number
}

/** What no longer holds once a notice has moved on. */
const left = ['tryAgainAt', 'openBy', 'openOrder']

const setting = (names: readonly string[]): string =>
  `SET ${names.map((attribute) => `#${attribute} = :${attribute}`).join(', ')}`

const conditionOf = ({ from, seenAt, times }: Move) => ({
  text: [
    `#state IN (${from.map((_, place) => `:from${place}`).join(', ')})`,
    seenAt && '#stateAt = :seenAt',
    times && 'tried.#times = :times',
  ]
    .filter(Boolean)
    .join(' AND '),
  names: { ...(times && { '#times': 'times' }) },
  values: {
    ...Object.fromEntries(from.map((state, place) => [`:from${place}`, state])),
    ...(seenAt && { ':seenAt': seenAt }),
    ...(times && { ':times': times }),
  },
})

const prefixed = (sign: string, values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${sign}${name}`, value]))

/** The update that moves a notice on, if it is in one of the expected states. */
const moved = (name: NoticeName, move: Move) => {
  const stateAt = move.at.toISOString()
  const values = { state: move.to, stateAt, ...move.with }
  const place = placeOf({ state: move.to, stateAt, ...move.with })
  const written = { ...values, ...place }
  const removed = left.filter((attribute) => !Object.hasOwn(written, attribute))
  const condition = conditionOf(move)
  const Key = keyOf(name)
  const names = Object.keys(written)
  const update = {
    Key,
    UpdateExpression: [setting(names), removed.length > 0 && `REMOVE ${removed.join(', ')}`]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: condition.text,
    ExpressionAttributeNames: {
      ...Object.fromEntries(names.map((attribute) => [`#${attribute}`, attribute])),
      ...condition.names,
    },
    ExpressionAttributeValues: { ...prefixed(':', written), ...condition.values },
  }
  return { update, leaves: partOf(Key, partsOfNotice, values) }
}

/** Moves a notice on if it is in one of the expected states; answers whether it did. */
export const moveNotice = async (store: Store, name: NoticeName, move: Move): Promise<boolean> => {
  const { update, leaves } = moved(name, move)
  return (await updateItem(store, update, noticeOfItem, leaves)) !== undefined
}

const movedNotice = (store: Store, name: NoticeName, move: Move): Write => {
  const { update, leaves } = moved(name, move)
  return { Update: { ...update, TableName: store.table }, reads: noticeOfItem, leaves }
}

const enteredNotice = (store: Store, notice: Notice): Write => ({
  Put: {
    TableName: store.table,
    Item: itemOfNotice(notice),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
  reads: noticeOfItem,
})

/**
 * Moves notices on from where they were read and enters others, all or nothing: at most 100 together.
 * Answers whether it was done; not where one of them has moved on meanwhile.
 */
export const moveAndEnter = async (
  store: Store,
  moves: readonly { readonly notice: Notice; readonly move: Move }[],
  entered: readonly Notice[],
): Promise<boolean> => {
  const failed = await writeTogether(store, [
    ...moves.map(({ notice, move }) =>
      movedNotice(store, nameOf(notice), { ...move, seenAt: notice.stateAt }),
    ),
    ...entered.map((notice) => enteredNotice(store, notice)),
  ])
  return failed.length === 0
}

/**
 * Enters a notice and has it take the place of an older one, both or neither: what the older one said is in it.
 * @returns undefined when the older one has moved on meanwhile; otherwise whether this call entered the notice
 */
export const putInPlaceOf = async (
  store: Store,
  notice: Notice,
  older: Notice,
): Promise<boolean | undefined> => {
  const move: Move = {
    from: ['ready', 'waiting'],
    to: 'superseded',
    at: new Date(notice.stateAt),
    with: { supersededBy: notice.period },
    seenAt: older.stateAt,
  }
  const failed = await writeTogether(store, [
    enteredNotice(store, notice),
    movedNotice(store, nameOf(older), move),
  ])
  if (failed.length === 0) return true
  return failed.some(({ index }) => index === 0) ? false : undefined
}

/** What the mail service took and did not give back. */
const wentOut: ReadonlySet<NoticeState> = new Set(['sent', 'delivered', 'complained'])

/**
 * Moves a notice on to what the mail service says of it, and with it the urging that its mail is, in one transaction:
 * entered once the service has taken the mail, taken back when it refuses or bounces it. Answers whether it moved.
 */
export const settleNotice = async (store: Store, notice: Notice, move: Move): Promise<boolean> => {
  const urging = urgingBy(notice)
  if (!urging || pendingStates.has(move.to)) return moveNotice(store, nameOf(notice), move)
  const failed = await writeTogether(store, [
    movedNotice(store, nameOf(notice), move),
    wentOut.has(move.to)
      ? enteredUrging(store, urging, localDateOf(move.at))
      : takenBackUrging(store, urging),
  ])
  return failed.length === 0
}
