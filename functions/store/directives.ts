import { GetCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type Directive, directiveKeyOf, directiveKeySchema, directiveSchema } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { type Task, taskIdSchema } from '../domain/task.ts'
import { partitionOf } from './items.ts'
import { directiveKey, directivePartition, eventKey } from './keys.ts'
import type { Registration } from './registrations.ts'
import type { Store } from './store.ts'
import { eventOfItem } from './task-items.ts'
import { type Heads, registerTasks } from './task-registration.ts'
import { type Command, readTask } from './tasks.ts'
import { waitingWrite } from './waiting-tasks.ts'
import { partOf, type Write, writeTogether } from './writes.ts'

export interface StoredDirective {
  readonly key: string
  readonly directive: Directive
  readonly taskIds: readonly string[]
}

const taskIdsSchema = z.array(taskIdSchema)

/** Tasks that one directive can hold: its item lists their ids. */
export const maxTasksPerDirective = 2_000

export const itemOfDirective = ({ key, directive, taskIds }: StoredDirective) => ({
  ...directiveKey(key),
  ...directive,
  taskIds,
})

export const directiveOfItem = (item: Record<string, unknown>): StoredDirective => {
  const { pk: _, sk, taskIds, unwritten, seal: __, ...stored } = item
  const directive = directiveSchema.parse(unwritten ? { ...stored, unwritten } : stored)
  return { key: directiveKeySchema.parse(sk), directive, taskIds: taskIdsSchema.parse(taskIds) }
}

const isDirective = (item: Record<string, unknown> | undefined): item is Record<string, unknown> =>
  item?.taskIds !== undefined

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
  if (!isRepeat) throw new Refused('directive-exists', { directive: key })
  return []
}

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
  const first = (taskIds: readonly string[], unwritten: number) => ({
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
    refused: () => new Refused('directive-exists', { directive: key }),
  })
  return registerTasks(store, registrations, command, { first, ...restOf(store) })
}

/**
 * Adds tasks to a directive's list, with `unwritten` still to come, and says what to tell when it does not take them.
 * One that has ended gives out no more work; what it gave may still be passed on.
 */
export const addedToDirective = (
  store: Store,
  key: string,
  taskIds: readonly string[],
  { newWork = false, unwritten = 0 } = {},
) => ({
  write: {
    Update: {
      TableName: store.table,
      Key: directiveKey(key),
      UpdateExpression: `SET taskIds = list_append(taskIds, :added)${unwritten ? ' ADD unwritten :unwritten' : ''}`,
      ConditionExpression: `attribute_exists(pk) AND size(taskIds) <= :room${newWork ? ' AND attribute_not_exists(ended)' : ''}`,
      ExpressionAttributeValues: {
        ':added': taskIds,
        ':room': maxTasksPerDirective - taskIds.length - Math.max(unwritten, 0),
        ...(unwritten && { ':unwritten': unwritten }),
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    leaves: partOf(directiveKey(key), taskIdsSchema, taskIds),
  } satisfies Write,
  refused: (item: Record<string, unknown> | undefined): Refused => {
    if (!isDirective(item)) return new Refused('not-found', { directive: key })
    const { ended } = directiveOfItem(item).directive
    if (ended?.by && ended.how === 'completed')
      return new Refused('directive-completed', { directive: key, by: ended.by })
    return ended && newWork
      ? new Refused('directive-not-in-force', { directive: key, how: ended.how, on: ended.on })
      : new Refused('directive-full', { directive: key, most: maxTasksPerDirective })
  },
})

/**
 * Further tasks of a directive that is registered already.
 * @throws Refused not-found, directive-not-in-force, directive-full, unknown-department, department-not-valid, idempotency-key-reused
 */
export const addTasks = (
  store: Store,
  key: string,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const first = (taskIds: readonly string[], unwritten: number) =>
    addedToDirective(store, key, taskIds, { newWork: true, unwritten })
  return registerTasks(store, registrations, command, { first, ...restOf(store) })
}

/** The directive that an earlier registration by the same command made, known by the code of its first task. */
export const directiveRegisteredBy = async (
  store: Store,
  command: { readonly key: string },
  firstCode: string,
): Promise<string | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: eventKey(firstCode, command.key), ConsistentRead: true }),
  )
  const first = Item && eventOfItem(Item).after
  return first && (await readTask(store, first.id))?.directive
}

export const readDirective = async (store: Store, key: string): Promise<StoredDirective | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: directiveKey(key), ConsistentRead: true }),
  )
  return Item && directiveOfItem(Item)
}

/** Directives of a year, the latest first; `after` is the key of the last one of the page before. */
export const listDirectives = async (
  store: Store,
  year: number,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ directives: StoredDirective[]; last: string | undefined }> => {
  const page: QueryCommandOutput = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ...partitionOf(directivePartition(year)),
      ScanIndexForward: false,
      Limit: limit,
      ...(after && { ExclusiveStartKey: directiveKey(after) }),
    }),
  )
  return {
    directives: (page.Items ?? []).map(directiveOfItem),
    last: page.LastEvaluatedKey?.sk as string | undefined,
  }
}
