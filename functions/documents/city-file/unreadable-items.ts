import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { pagesOfTables } from '../../platform/table/whole-table.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import { readItem } from './item-records.ts'

/** Those of the items that cannot be read, each with what is wrong. */
export const unreadableIn = (items: Iterable<Item>): UnreadableItem[] => {
  const found: UnreadableItem[] = []
  for (const item of items)
    try {
      readItem(item)
    } catch (error) {
      if (!(error instanceof UnreadableItem)) throw error
      found.push(error)
    }
  return found
}

/** Reads every item of a city by its kind and names those that cannot be read; it changes nothing. */
export const findUnreadable = async (
  store: Store,
  onProgress: (read: number) => void = () => {},
): Promise<{ readonly read: number; readonly unreadable: readonly UnreadableItem[] }> => {
  const unreadable: UnreadableItem[] = []
  let read = 0
  for await (const page of pagesOfTables(store)) {
    unreadable.push(...unreadableIn(page))
    read += page.length
    onProgress(read)
  }
  unreadable.sort((one, other) => one.item.localeCompare(other.item))
  return { read, unreadable }
}
