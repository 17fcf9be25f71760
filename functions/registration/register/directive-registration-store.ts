import { type Directive, directiveKeyOf } from '../../directives/directive/directive.ts'
import { directiveExists } from '../../directives/directive/directive-problems.ts'
import {
  addedToDirective,
  directiveOfItem,
  itemOfDirective,
  readDirective,
} from '../../directives/directive/directives-store.ts'
import { waitingWrite } from '../../directives/directive/waiting-tasks-store.ts'
import type { Command } from '../../platform/table/command.ts'
import { readEntry } from '../../platform/table/history/histories.ts'
import type { Store } from '../../platform/table/store.ts'
import { writeTogether } from '../../platform/table/writes.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Commanded, There } from '../../tasks/registration/registration-writes.ts'
import type { Registration } from '../../tasks/registration/registrations.ts'
import { type Heads, registerTasks, registerTogether } from '../../tasks/registration/task-registration.ts'
import type { Task } from '../../tasks/task/task.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import { readTask } from '../../tasks/task/tasks-store.ts'

/** The rest of a registration that was taken: whatever became of the directive meanwhile. */
export const restOf = (store: Store): Pick<Heads, 'further' | 'named'> => ({
  further: (key, taskIds) => addedToDirective(store, key, taskIds, { unwritten: -taskIds.length }),
  named: async (key) => (await readDirective(store, key))?.taskIds ?? [],
})

/** A new directive of which everything waits for its lead. Its own waiting tasks tell the repeat of a registration. */
const registerWaiting = async (store: Store, key: string, directive: Directive): Promise<Task[]> => {
  const failed = await writeTogether(store, [
    {
      Put: {
        TableName: store.table,
        Item: itemOfDirective({ key, directive, taskIds: [] }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
      reads: directiveOfItem,
    },
    waitingWrite(store, key, directive),
  ])
  if (failed.length === 0) return []
  const there = (await readDirective(store, key))?.directive.waiting ?? []
  const isRepeat = there.some(({ code }) => code === directive.waiting?.[0]?.code)
  if (!isRepeat) throw new Refused(directiveExists, { directive: key })
  return []
}

/** The item of a new directive, as the first transaction of its tasks writes it. */
const beginning =
  (store: Store, key: string, directive: Directive): Heads['first'] =>
  (taskIds, unwritten) => ({
    write: {
      Put: {
        TableName: store.table,
        Item: itemOfDirective({
          key,
          directive: unwritten > 0 ? { ...directive, unwritten } : directive,
          taskIds,
        }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
      reads: directiveOfItem,
    },
    ...(directive.waiting && { beside: [waitingWrite(store, key, directive)] }),
    refused: () => new Refused(directiveExists, { directive: key }),
  })

/** New work under a directive that is there. */
const goingOn =
  (store: Store, key: string): Heads['first'] =>
  (taskIds, unwritten) =>
    addedToDirective(store, key, taskIds, { newWork: true, unwritten })

/**
 * A new directive with its first tasks, its item and as many of them as fit in one transaction, all or none.
 * @throws Refused directive-exists, unknown-department, department-not-valid, idempotency-key-reused
 */
export const registerDirective = (
  store: Store,
  directive: Directive,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const key = directiveKeyOf(directive)
  if (registrations.length === 0) return registerWaiting(store, key, directive)
  return registerTasks(store, registrations, command, {
    first: beginning(store, key, directive),
    ...restOf(store),
  })
}

/**
 * Further tasks of a directive that is registered already.
 * @throws Refused not-found, directive-not-in-force, directive-full, unknown-department, department-not-valid, idempotency-key-reused
 */
export const addTasks = (
  store: Store,
  key: string,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> =>
  registerTasks(store, registrations, command, { first: goingOn(store, key), ...restOf(store) })

/**
 * What several commands would each register under one directive, in one transaction, all or none: it leaves what the commands
 * leave one after the other. They must fit in (`placesOfTransaction`).
 * @param directive absent where it is registered already
 * @returns those that an earlier attempt had carried out; where there are any, nothing was written now
 * @throws Refused as `registerDirective` and `addTasks`
 */
export const registerCommands = (
  store: Store,
  { key, directive }: { readonly key: string; readonly directive?: Directive | undefined },
  commands: readonly Commanded[],
): Promise<There[]> =>
  registerTogether(store, commands, directive ? beginning(store, key, directive) : goingOn(store, key))

/** The directive that an earlier registration by the same command made, known by the code of its first task. */
export const directiveRegisteredBy = async (
  store: Store,
  command: { readonly key: string },
  firstCode: string,
): Promise<string | undefined> => {
  const item = await readEntry(store, firstCode, command.key)
  const first = item && eventOfItem(item).after
  return first && (await readTask(store, first.id))?.directive
}
