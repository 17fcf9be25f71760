import { canonicalJson } from '../../shared/canonical-json.ts'
import type { CityRecord } from './city-records.ts'
import { itemOfRecord } from './record-items.ts'

/** Where two cities differ in a record. */
interface RecordDifference {
  readonly what: 'only-in-first' | 'only-in-second' | 'different'
  readonly kind: CityRecord['kind']
  /** The keys of its item. */
  readonly name: string
}

export interface RecordComparison {
  /** Records that are the same in both. */
  readonly same: number
  readonly differences: readonly RecordDifference[]
}

const nameOf = (record: CityRecord): string => {
  const { pk, sk } = itemOfRecord(record)
  return `${pk} ${sk}`
}

/** Holds two cities against each other, record by record, in whichever order they come. */
export const compareRecords = (
  first: Iterable<CityRecord>,
  second: Iterable<CityRecord>,
): RecordComparison => {
  const left = new Map(Array.from(first, (record) => [nameOf(record), record]))
  const differences: RecordDifference[] = []
  let same = 0
  for (const record of second) {
    const name = nameOf(record)
    const other = left.get(name)
    left.delete(name)
    const { kind } = record
    if (!other) differences.push({ what: 'only-in-second', kind, name })
    else if (canonicalJson(other) === canonicalJson(record)) same += 1
    else differences.push({ what: 'different', kind, name })
  }
  for (const [name, { kind }] of left) differences.push({ what: 'only-in-first', kind, name })
  return { same, differences }
}
