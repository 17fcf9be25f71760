import { tableKeys } from '../../../functions/platform/table/keys.ts'
import type { Index } from '../capacity.ts'
import { entryOf } from '../capacity.ts'
import { sizeOfItem } from '../item-size.ts'
import { ValidationException } from './errors.ts'
import { SortedPartition } from './sorted-partition.ts'
import { notModelled, type StoredItem } from './values.ts'

/** An item with its size, which pages and units are counted by. */
export interface Kept {
  readonly item: StoredItem
  readonly size: number
}

export interface ItemKey {
  readonly pk: string
  readonly sk: string
}

/** Between the parts of a place in an index; no key may hold it. */
export const separator = '\u0000'

/** Items are never changed, only replaced: each is measured once. */
const sizes = new WeakMap<StoredItem, number>()

export const sizeOfStored = (item: StoredItem): number => {
  const size = sizes.get(item) ?? sizeOfItem(item)
  sizes.set(item, size)
  return size
}

const maxItemBytes = 400 * 1024

const requireKeyText = (value: unknown, name: string): string => {
  if (value === undefined) throw new ValidationException('One of the required keys was not given a value')
  if (typeof value !== 'string')
    throw new ValidationException(`One or more parameter values were invalid: Type mismatch for key ${name}`)
  if (value === '')
    throw new ValidationException(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
    )
  if (value.includes(separator)) throw notModelled('keys with the character U+0000')
  return value
}

export const keyOf = ({ pk, sk }: StoredItem): ItemKey => ({
  pk: requireKeyText(pk, 'pk'),
  sk: requireKeyText(sk, 'sk'),
})

/** A key that is given, and nothing beside it. */
export const onlyKey = (key: StoredItem): ItemKey => {
  if (Object.keys(key).length !== 2)
    throw new ValidationException('The number of conditions on the keys is invalid')
  return keyOf(key)
}

type Partitions = SortedPartition<SortedPartition<Kept>>

const put = (partitions: Partitions, partition: string, place: string, kept: Kept): void => {
  const found = partitions.get(partition) ?? new SortedPartition<Kept>()
  found.set(place, kept)
  partitions.set(partition, found)
}

const remove = (partitions: Partitions, partition: string, place: string): void => {
  const found = partitions.get(partition)
  found?.delete(place)
  if (found?.size === 0) partitions.delete(partition)
}

/** Where an item stands in an index; items of one sort key stand by their own keys. */
export const placeIn = ({ sort }: Index, item: StoredItem): string =>
  [item[sort], item.pk, item.sk].join(separator)

/** One table with its indexes, whose entries are there at once. Who reads it copies: nothing in it ever changes. */
export class KeptTable {
  readonly name: string
  readonly indexes: readonly Index[]
  readonly #items: Partitions = new SortedPartition()
  readonly #byIndex: ReadonlyMap<string, { readonly index: Index; readonly entries: Partitions }>

  constructor(name: string, indexes: readonly Index[]) {
    this.name = name
    this.indexes = indexes
    this.#byIndex = new Map(indexes.map((index) => [index.name, { index, entries: new SortedPartition() }]))
  }

  get({ pk, sk }: ItemKey): Kept | undefined {
    return this.#items.get(pk)?.get(sk)
  }

  /** @throws ValidationException for an item that the table cannot hold */
  requireStorable(item: StoredItem): void {
    for (const { partition, sort } of [tableKeys, ...this.indexes])
      for (const name of [partition, sort]) if (name in item) requireKeyText(item[name], name)
    if (sizeOfStored(item) > maxItemBytes)
      throw new ValidationException('Item size has exceeded the maximum allowed size')
  }

  /** Puts an item in the place of another, or takes it away. */
  replace(key: ItemKey, item: StoredItem | undefined): void {
    const before = this.get(key)
    if (before) this.#leaveIndexes(before.item)
    if (!item) {
      remove(this.#items, key.pk, key.sk)
      return
    }
    put(this.#items, key.pk, key.sk, { item, size: sizeOfStored(item) })
    for (const { index, entries } of this.#byIndex.values()) {
      const entry = entryOf(item, index) as StoredItem | undefined
      if (!entry) continue
      put(entries, String(item[index.partition]), placeIn(index, item), {
        item: entry,
        size: sizeOfItem(entry),
      })
    }
  }

  #leaveIndexes(item: StoredItem): void {
    for (const { index, entries } of this.#byIndex.values())
      if (entryOf(item, index)) remove(entries, String(item[index.partition]), placeIn(index, item))
  }

  /** What stands under a partition key of the table, or of one of its indexes. */
  partition(value: string, indexName?: string): SortedPartition<Kept> | undefined {
    return (indexName === undefined ? this.#items : this.#byIndex.get(indexName)?.entries)?.get(value)
  }

  /** Every item, by partition and sort key: DynamoDB has an order of its own. @param after the key of the last that is known */
  *all(after?: ItemKey): Generator<Kept> {
    for (const [pk, partition] of this.#items.between(after?.pk ?? '', undefined, true)) {
      const from = pk === after?.pk ? `${after.sk}${separator}` : ''
      for (const [, kept] of partition.between(from, undefined, true)) yield kept
    }
  }
}
