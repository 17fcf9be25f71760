import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { waitingKey, waitingPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import type { WaitingIn } from '../requests/waiting-tasks.ts'
import type { Directive } from './directive.ts'
import { readDirective } from './directives-store.ts'

/** Which directives have tasks that wait for their lead; it follows from the directives, none is looked through for it. */
export const itemOfWaiting = (key: string, { waiting = [] }: Pick<Directive, 'waiting'>): Item => ({
  ...waitingKey(key),
  count: waiting.length,
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

/** Every task that waits for its lead, the longest waiting first. */
export const readWaiting = async (store: Store): Promise<WaitingIn[]> => {
  const found = await readWaitingItems(store)
  return found
    .flatMap(({ sk, directive }) =>
      (directive?.waiting ?? []).map((waiting) => ({ ...waiting, directive: sk })),
    )
    .sort((one, other) => one.since.localeCompare(other.since))
}
