import type { CityRecord } from './city-records.ts'
import { itemOfRecord } from './record-items.ts'
import { placeOf } from './records/order.ts'
import { sortable } from './sorting/sorter.ts'

/** Where two cities differ in a record. */
export interface RecordDifference {
  readonly what: 'only-in-first' | 'only-in-second' | 'different'
  readonly kind: CityRecord['kind']
  /** The keys of its item. */
  readonly name: string
}

/** A record as canonical JSON, and where it stands in the order of records. */
interface Told {
  readonly record: CityRecord
  readonly text: string
  readonly place: string
}

const told = (text: string): Told => {
  const record = JSON.parse(text) as CityRecord
  return { record, text, place: sortable(placeOf(record)) }
}

function* toldOf(texts: Iterable<string>): Generator<Told, undefined> {
  for (const text of texts) yield told(text)
  return undefined
}

const differs = (what: RecordDifference['what'], { record }: Told): RecordDifference => {
  const { pk, sk } = itemOfRecord(record)
  return { what, kind: record.kind, name: `${pk} ${sk}` }
}

/**
 * Holds two cities against each other, record by record: both as canonical JSON in the order of records, so that one
 * of each is in memory. Answers how many are the same.
 */
export function* compareRecords(
  first: Iterable<string>,
  second: Iterable<string>,
): Generator<RecordDifference, number> {
  const [lefts, rights] = [toldOf(first), toldOf(second)]
  let [left, right] = [lefts.next().value, rights.next().value]
  let same = 0
  while (left || right) {
    if (left && (!right || left.place < right.place)) {
      yield differs('only-in-first', left)
      left = lefts.next().value
    } else if (right && (!left || right.place < left.place)) {
      yield differs('only-in-second', right)
      right = rights.next().value
    } else if (left && right) {
      if (left.text === right.text) same += 1
      else yield differs('different', right)
      left = lefts.next().value
      right = rights.next().value
    }
  }
  return same
}
