import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import { morningPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'

/** That the mails of a working day were entered and released to the last. */
const morningSchema = z.strictObject({
  day: localDateSchema,
  doneAt: z.iso.datetime(),
  digests: z.int().min(0).meta({ description: 'that were entered' }),
  lagging: z.int().min(0).meta({ description: 'mails that urge, released' }),
})

export type MorningDone = Readonly<z.infer<typeof morningSchema>>

export const morningOfItem = itemReader<MorningDone>({
  kind: 'morning',
  schema: 1,
  shape: morningSchema,
  read: ({ pk: _, sk: __, ...attributes }) => morningSchema.parse(attributes),
})

/** The first word stays: when the morning was done. */
export const putMorning = (store: Store, morning: MorningDone): Promise<boolean> =>
  putNew(store, { pk: morningPartition, sk: morning.day, ...morning }, morningOfItem)

/** The last mornings up to this day that were done to their end, the latest first. */
export const lastMornings = async (
  store: Store,
  day: LocalDate,
  count: number,
  { ConsistentRead = false } = {},
): Promise<MorningDone[]> => {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :mornings AND sk <= :day',
      ExpressionAttributeValues: { ':mornings': morningPartition, ':day': day },
      ScanIndexForward: false,
      Limit: count,
      ConsistentRead,
    }),
  )
  return Items.map(morningOfItem)
}

/** The last morning up to this day that was done to its end. */
export const lastMorning = async (store: Store, day: LocalDate): Promise<MorningDone | undefined> =>
  (await lastMornings(store, day, 1, { ConsistentRead: true }))[0]
