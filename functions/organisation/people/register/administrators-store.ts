import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { administratorsKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { Write } from '../../../platform/table/writes.ts'

/**
 * Two administrators may lock each other in the same moment, and each would find the other still there. So whatever takes an
 * administrator away counts here, and only one of two that have read the same count is written.
 */

const shape = z.strictObject({ count: z.int().min(0) })

export const administratorsOfItem = itemReader<{ readonly count: number }>({
  kind: 'administrators',
  schema: 1,
  shape,
  read: ({ pk: _, sk: __, ...attributes }) => shape.parse(attributes),
})

/** How often an administrator was taken away. */
export const readAdministratorsLeft = async (store: Store): Promise<number> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: administratorsKey, ConsistentRead: true }),
  )
  return Item ? administratorsOfItem(Item).count : 0
}

export const administratorLeaves = (store: Store, read: number): Write => ({
  Update: {
    TableName: store.table,
    Key: administratorsKey,
    UpdateExpression: 'SET #count = :next',
    ConditionExpression: read === 0 ? 'attribute_not_exists(#count)' : '#count = :read',
    ExpressionAttributeNames: { '#count': 'count' },
    ExpressionAttributeValues: { ':next': read + 1, ...(read > 0 && { ':read': read }) },
  },
  reads: administratorsOfItem,
  leaves: partOf(administratorsKey, shape, { count: read + 1 }),
})
