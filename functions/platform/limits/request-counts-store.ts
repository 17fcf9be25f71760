import * as z from 'zod'
import { expiryAttribute } from '../table/item-kinds.ts'
import { itemReader } from '../table/item-reader.ts'
import { requestCountKey } from '../table/keys.ts'
import { onlyCounts } from '../table/readable-part.ts'
import type { Store } from '../table/store.ts'
import { updateItem } from '../table/writes.ts'
import { type Counted, minuteOf, requestsAMinute } from './request-limit.ts'

const countSchema = z.object({ requests: z.int().min(1) })

export const requestCountOfItem = itemReader({
  kind: 'request-count',
  schema: 1,
  shape: countSchema,
  read: (item) => countSchema.parse(item).requests,
})

/** After its minute a count is of no use; an hour spares a thought for clocks that differ. */
const keptSeconds = 3_600

/**
 * Counts a request, unless there were as many as may be within its minute; answers whether it was counted. However many come
 * at once, no more than the limit are. One write unit, one call.
 */
export const countRequest = async (store: Store, { of, key }: Counted, now: Date): Promise<boolean> => {
  const { name, endsAt } = minuteOf(now)
  const counted = await updateItem(
    store,
    {
      Key: requestCountKey(of, key, name),
      UpdateExpression: 'SET #expires = :expires ADD #requests :one',
      ConditionExpression: 'attribute_not_exists(#requests) OR #requests < :limit',
      ExpressionAttributeNames: { '#requests': 'requests', '#expires': expiryAttribute },
      ExpressionAttributeValues: {
        ':one': 1,
        ':limit': requestsAMinute[of],
        ':expires': endsAt.getTime() / 1_000 + keptSeconds,
      },
    },
    requestCountOfItem,
    onlyCounts,
  )
  return counted !== undefined
}
