import type { Item } from '../../../platform/table/items.ts'
import { keyOfItem, kindOfKey, taskIdOfKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import { type CityRecord, recordKinds } from '../city-records.ts'
import { itemOfRecord, recordOfItem, type TaskIds } from '../record-items.ts'
import { CityChanging, maxReadings, newPrint, pagesOfCity } from './one-moment.ts'

interface Reading {
  readonly items: readonly Item[]
  /** The same for two readings that found the same items. */
  readonly print: bigint
}

const readTable = async (store: Store, onProgress: (read: number) => void): Promise<Reading> => {
  const items: Item[] = []
  const print = newPrint()
  for await (const page of pagesOfCity(store)) {
    items.push(...page)
    page.forEach(print.add)
    onProgress(items.length)
  }
  return { items, print: print.value() }
}

/** @throws CityChanging */
const readAtOneMoment = async (
  store: Store,
  onProgress: (read: number) => void,
): Promise<readonly Item[]> => {
  let before: bigint | undefined
  for (let reading = 1; reading <= maxReadings; reading += 1) {
    const { items, print } = await readTable(store, onProgress)
    if (print === before) return items
    before = print
  }
  throw new CityChanging()
}

/** Histories are kept under the task's code alone: the tasks themselves tell whose each is. */
const taskIdsOf = (items: readonly Item[]): TaskIds =>
  new Map(
    items
      .filter(({ pk }) => kindOfKey(String(pk)) === 'task')
      .map((item) => taskIdOfKey(keyOfItem(item)))
      .map((id) => [homeOf(id).code, id]),
  )

const rankOf = new Map(recordKinds.map((kind, rank) => [kind, String(rank).padStart(2, '0')]))

/** Kind after kind as the schema has them, each by its key; a history's entries oldest first. */
const placeOf = (record: CityRecord): string => {
  const rank = rankOf.get(record.kind)
  if (record.kind === 'event') {
    const { at, order, key } = record.event
    return [rank, record.taskId, at, String(order).padStart(4, '0'), key].join(' ')
  }
  const { pk, sk } = itemOfRecord(record)
  return [rank, pk, sk].join(' ')
}

/**
 * The whole city as it stood at one moment, as the records that `restoreCity` takes, always in the same order.
 * @param onUnreadable is told of each item that cannot be read, which is then left out; without it the first one ends the export
 * @throws CityChanging, UnreadableItem
 */
export const exportCity = async (
  store: Store,
  onProgress: (read: number) => void = () => {},
  onUnreadable = (item: UnreadableItem): void => {
    throw item
  },
): Promise<CityRecord[]> => {
  const items = await readAtOneMoment(store, onProgress)
  const taskIds = taskIdsOf(items)
  return items
    .flatMap((item) => {
      try {
        return recordOfItem(item, taskIds) ?? []
      } catch (error) {
        if (!(error instanceof UnreadableItem)) throw error
        onUnreadable(error)
        return []
      }
    })
    .map((record) => ({ record, place: placeOf(record) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ record }) => record)
}
