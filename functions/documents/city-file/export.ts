import { createHash } from 'node:crypto'
import type { Item } from '../../platform/table/items.ts'
import { keyOfItem, kindOfKey, taskIdOfKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { pagesOfTables } from '../../platform/table/whole-table.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { homeOf } from '../../shared/ids.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import { type CityRecord, recordKinds } from './city-records.ts'
import { itemOfRecord, recordOfItem, type TaskIds } from './record-items.ts'

/** Somebody worked in the city during every reading, so that none shows it as it stood at one moment. */
export class CityChanging extends Error {
  constructor() {
    super(
      'the city changed during every reading: export at a quiet hour, or a copy of the table that nobody writes',
    )
  }
}

interface Reading {
  readonly items: readonly Item[]
  /** The same for two readings that found the same items. */
  readonly print: string
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What somebody asked for these days stays behind, and may come and go while the rest is read. */
const leavesCity = ({ pk }: Item): boolean => !['job', 'jobFile'].includes(kindOfKey(String(pk)) ?? '')

const readTable = async (store: Store, onProgress: (read: number) => void): Promise<Reading> => {
  const items: Item[] = []
  for await (const page of pagesOfTables(store)) {
    items.push(...page.filter(leavesCity))
    onProgress(items.length)
  }
  const prints = items.map((item) => hashOf(canonicalJson(item)))
  return { items, print: hashOf(prints.sort().join()) }
}

const readings = 5

/**
 * A scan is no picture of one moment. Two in a row that found the same are: whatever the first found was still so when
 * the second came by, so at the moment between them all of it held. Nothing of it is ever deleted, and versions only grow.
 * @throws CityChanging
 */
const readAtOneMoment = async (
  store: Store,
  onProgress: (read: number) => void,
): Promise<readonly Item[]> => {
  let before: string | undefined
  for (let reading = 1; reading <= readings; reading += 1) {
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
