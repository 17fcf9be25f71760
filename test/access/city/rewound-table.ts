import { indexes } from '../../../functions/platform/table/indexes/indexes.ts'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { type ItemKey, KeptTable, separator } from '../../support/memory-table/kept-table.ts'
import { memoryStore } from '../../support/memory-table/memory-store.ts'
import { Tables } from '../../support/memory-table/tables.ts'
import type { StoredItem } from '../../support/memory-table/values.ts'

/** A table that remembers what it held at a moment, and can be as it was then: each request of a matrix meets the same city. */
class RewoundTable extends KeptTable {
  readonly #before = new Map<string, { readonly key: ItemKey; readonly item: StoredItem | undefined }>()

  override replace(key: ItemKey, item: StoredItem | undefined): void {
    const name = key.pk + separator + key.sk
    if (!this.#before.has(name)) this.#before.set(name, { key, item: this.get(key)?.item })
    super.replace(key, item)
  }

  /** From now on `rewind` leads back to here. */
  mark(): void {
    this.#before.clear()
  }

  /** The partitions in which something is not as it was. */
  changed(): string[] {
    return [...this.#before.values()].map(({ key }) => key.pk)
  }

  rewind(): void {
    for (const { key, item } of this.#before.values()) super.replace(key, item)
    this.#before.clear()
  }
}

export interface RewoundStore {
  readonly store: Store
  readonly mark: () => void
  /** Answers the partitions of what had changed since the mark. */
  readonly rewind: () => readonly string[]
  /** How often the tables were asked so far. */
  readonly calls: () => number
}

/** A city's two tables in memory. */
export const rewoundStore = (table = 'city'): RewoundStore => {
  const tables = [new RewoundTable(table, indexes), new RewoundTable(historyTableOf(table), [])]
  let calls = 0
  const store = memoryStore(table, new Tables(tables))
  const send = (command: never) => {
    calls += 1
    return store.client.send(command)
  }
  return {
    store: { ...store, client: { send } as unknown as Store['client'] },
    calls: () => calls,
    mark: () => {
      for (const one of tables) one.mark()
    },
    rewind: () => {
      const changes = tables.flatMap((one) => one.changed())
      for (const one of tables) one.rewind()
      return changes
    },
  }
}
