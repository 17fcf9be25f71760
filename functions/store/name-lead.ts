import * as z from 'zod'
import type { DirectiveEntry } from '../domain/directive-changes.ts'
import { Refused } from '../domain/errors.ts'
import type { Task } from '../domain/task.ts'
import { waitingTaskSchema } from '../domain/waiting-tasks.ts'
import { staleDirective } from '../middleware/problems/directives.ts'
import type { Command } from './command.ts'
import { directiveEntryOfItem, itemOfDirectiveEntry } from './directive-changes.ts'
import { restOf } from './directive-registration.ts'
import { addedToDirective } from './directives.ts'
import { directiveKey } from './keys.ts'
import type { Registration } from './registrations.ts'
import { sealOf } from './seals.ts'
import type { Store } from './store.ts'
import { registerTasks } from './task-registration.ts'
import { waitingWrite } from './waiting-tasks.ts'
import { partOf, type Write } from './writes.ts'

/**
 * Registers the tasks of a lead that is named, and takes what waited for it off its directive, with the entry of the
 * directive's history: the first of them and that in one transaction.
 * @throws Refused stale-directive, and what a registration says
 */
export const nameLead = (
  store: Store,
  key: string,
  entry: DirectiveEntry,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const { before, after } = entry
  if (!before || !after) throw new Error('a naming changes its directive')
  const first = (taskIds: readonly string[], unwritten: number) => {
    const { write } = addedToDirective(store, key, taskIds, { unwritten })
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
          reads: directiveEntryOfItem,
        },
        waitingWrite(store, key, after),
      ],
      refused: () =>
        new Refused(staleDirective, {
          directive: key,
          version: (before.version ?? 1) + 1,
          changedBy: '–',
          changedAt: '–',
          change: '–',
        }),
    }
  }
  return registerTasks(store, registrations, command, { first, ...restOf(store) })
}
