import { schemaAttribute } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { pagesOfTables } from '../../platform/table/whole-table.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { newSorter, type Sorter } from './sorting/sorter.ts'
import { readerOf } from './stored-kinds.ts'

const keep = (sorter: Sorter, whose: 'made' | 'there', item: Item): void =>
  sorter.add(`${item.pk} ${item.sk}`, `${whose} ${canonicalJson(item)}`)

/** Whether each item that is there was made, and just so, and something is missing. Of one key, what was made comes first. */
const isPart = (sorter: Sorter): boolean => {
  let made: string | undefined
  let missing = 0
  for (const [key, text] of sorter.sorted()) {
    const said = `${key} ${text.slice(text.indexOf(' '))}`
    if (text.startsWith('made ')) {
      made = said
      missing += 1
    } else if (said === made) missing -= 1
    else return false
  }
  return missing > 0
}

/**
 * Whether the tables hold nothing but what a restore of these items has written before it was stopped: then it may write all of
 * them again. One item that is another, or is not among them, says that somebody has worked there, or that it is another city. Where
 * nothing is missing, people may be working in it at this very moment.
 */
export const isHalfOf = async (store: Store, items: Iterable<Item>): Promise<boolean> => {
  const sorter = newSorter()
  try {
    for (const item of items) keep(sorter, 'made', { ...item, [schemaAttribute]: readerOf(item).schema })
    for await (const page of pagesOfTables(store)) for (const item of page) keep(sorter, 'there', item)
    return isPart(sorter)
  } finally {
    sorter.close()
  }
}
