import type { Item } from '../../../platform/table/items.ts'
import { keyOfItem, kindOfKey, taskIdOfKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import { newCityFile } from '../city-file.ts'
import { recordOfItem } from '../record-items.ts'
import { CityChanging, maxReadings, newPrint, pagesOfCity } from './one-moment.ts'

/** Writes a file from its text, piece by piece. Answers what keeps it: until that is called nobody finds it. */
type WriteFile = (text: AsyncIterable<string>) => Promise<() => Promise<void>>

interface PartsExport {
  readonly records: number
  /** The hash over the whole file. */
  readonly hash: string
  /** Items that cannot be read: the file lacks them. */
  readonly unreadable: readonly UnreadableItem[]
}

/** One reading of the city, as the text of its file. What it found is known once the text was read to its end. */
const readingOf = (store: Store) => {
  const file = newCityFile()
  const print = newPrint()
  const unreadable: UnreadableItem[] = []
  // Histories are kept under the task's code alone; the tasks come before them, and tell whose each is.
  const taskIds = new Map<string, string>()
  let records = 0
  const lineOf = (item: Item): string => {
    print.add(item)
    try {
      if (kindOfKey(String(item.pk)) === 'task') {
        const id = taskIdOfKey(keyOfItem(item))
        taskIds.set(homeOf(id).code, id)
      }
      const record = recordOfItem(item, taskIds)
      if (!record) return ''
      records += 1
      return `${file.record(record)}\n`
    } catch (error) {
      if (!(error instanceof UnreadableItem)) throw error
      unreadable.push(error)
      return ''
    }
  }
  async function* text() {
    yield `${file.head()}\n`
    for await (const page of pagesOfCity(store)) {
      const lines = page.map(lineOf).join('')
      if (lines) yield lines
    }
    yield `${file.end()}\n`
  }
  const found = (): PartsExport => ({ records, hash: file.lastHash(), unreadable })
  return { text, print: print.value, found }
}

const printOf = async (store: Store): Promise<bigint> => {
  const print = newPrint()
  for await (const page of pagesOfCity(store)) page.forEach(print.add)
  return print.value()
}

/**
 * The whole city as a file (docs/city-file.md) while no more of it than a page is in memory, and the tasks' ids. The records
 * come as the table gives them, and not in the order of `exportCity`: a restore takes any. A file is written of each
 * reading but the first, and kept where that found what the one before had found.
 * @throws CityChanging
 */
export const exportInParts = async (store: Store, writeFile: WriteFile): Promise<PartsExport> => {
  let before = await printOf(store)
  for (let reading = 2; reading <= maxReadings; reading += 1) {
    const { text, print, found } = readingOf(store)
    const keep = await writeFile(text())
    if (print() === before) {
      await keep()
      return found()
    }
    before = print()
  }
  throw new CityChanging()
}
