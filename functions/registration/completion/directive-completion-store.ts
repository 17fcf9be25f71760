import { directiveKeyOf, directiveSchema } from '../../directives/directive/directive.ts'
import { type DirectiveEntry, versionOf } from '../../directives/directive/directive-changes.ts'
import {
  changeBefore,
  newDirectiveEntry,
  refuseStaleDirective,
} from '../../directives/directive/directive-changes-store.ts'
import { directiveExists } from '../../directives/directive/directive-problems.ts'
import {
  directiveOfItem,
  itemOfDirective,
  readDirective,
  type StoredDirective,
} from '../../directives/directive/directives-store.ts'
import { waitingWrite } from '../../directives/directive/waiting-tasks-store.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { textSinceOf } from '../../platform/table/indexes/places.ts'
import { directiveKey, taskKey } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import { taskOfItem } from '../../tasks/task/task-items.ts'
import type { Completed } from './directive-completion.ts'

/** What it was registered as keeps its history and points on; its tasks are the other's. Only as it was read. */
const formerWrite = (
  store: Store,
  { key, directive, taskIds }: StoredDirective,
  entry: DirectiveEntry,
): Write => ({
  Update: {
    TableName: store.table,
    Key: directiveKey(key),
    UpdateExpression: `SET ended = :ended, version = :version, taskIds = :none${directive.waiting ? ', waiting = :none' : ''} ADD historyHash :historyHash`,
    ConditionExpression: `size(taskIds) = :count AND attribute_not_exists(ended) AND ${directive.version ? 'version = :was' : 'attribute_not_exists(version)'}`,
    ExpressionAttributeValues: {
      ':ended': entry.after.ended,
      ':version': versionOf(entry.after),
      ':none': [],
      ':count': taskIds.length,
      ':historyHash': historyHashOf(key, [entry]),
      ...(directive.version && { ':was': directive.version }),
    },
  },
  reads: directiveOfItem,
  leaves: partOf(directiveKey(key), directiveSchema, entry.after),
})

const pageSize = 25

/** Names the tasks' directive as it is known now; those that an earlier attempt named are left as they are. */
const renameTasks = async (
  store: Store,
  taskIds: readonly string[],
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: string },
) => {
  const rename = (id: string): Write => ({
    Update: {
      TableName: store.table,
      Key: taskKey(id),
      UpdateExpression: 'SET directive = :to, textSince = :since, changedAt = :at',
      ConditionExpression: 'directive = :from',
      ExpressionAttributeValues: {
        ':from': from,
        ':to': to,
        ':at': at,
        ':since': textSinceOf(at, homeOf(id).code, 'renamed'),
      },
    },
    reads: taskOfItem,
    leaves: partOf(taskKey(id), taskNamingSchema.shape.directive, to),
  })
  for (let start = 0; start < taskIds.length; start += pageSize)
    await Promise.all(taskIds.slice(start, start + pageSize).map((id) => writeTogether(store, [rename(id)])))
}

/** Takes a completion to its end: the directive has its tasks at once, and each of them then says so. */
const followUp = async (store: Store, from: string, to: string, at: string): Promise<void> => {
  const found = await readDirective(store, to)
  await renameTasks(store, found?.taskIds ?? [], { from, to, at })
}

/**
 * Makes a directive the one of its right key, in one transaction with its entry; after that its tasks are named by it,
 * one by one. Stopped half-way, the same command goes on, and until then each of the two keys leads to the directive.
 * @throws Refused directive-exists, stale-directive, idempotency-key-reused
 */
export const writeCompletion = async (
  store: Store,
  found: StoredDirective,
  { directive }: Completed,
  entry: DirectiveEntry,
): Promise<void> => {
  const key = directiveKeyOf(directive)
  const failed = await writeTogether(store, [
    newDirectiveEntry(store, found.key, entry),
    formerWrite(store, found, entry),
    {
      Put: {
        TableName: store.table,
        Item: itemOfDirective({ key, directive, taskIds: found.taskIds }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
      reads: directiveOfItem,
    },
    ...(directive.waiting
      ? [waitingWrite(store, found.key, entry.after), waitingWrite(store, key, directive)]
      : []),
  ])
  if (failed.length > 0 && !(await changeBefore(store, found.key, entry))) {
    if (failed.some(({ index }) => index === 2)) throw new Refused(directiveExists, { directive: key })
    await refuseStaleDirective(store, found.key)
  }
  await followUp(store, found.key, key, entry.at)
}

/** Goes on with a completion that an earlier attempt began. */
export const finishCompletion = async (store: Store, entry: DirectiveEntry): Promise<StoredDirective> => {
  const from = directiveKeyOf(entry.before)
  const to = String(entry.after.ended?.by)
  await followUp(store, from, to, entry.at)
  return (await readDirective(store, to)) as StoredDirective
}
