import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { areEmptyTables } from '../../platform/table/whole-table.ts'
import { maxPuts, putMany } from '../../platform/table/writes.ts'
import { followingItems, withHistoryHashes } from './following-items.ts'
import { checkedRecords } from './record-checks.ts'
import { itemOfRecord } from './record-items.ts'
import { readerOf } from './stored-kinds.ts'

export type { CityRecord } from './city-records.ts'

const batchesAtOnce = 8

/** A restore writes nothing over a city that is there. */
export class TableNotEmpty extends Error {
  constructor() {
    super('the table already holds a city: a restore needs an empty one')
    this.name = 'TableNotEmpty'
  }
}

type OnProgress = (written: number, of: number) => void

const writeAll = async (store: Store, items: Item[], onProgress: OnProgress) => {
  let next = 0
  let written = 0
  const writer = async () => {
    while (next < items.length) {
      const batch = items.slice(next, next + maxPuts)
      next += batch.length
      await putMany(store, batch, readerOf)
      written += batch.length
      onProgress(written, items.length)
    }
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, writer))
}

/**
 * Every item of the tables that a whole city's records make: nothing is asked of them, and nothing written.
 * @param options `evenBroken`: with histories whose hashes do not fit, see `checkedRecords`
 * @throws RefusedRecords for records that are none, are there twice or name what is not there
 */
export const itemsOfCity = (
  records: Iterable<unknown>,
  options: { readonly evenBroken?: boolean } = {},
): Item[] => {
  const checked = withHistoryHashes(checkedRecords(records, options))
  return [...checked.map(itemOfRecord), ...followingItems(checked)]
}

/** Fills empty tables with what `itemsOfCity` made. @throws TableNotEmpty */
export const writeCity = async (
  store: Store,
  items: Item[],
  onProgress: OnProgress = () => {},
): Promise<{ written: number }> => {
  if (!(await areEmptyTables(store))) throw new TableNotEmpty()
  await writeAll(store, items, onProgress)
  return { written: items.length }
}

/**
 * Fills an empty table with a whole city. Everything is checked before the first write. One that stopped half-way
 * leaves a table that is not empty: it is begun again in a new one.
 * @throws RefusedRecords, TableNotEmpty
 */
export const restoreCity = async (
  store: Store,
  records: Iterable<unknown>,
  onProgress: OnProgress = () => {},
  options: { readonly evenBroken?: boolean } = {},
): Promise<{ written: number }> => writeCity(store, itemsOfCity(records, options), onProgress)
