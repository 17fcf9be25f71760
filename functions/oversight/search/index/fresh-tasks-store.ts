import { textIndex } from '../../../platform/table/indexes/indexes.ts'
import { isRenamed } from '../../../platform/table/indexes/places.ts'
import { type Item, pagesOf, queryAll } from '../../../platform/table/items.ts'
import { keyOfItem, taskIdOfKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'

/** A task of which an index tells nothing yet, or not what it is called by now. */
export interface FreshTask {
  readonly id: string
  readonly department: string
  readonly title: string
  readonly directive: string
  /** Called otherwise before: an index may hold it under that. */
  readonly isRenamed: boolean
}

/** Before every instant, and before what has none. */
export const theBeginning = '!'

const ofItem = (item: Item): FreshTask => {
  const id = taskIdOfKey(keyOfItem(item))
  return {
    id,
    department: homeOf(id).department,
    title: String(item.title),
    directive: String(item.directive),
    isRenamed: isRenamed(String(item.textSince)),
  }
}

const queryOf = (year: number, relation: '>' | '<=', instant: string) => ({
  IndexName: textIndex.name,
  KeyConditionExpression: `textOf = :year AND textSince ${relation} :instant`,
  ExpressionAttributeValues: { ':year': String(year), ':instant': instant },
})

/**
 * The tasks of a year whose title or directive is what it is since then, those never indexed too: 0.03 read units each. Read
 * from an index of the table, so a moment behind.
 */
export const freshTasks = async (store: Store, year: number, since: string): Promise<FreshTask[]> =>
  (await queryAll(store, queryOf(year, '>', since))).map(ofItem)

/** Whether there are some. */
export const hasFreshTasks = async (store: Store, year: number, since: string): Promise<boolean> => {
  for await (const page of pagesOf(store, { ...queryOf(year, '>', since), Limit: 1 })) return page.length > 0
  return false
}

/** The tasks of a year that are called as they are since then or longer, page by page: what an index is made of. */
export async function* settledTasks(store: Store, year: number, until: string): AsyncGenerator<FreshTask[]> {
  for await (const page of pagesOf(store, queryOf(year, '<=', until))) yield page.map(ofItem)
}
