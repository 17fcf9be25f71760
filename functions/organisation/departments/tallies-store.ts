import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { tallyKey, tallyPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { noTally, type Tally, tallyNames } from './tally.ts'

export type Tallies = Readonly<Record<string, Tally>>

/** Since when and until when the department takes tasks. */
export const tallyDaysSchema = z.object({
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
})

const tallySchema = z.object({
  ...tallyDaysSchema.shape,
  ...Object.fromEntries(tallyNames.map((name) => [name, z.int().default(0)])),
})

export const tallyOfItem = itemReader<Tally>({
  kind: 'tally',
  schema: 1,
  shape: tallySchema,
  read: (item) => {
    const tally: Item = tallySchema.parse(item)
    return Object.fromEntries(tallyNames.map((name) => [name, tally[name]])) as unknown as Tally
  },
})

/** Every department's tally of the tasks given in a year, as far as misses are recorded. */
export const readTallies = async (
  store: Store,
  year: number,
  { consistent = false } = {},
): Promise<Tallies> => {
  const items = await queryAll(store, { ...partitionOf(tallyPartition(year)), ConsistentRead: consistent })
  return Object.fromEntries(items.map((item) => [String(item.sk).slice(2), tallyOfItem(item)]))
}

export const readTally = async (store: Store, department: string, year: number): Promise<Tally> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: tallyKey(department, year), ConsistentRead: true }),
  )
  return Item ? tallyOfItem(Item) : noTally()
}
