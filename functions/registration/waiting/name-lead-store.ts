import * as z from 'zod'
import type { DirectiveEntry } from '../../directives/directive/directive-changes.ts'
import {
  newDirectiveEntry,
  refuseStaleDirective,
} from '../../directives/directive/directive-changes-store.ts'
import { staleDirective } from '../../directives/directive/directive-problems.ts'
import {
  addedToDirective,
  directiveOfItem,
  isDirective,
} from '../../directives/directive/directives-store.ts'
import { waitingWrite } from '../../directives/directive/waiting-tasks-store.ts'
import { waitingTaskSchema } from '../../directives/requests/waiting-tasks.ts'
import type { Command } from '../../platform/table/command.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import type { Item } from '../../platform/table/items.ts'
import { directiveKey } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Registration } from '../../tasks/registration/registrations.ts'
import { registerTasks } from '../../tasks/registration/task-registration.ts'
import type { Task } from '../../tasks/task/task.ts'
import { restOf } from '../register/directive-registration-store.ts'

/** What an update may leave, made once: Zod compiles each schema anew that is made anew. */
const waitingTasksSchema = z.array(waitingTaskSchema)

/**
 * Registers the tasks of a lead that is named, and takes what waited for it off its directive, with the entry of the
 * directive's history: the first of them and that in one transaction.
 * @throws Refused stale-directive with who changed what, directive-full, and what a registration says
 */
export const writeLead = async (
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
          UpdateExpression: `SET taskIds = list_append(taskIds, :added), waiting = :waiting, version = :version ADD historyHash :historyHash${unwritten ? ', unwritten :unwritten' : ''}`,
          ConditionExpression: `${write.Update.ConditionExpression} AND ${was ? 'version = :was' : 'attribute_not_exists(version)'}`,
          ExpressionAttributeValues: {
            ...write.Update.ExpressionAttributeValues,
            ':waiting': after.waiting,
            ':version': after.version,
            ':historyHash': historyHashOf(key, [entry]),
            ...(was && { ':was': was }),
          },
        },
        reads: directiveOfItem,
        leaves: partOf(directiveKey(key), waitingTasksSchema, after.waiting),
      } satisfies Write,
      beside: [newDirectiveEntry(store, key, entry), waitingWrite(store, key, after)],
      refused: (item: Item | undefined) =>
        isDirective(item) && item.version === was
          ? refused(item)
          : new Refused(staleDirective, { directive: key }),
    }
  }
  try {
    return await registerTasks(store, registrations, command, { first, ...restOf(store) })
  } catch (error) {
    if (error instanceof Refused && error.problem === staleDirective) return refuseStaleDirective(store, key)
    throw error
  }
}
