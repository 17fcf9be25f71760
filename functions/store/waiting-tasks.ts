import * as z from 'zod'
import type { Directive } from '../domain/directive.ts'
import type { DirectiveEntry } from '../domain/directive-changes.ts'
import { Refused } from '../domain/errors.ts'
import type { Task } from '../domain/task.ts'
import { type WaitingIn, waitingTaskSchema } from '../domain/waiting-tasks.ts'
import { itemOfDirectiveEntry, refuseStaleDirective } from './directive-changes.ts'
import { addedToDirective, readDirective, restOf } from './directives.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { directiveKey, waitingKey, waitingPartition } from './keys.ts'
import type { Registration } from './registrations.ts'
import { sealOf } from './seals.ts'
import type { Store } from './store.ts'
import { registerTasks } from './task-registration.ts'
import type { Command } from './tasks.ts'
import { partOf, type Write } from './writes.ts'

/** Which directives have tasks that wait for their lead; it follows from the directives, none is looked through for it. */
export const itemOfWaiting = (key: string, { waiting = [] }: Pick<Directive, 'waiting'>): Item => ({
  ...waitingKey(key),
  count: waiting.length,
})

const pointerSchema = z.object({ sk: z.string(), count: z.int().min(0) })

export const waitingOfItem = (item: Item) => pointerSchema.parse(item)

export const waitingWrite = (store: Store, key: string, directive: Pick<Directive, 'waiting'>): Write => ({
  Put: { TableName: store.table, Item: itemOfWaiting(key, directive) },
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

/**
 * Registers the tasks of a lead that is named, and takes what waited for it off its directive, with the entry of the
 * directive's history: the first of them and that in one transaction.
 * @throws Refused stale-directive with who changed what, directive-full, and what a registration says
 */
export const nameLead = async (
  store: Store,
  key: string,
  entry: DirectiveEntry,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const { before, after } = entry
  if (!before || !after) throw new Error('a naming changes its directive')
  const first = (taskIds: readonly string[], unwritten: number) => {
    const { write, refused } = addedToDirective(store, key, taskIds, { unwritten })
    const was = before.version
    return {
      write: {
        Update: {
          ...write.Update,
          Key: directiveKey(key),
          UpdateExpression: `SET taskIds = list_append(taskIds, :added), waiting = :waiting, version = :version ADD seal :seal${unwritten ? ', unwritten :unwritten' : ''}`,
          ConditionExpression: `${write.Update.ConditionExpression} AND ${was ? 'version = :was' : 'attribute_not_exists(version)'}`,
          ExpressionAttributeValues: {
            ...write.Update.ExpressionAttributeValues,
            ':waiting': after.waiting,
            ':version': after.version,
            ':seal': sealOf(key, [entry]),
            ...(was && { ':was': was }),
          },
        },
        leaves: partOf(directiveKey(key), z.array(waitingTaskSchema), after.waiting),
      } satisfies Write,
      beside: [
        {
          Put: {
            TableName: store.table,
            Item: itemOfDirectiveEntry(key, entry),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        waitingWrite(store, key, after),
      ],
      refused: (item: Item | undefined) =>
        item && item.version === was ? refused(item) : new Refused('stale-directive', { directive: key }),
    }
  }
  try {
    return await registerTasks(store, registrations, command, { first, ...restOf(store) })
  } catch (error) {
    if (error instanceof Refused && error.code === 'stale-directive') return refuseStaleDirective(store, key)
    throw error
  }
}
