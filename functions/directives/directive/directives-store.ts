import { GetCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import { itemsUnder, partitionOf, queryAll } from '../../platform/table/items.ts'
import { directiveKey, directivePartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Write } from '../../platform/table/writes.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Directive, directiveKeySchema, directiveSchema, isFormer } from './directive.ts'
import { directiveCompleted, directiveFull, directiveNotInForce } from './directive-problems.ts'

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

export const directiveOfItem = itemReader<StoredDirective>({
  kind: 'directive',
  schema: 1,
  shape: z.object({ directive: directiveSchema, taskIds: taskIdsSchema }),
  read: ({ pk: _, sk, taskIds, unwritten, historyHash: __, ...stored }) => {
    const directive = directiveSchema.parse(unwritten ? { ...stored, unwritten } : stored)
    return { key: directiveKeySchema.parse(sk), directive, taskIds: taskIdsSchema.parse(taskIds) }
  },
})

/** Whether what a refused write met is a directive. */
export const isDirective = (item: Record<string, unknown> | undefined): item is Record<string, unknown> =>
  item?.taskIds !== undefined

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
    reads: directiveOfItem,
    leaves: partOf(directiveKey(key), taskIdsSchema, taskIds),
  } satisfies Write,
  refused: (item: Record<string, unknown> | undefined): Refused => {
    if (!isDirective(item)) return new Refused(notFound, { directive: key })
    const { ended } = directiveOfItem(item).directive
    if (ended?.by && ended.how === 'completed')
      return new Refused(directiveCompleted, { directive: key, by: ended.by })
    return ended && newWork
      ? new Refused(directiveNotInForce, { directive: key, how: ended.how, on: ended.on })
      : new Refused(directiveFull, { directive: key, max: maxTasksPerDirective })
  },
})

export const readDirective = async (store: Store, key: string): Promise<StoredDirective | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: directiveKey(key), ConsistentRead: true }),
  )
  return Item && directiveOfItem(Item)
}

/** Directives by their keys, in any order, as they stood a moment ago. */
export const readDirectives = async (store: Store, keys: readonly string[]): Promise<StoredDirective[]> => {
  const wanted = [...new Set(keys)].map((key) => ({ ...directiveKey(key) }))
  return (await itemsUnder(store, store.table, wanted, { consistent: false })).map(directiveOfItem)
}

/** Every directive of a year but those that only say what one was registered as before. */
export const directivesOfYear = async (store: Store, year: number): Promise<StoredDirective[]> =>
  (await queryAll(store, partitionOf(directivePartition(year))))
    .map(directiveOfItem)
    .filter(({ directive }) => !isFormer(directive))

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
