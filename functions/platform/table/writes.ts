import { setTimeout as wait } from 'node:timers/promises'
import {
  type CancellationReason,
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  PutCommand,
  type PutCommandInput,
  TransactWriteCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import { guarded, isOutdated, unchanged } from './guarded-update.ts'
import { isEntryKey } from './item-kinds.ts'
import { type Reader, schemaAttribute } from './item-reader.ts'
import type { Item } from './items.ts'
import type { ReadablePart } from './readable-part.ts'
import type { Store } from './store.ts'

/**
 * The only place that writes to the tables. What cannot be read back is never written: a whole item is read by the reader of its kind,
 * the part of an item that an update leaves by the schema it is read with. Here each item gets the number of its kind's shape.
 */

type Put = Omit<PutCommandInput, 'TableName'> & { TableName: string; Item: Item }
type Update = Omit<UpdateCommandInput, 'TableName' | 'ReturnValues'> & {
  TableName: string
  UpdateExpression: string
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD'
}

/** One write of a transaction. */
export type Write =
  | { readonly Put: Put; readonly reads: Reader; readonly Update?: never }
  | { readonly Update: Update; readonly reads: Reader; readonly leaves: ReadablePart; readonly Put?: never }

/** A condition that did not hold: the place of its write in the transaction and the item as it stands, if there is one. */
export interface FailedCondition {
  readonly index: number
  readonly item: Record<string, unknown> | undefined
}

/** What DynamoDB takes in one transaction. */
export const maxWrites = 100

const attempts = 8
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

const failedConditions = (reasons: CancellationReason[]): FailedCondition[] =>
  reasons.flatMap((reason, index) =>
    reason.Code === 'ConditionalCheckFailed' ? [{ index, item: reason.Item && unmarshall(reason.Item) }] : [],
  )

/** The item with the number of its kind's shape. @throws UnreadableItem when it could not be read back */
const numbered = (item: Item, reads: Reader): Item => {
  const stored = { ...item, [schemaAttribute]: reads.schema }
  try {
    reads(stored)
  } catch (error) {
    throw error instanceof UnreadableItem ? error : new UnreadableItem(item, error)
  }
  return stored
}

/** As DynamoDB takes it. @throws UnreadableItem */
const readable = (write: Write) => {
  if (write.Put) {
    const Put = { ...write.Put, Item: numbered(write.Put.Item, write.reads) }
    return { Put }
  }
  const Update = guarded(write.Update, write.reads)
  return { Update }
}

/** Growing, random: two that met do not meet again. */
const pauseAfter = (
  { pause = (mostMs) => wait(Math.random() * mostMs) }: Store,
  attempt: number,
): Promise<void> => pause(20 * 2 ** attempt)

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'

/** Awaits a conditional write: true when it was written, false when its condition did not hold. */
const unlessRefused = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/**
 * Writes an item of an older number whole, as the present one has it, unless somebody else has changed it meanwhile.
 * @throws UnreadableItem when its number is none or a newer one
 */
const migrate = async (store: Store, item: Item, reads: Reader): Promise<void> => {
  const present = numbered(reads.current(item), reads)
  await unlessRefused(
    store.client.send(new PutCommand({ TableName: store.table, Item: present, ...unchanged(item) })),
  )
}

/** Migrates what refused updates only because of its number; answers whether there was anything. @throws UnreadableItem */
const migrateOutdated = async (
  store: Store,
  writes: readonly Write[],
  failed: readonly FailedCondition[],
): Promise<boolean> => {
  let hasMigrated = false
  for (const { index, item } of failed) {
    const { Update, reads } = writes[index] ?? {}
    if (!Update || !reads || !isOutdated(item, reads)) continue
    await migrate(store, item, reads)
    hasMigrated = true
  }
  return hasMigrated
}

/** Every refused update brings its item; those that asked for it are given it. */
const asAsked = (writes: readonly Write[], failed: readonly FailedCondition[]): FailedCondition[] =>
  failed.map(({ index, item }) => {
    const { Put, Update } = writes[index] ?? {}
    const isAsked = (Put ?? Update)?.ReturnValuesOnConditionCheckFailure === 'ALL_OLD'
    return { index, item: isAsked ? item : undefined }
  })

/**
 * Writes everything or nothing. Answers the conditions that failed, an empty list when it was written.
 * Two transactions that meet on an item try again with growing, random pauses.
 * @throws UnreadableItem when one of the items could not be read back, and the DynamoDB error when it is anything else,
 * or when the pauses are used up
 */
export const writeTogether = async (store: Store, writes: readonly Write[]): Promise<FailedCondition[]> => {
  const items = writes.map(readable)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.client.send(new TransactWriteCommand({ TransactItems: items }))
      return []
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons = error.CancellationReasons ?? []
      const failed = failedConditions(reasons)
      // Beside a conflict the failed conditions are not the whole truth: only a clean answer is one.
      const isPassing = reasons.some((reason) => passing.has(reason.Code ?? ''))
      if (failed.length > 0 && !isPassing) {
        const isMigrated = attempt < attempts && (await migrateOutdated(store, writes, failed))
        if (!isMigrated) return asAsked(writes, failed)
        continue
      }
      if (attempt === attempts || !isPassing) throw error
      await pauseAfter(store, attempt)
    }
  }
}

type Condition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>

/** Writes an item, over whatever is there unless a condition says otherwise; answers whether it held. @throws UnreadableItem */
export const putItem = async (
  store: Store,
  item: Item,
  reads: Reader,
  condition: Condition = {},
): Promise<boolean> => {
  const Item = numbered(item, reads)
  return unlessRefused(store.client.send(new PutCommand({ TableName: store.table, Item, ...condition })))
}

/** Writes an item that is not there yet; answers whether this call wrote it. @throws UnreadableItem */
export const putNew = (store: Store, item: Item, reads: Reader): Promise<boolean> =>
  putItem(store, item, reads, { ConditionExpression: 'attribute_not_exists(pk)' })

/** The item that an update was refused for, if it was. */
const refusedFor = (error: unknown): Item | undefined =>
  error instanceof ConditionalCheckFailedException && error.Item ? unmarshall(error.Item) : undefined

/**
 * Changes one item. Answers its attributes as `ReturnValues` asks for them, undefined where the condition does not hold.
 * @param leaves what it leaves, see `partOf`
 * @throws UnreadableItem when the item's number is none or a newer one
 */
export const updateItem = async (
  store: Store,
  update: Omit<UpdateCommandInput, 'TableName'>,
  reads: Reader,
  _leaves: ReadablePart,
): Promise<Item | undefined> => {
  const command = { ...guarded(update, reads), TableName: store.table }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { Attributes = {} } = await store.client.send(new UpdateCommand(command))
      return Attributes
    } catch (error) {
      if (!isRefusal(error)) throw error
      const item = refusedFor(error)
      if (attempt === attempts || !isOutdated(item, reads)) return undefined
      await migrate(store, item, reads)
    }
  }
}

/** What DynamoDB takes in one batch. */
export const maxPuts = 25

/**
 * Writes these items, at most `maxPuts`, each by itself and over whatever is there: only a restore may, into empty tables, and the search index,
 * which is made of other items. What DynamoDB does not take at once is sent again with growing, random pauses.
 * @throws UnreadableItem, and an error when nothing more is taken though the pauses are used up
 */
export const putMany = async (
  store: Store,
  items: readonly Item[],
  readerOf: (item: Item) => Reader,
): Promise<void> => {
  const tableOf = ({ pk }: Item) => (isEntryKey(pk) ? store.history : store.table)
  let requests: NonNullable<BatchWriteCommandInput['RequestItems']> = {}
  for (const [table, own] of Map.groupBy(items, tableOf))
    requests[table] = own.map((item) => ({ PutRequest: { Item: numbered(item, readerOf(item)) } }))
  const left = () => Object.values(requests).reduce((sum, { length }) => sum + length, 0)
  for (let attempt = 1; left() > 0; attempt += 1) {
    const before = left()
    const answer = await store.client.send(new BatchWriteCommand({ RequestItems: requests }))
    requests = answer.UnprocessedItems ?? {}
    if (left() === 0) return
    if (left() < before) attempt = 1
    if (attempt === attempts) throw new Error(`DynamoDB has not taken ${left()} items of a batch`)
    await pauseAfter(store, attempt)
  }
}
