import { newFollowing } from '../../../functions/documents/city-file/following-items.ts'
import { itemOfRecord } from '../../../functions/documents/city-file/record-items.ts'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { readerOf } from '../../../functions/documents/city-file/stored-kinds.ts'
import { historyTableOf, isEntryKey } from '../../../functions/platform/table/item-kinds.ts'
import { schemaAttribute } from '../../../functions/platform/table/item-reader.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import { keyOf } from '../../support/memory-table/kept-table.ts'
import type { Tables } from '../../support/memory-table/tables.ts'
import { canonicalItem } from '../../support/memory-table/values.ts'

/** Puts a city's items into tables in memory as a restore would, without its checks: of a million tasks they are most of the time. */
export const fillTables = (tables: Tables, table: string, records: Iterable<CityRecord>): number => {
  const [main, history] = [tables.named(table), tables.named(historyTableOf(table))]
  const following = newFollowing()
  let count = 0
  const put = (item: Item) => {
    const kept = canonicalItem({ ...item, [schemaAttribute]: readerOf(item).schema })
    ;(isEntryKey(item.pk) ? history : main).replace(keyOf(kept), kept)
    count += 1
  }
  for (const record of records) {
    put(itemOfRecord(record))
    for (const item of following.of([record])) put(item)
  }
  for (const item of following.rest()) put(item)
  return count
}
