import * as z from 'zod'
import { yearOf } from '../domain/dates.ts'
import type { Directive } from '../domain/directive.ts'
import { registerSymbol } from '../domain/new-directive.ts'
import type { Item } from './items.ts'
import { registerNumberKey } from './keys.ts'
import type { Store } from './store.ts'
import { onlyCounts, updateItem } from './writes.ts'

const countSchema = z.object({ last: z.int().min(0) })

export const registerNumberOfItem = (item: Item): number => countSchema.parse(item).last

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
    onlyCounts,
  )
  return registerNumberOfItem(counted ?? {})
}

/** Where the register's counting stands, as the directives themselves tell it. */
export const registerNumberItems = (directives: readonly Directive[]): Item[] => {
  const last = new Map<number, number>()
  for (const { symbol, number, issuedOn, registeredIn } of directives) {
    if (symbol !== registerSymbol) continue
    const year = issuedOn ? yearOf(issuedOn) : Number(registeredIn)
    last.set(year, Math.max(last.get(year) ?? 0, Number.parseInt(number, 10)))
  }
  return [...last].map(([year, number]) => ({ ...registerNumberKey(year), last: number }))
}
