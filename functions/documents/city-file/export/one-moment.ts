import { createHash } from 'node:crypto'
import type { Item } from '../../../platform/table/items.ts'
import { kindOfKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'

/**
 * A scan is no picture of one moment. Two in a row that found the same are: whatever the first found was still so when
 * the second came by, so at the moment between them all of it held. Nothing of it is ever deleted, and versions only grow.
 */

/** Somebody worked in the city during every reading, so that none shows it as it stood at one moment. */
export class CityChanging extends Error {
  constructor() {
    super(
      'the city changed during every reading: export at a quiet hour, or a copy of the table that nobody writes',
    )
  }
}

/** After these an export gives up with `CityChanging`. */
export const maxReadings = 5

/** What somebody asked for these days, and how often, stays behind, and may come and go while the rest is read. */
const leavesCity = ({ pk }: Item): boolean =>
  !['job', 'jobFile', 'requestCount'].includes(kindOfKey(String(pk)) ?? '')

/** Every item that an export looks at, page by page: the main table's first, then those of the histories. */
export async function* pagesOfCity(store: Store): AsyncGenerator<Item[]> {
  for await (const page of pagesOfTables(store)) yield page.filter(leavesCity)
}

const hashBits = 256

/**
 * Tells whether two readings found the same items, in whichever order: the sum of the items' hashes. It has one size,
 * however large the city.
 */
export const newPrint = () => {
  let sum = 0n
  return {
    add: (item: Item): void => {
      const hash = createHash('sha256').update(canonicalJson(item)).digest('hex')
      sum = BigInt.asUintN(hashBits, sum + BigInt(`0x${hash}`))
    },
    value: () => sum,
  }
}
