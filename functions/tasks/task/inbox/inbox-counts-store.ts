import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../../platform/table/items.ts'
import { inboxCountKey, inboxCountPartition } from '../../../platform/table/keys.ts'
import { onlyCounts } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { Write } from '../../../platform/table/writes.ts'
import { homeOf } from '../../../shared/ids.ts'
import { type InboxCounts, inboxChange, inboxes, type Moved, sumOfInboxes } from './inbox.ts'

/** Two transactions that meet on an item try again: with so many parts, the commands of a whole city seldom do. */
const parts = 8

const countsSchema = z.object(
  Object.fromEntries(inboxes.map((inbox) => [inbox, z.int().default(0)])) as Record<
    keyof InboxCounts,
    z.ZodDefault<z.ZodInt>
  >,
)

export const inboxCountsOfItem = itemReader<InboxCounts>({
  kind: 'inbox-counts',
  schema: 2,
  shape: countsSchema,
  read: (item) => countsSchema.parse(item),
  // Nothing waited for a signature then.
  migrations: { 1: (item) => item },
})

const partOfTask = (id: string): number => Number.parseInt(homeOf(id).code.slice(-1), 36) % parts

/**
 * Counts what a transaction brings into the inboxes and takes out of them, whatever number of tasks it changes: one write, and
 * none where nothing begins or ends to wait. 2 write units.
 */
export const inboxWrites = (store: Store, moved: readonly Moved[]): Write[] => {
  const change = Object.entries(inboxChange(moved))
  const [first] = moved
  if (change.length === 0 || !first) return []
  return [
    {
      Update: {
        TableName: store.table,
        Key: inboxCountKey(partOfTask(first.after.id)),
        UpdateExpression: `ADD ${change.map((_, place) => `#n${place} :n${place}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(change.map(([name], place) => [`#n${place}`, name])),
        ExpressionAttributeValues: Object.fromEntries(change.map(([, by], place) => [`:n${place}`, by])),
      },
      reads: inboxCountsOfItem,
      leaves: onlyCounts,
    },
  ]
}

/** How much lies in each inbox, as the transactions have counted it: 1 read unit. */
export const readInboxCounts = async (store: Store): Promise<InboxCounts> =>
  sumOfInboxes(
    (await queryAll(store, { ...partitionOf(inboxCountPartition), ConsistentRead: true })).map(
      inboxCountsOfItem,
    ),
  )

/** The counts of a whole city, to be written where there are none yet. */
export const inboxCountItems = (counts: InboxCounts): Item[] =>
  Object.values(counts).some((count) => count > 0) ? [{ ...inboxCountKey(0), ...counts }] : []
