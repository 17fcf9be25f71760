import { type Item, pagesOf } from '../items.ts'
import type { Store } from '../store.ts'
import { inboxIndex } from './indexes.ts'

interface Asked {
  /** No more than so many, the first. */
  readonly limit?: number | undefined
  /** Only what stands before this place. */
  readonly before?: string | undefined
}

/**
 * What lies in an inbox, as its index tells it: a moment behind the table, what waits the longest first. Costs what it answers,
 * whatever else the city holds.
 */
export const inboxEntries = async (
  store: Store,
  inbox: string,
  { limit, before }: Asked = {},
): Promise<Item[]> => {
  const query = {
    IndexName: inboxIndex.name,
    KeyConditionExpression: before ? 'inboxOf = :inbox AND inboxOrder < :before' : 'inboxOf = :inbox',
    ExpressionAttributeValues: { ':inbox': inbox, ...(before && { ':before': before }) },
    ...(limit && { Limit: limit }),
  }
  const found: Item[] = []
  for await (const page of pagesOf(store, query)) if (found.push(...page) >= (limit ?? Infinity)) break
  return found
}
