import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { registerNumberKey } from '../../platform/table/keys.ts'
import { onlyCounts } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { updateItem } from '../../platform/table/writes.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import type { Directive } from './directive.ts'
import { registerSymbol } from './new-directive.ts'

const countSchema = z.object({ last: z.int().min(0) })

export const registerNumberOfItem = itemReader({
  kind: 'register-number',
  schema: 1,
  shape: countSchema,
  read: (item) => countSchema.parse(item).last,
})

/** The next number of the Office's own register; one that is taken and then not used is left out, as on paper. */
export const nextRegisterNumber = async (store: Store, year: number): Promise<number> => {
  const counted = await updateItem(
    store,
    {
      Key: registerNumberKey(year),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    },
    registerNumberOfItem,
    onlyCounts,
  )
  return registerNumberOfItem(counted ?? {})
}

/** The last number of each year's register. */
type RegisterCounts = ReadonlyMap<number, number>

/** Where the register's counting stands with one directive more, as the directives themselves tell it. */
export const withRegistered = (
  counts: RegisterCounts,
  { symbol, number, issuedOn, registeredIn }: Directive,
): RegisterCounts => {
  if (symbol !== registerSymbol) return counts
  const year = issuedOn ? yearOf(issuedOn) : Number(registeredIn)
  return new Map(counts).set(year, Math.max(counts.get(year) ?? 0, Number.parseInt(number, 10)))
}

export const registerNumberItems = (counts: RegisterCounts): Item[] =>
  [...counts].map(([year, number]) => ({ ...registerNumberKey(year), last: number }))
