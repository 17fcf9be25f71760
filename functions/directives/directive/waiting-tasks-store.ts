import * as z from 'zod'
import { inboxEntries } from '../../platform/table/indexes/inbox-entries.ts'
import { unledInbox } from '../../platform/table/indexes/places.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, itemsUnder, partitionOf, queryAll } from '../../platform/table/items.ts'
import { directiveKey, waitingKey, waitingPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import type { WaitingIn } from '../requests/waiting-tasks.ts'
import type { Directive } from './directive.ts'
import { directiveOfItem, readDirective, type StoredDirective } from './directives-store.ts'

/** Since when the first of them waits, and how many do: the index need tell nothing else. */
const placeOf = (key: string, waiting: NonNullable<Directive['waiting']>): string => {
  const since = waiting.map((one) => one.since).sort()[0]
  return `${since}#${key}#${waiting.length}`
}

const countAt = ({ inboxOrder }: Item): number => Number(String(inboxOrder).split('#').at(-1))

/** Which directives have tasks that wait for their lead; it follows from the directives, none is looked through for it. */
export const itemOfWaiting = (key: string, { waiting = [] }: Pick<Directive, 'waiting'>): Item => ({
  ...waitingKey(key),
  count: waiting.length,
  ...(waiting.length > 0 && { inboxOf: unledInbox, inboxOrder: placeOf(key, waiting) }),
})

const pointerSchema = z.object({ sk: z.string(), count: z.int().min(0) })

export const waitingOfItem = itemReader({
  kind: 'waiting',
  schema: 1,
  shape: pointerSchema,
  read: (item) => pointerSchema.parse(item),
})

export const waitingWrite = (store: Store, key: string, directive: Pick<Directive, 'waiting'>): Write => ({
  Put: { TableName: store.table, Item: itemOfWaiting(key, directive) },
  reads: waitingOfItem,
})

/** The directives of which something waits for its lead. */
export const readWaitingItems = async (store: Store) => {
  const pointers = (await queryAll(store, partitionOf(waitingPartition))).map(waitingOfItem)
  return Promise.all(
    pointers
      .filter(({ count }) => count > 0)
      .map(async ({ sk }) => ({ sk, directive: (await readDirective(store, sk))?.directive })),
  )
}

const waitingIn = ({ key, directive }: StoredDirective): WaitingIn[] =>
  (directive.waiting ?? []).map((waiting) => ({ ...waiting, directive: key }))

/**
 * The tasks that wait for their lead, the longest waiting first, and how many there are. Read from the index, so a moment behind.
 * @param limit reads no more directives than that: the first so many tasks are among theirs
 */
export const readWaiting = async (
  store: Store,
  { limit }: { readonly limit?: number } = {},
): Promise<{ readonly count: number; readonly first: WaitingIn[] }> => {
  const entries = await inboxEntries(store, unledInbox)
  const keys = entries.slice(0, limit).map(({ sk }) => ({ ...directiveKey(String(sk)) }))
  const found = await itemsUnder(store, store.table, keys, { consistent: false })
  const first = found
    .map(directiveOfItem)
    .flatMap(waitingIn)
    .sort((one, other) => one.since.localeCompare(other.since) || (one.code < other.code ? -1 : 1))
    .slice(0, limit)
  return { count: entries.reduce((sum, entry) => sum + countAt(entry), 0), first }
}
