import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { areEmptyTables } from '../../platform/table/whole-table.ts'
import { maxPuts, putMany } from '../../platform/table/writes.ts'
import { type CheckedCity, checkCity, historyHashIn } from './checked-city.ts'
import type { CityRecord } from './city-records.ts'
import { newFollowing } from './following-items.ts'
import { isHalfOf } from './half-restored.ts'
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

/** How many of the records are written. */
type OnProgress = (written: number, of: number) => void

/** Hashes a history that comes without a hash: made up for a demonstration, or entered before there were hashes. */
const withHistoryHash = (group: readonly CityRecord[], record: CityRecord): CityRecord => {
  if ((record.kind !== 'task' && record.kind !== 'directive') || record.historyHash !== undefined)
    return record
  const hash = historyHashIn(group, record)
  return hash || record.kind === 'task' ? { ...record, historyHash: String(hash) } : record
}

interface Batch {
  readonly items: readonly Item[]
  /** How many records are written with it. */
  readonly records: number
}

/** Every item that a city's records make, and those that follow from them. */
function* itemsOf({ groups }: CheckedCity): Generator<Batch> {
  const following = newFollowing()
  for (const group of groups()) {
    const hashed = group.map((record) => withHistoryHash(group, record))
    yield { items: [...hashed.map(itemOfRecord), ...following.of(hashed)], records: group.length }
  }
  yield { items: following.rest(), records: 0 }
}

function* batchesOf(city: CheckedCity): Generator<Batch> {
  let items: Item[] = []
  let records = 0
  for (const more of itemsOf(city)) {
    items.push(...more.items)
    records += more.records
    while (items.length >= maxPuts) {
      yield { items: items.slice(0, maxPuts), records }
      items = items.slice(maxPuts)
      records = 0
    }
  }
  if (items.length > 0) yield { items, records }
}

function* singly(batches: Iterable<Batch>): Generator<Item> {
  for (const { items } of batches) yield* items
}

/**
 * Fills empty tables with a city that was checked. Where they hold a part of just this city, as a restore leaves them that was
 * stopped half-way, all of it is written again: what is there already stays as it is.
 * @throws TableNotEmpty where they hold anything else
 */
export const writeCity = async (
  store: Store,
  city: CheckedCity,
  onProgress: OnProgress = () => {},
): Promise<{ written: number }> => {
  const mayWrite = (await areEmptyTables(store)) || (await isHalfOf(store, singly(itemsOf(city))))
  if (!mayWrite) throw new TableNotEmpty()
  const batches = batchesOf(city)
  let written = 0
  let records = 0
  const writer = async () => {
    for (const batch of batches) {
      await putMany(store, batch.items, readerOf)
      written += batch.items.length
      records += batch.records
      onProgress(records, city.records)
    }
  }
  // All are waited for also when one fails: nothing is written any more when that is told.
  const outcomes = await Promise.allSettled(Array.from({ length: batchesAtOnce }, writer))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return { written }
}

/**
 * Fills an empty table with a whole city. Everything is checked before the first write. One that was stopped half-way is
 * given again, with the same records.
 * @throws RefusedRecords, TableNotEmpty
 */
export const restoreCity = async (
  store: Store,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  onProgress: OnProgress = () => {},
  options: { readonly evenBroken?: boolean } = {},
): Promise<{ written: number }> => {
  const city = await checkCity(records, options)
  try {
    return await writeCity(store, city, onProgress)
  } finally {
    city.close()
  }
}
