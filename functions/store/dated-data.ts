import type { LocalDate } from '../domain/dates.ts'
import { type Item, partitionOf, putNew, queryAll } from './items.ts'
import { datedPartition, partitionName } from './keys.ts'
import type { Store } from './store.ts'

/** Data that an administrator changes and whose history is kept: settings, calendars, rule sets, formula sets. */
export interface DatedValue<Value> {
  /** The day it holds from. */
  readonly from: LocalDate
  readonly value: Value
  readonly by: string
  readonly at: string
}

/** Everything that is kept so; a new name needs its record in an export. */
export type DatedName = 'settings' | 'calendar' | 'formula-sets' | 'rule-sets' | `delegations#${string}`

export const itemOfValue = (name: DatedName, entry: DatedValue<unknown>): Item => ({
  pk: datedPartition(name),
  sk: `${entry.from}#${entry.at}`,
  ...entry,
})

const valueOfItem = <Value>({ from, value, by, at }: Item): DatedValue<Value> =>
  ({ from, value, by, at }) as unknown as DatedValue<Value>

export const namedValueOfItem = (item: Item) => ({
  name: partitionName(String(item.pk)) as DatedName,
  entry: valueOfItem<unknown>(item),
})

/** Every value the name ever had, the earliest first; of two for the same day the one entered later comes later. */
export const historyOf = async <Value>(store: Store, name: DatedName): Promise<DatedValue<Value>[]> => {
  const items = await queryAll(store, { ...partitionOf(datedPartition(name)), ConsistentRead: true })
  return items.map((item) => valueOfItem<Value>(item))
}

/** The value in force on a day, or undefined when there was none. */
export const valueOn = async <Value>(
  store: Store,
  name: DatedName,
  day: LocalDate,
): Promise<Value | undefined> =>
  (await historyOf<Value>(store, name)).findLast(({ from }) => from <= day)?.value

/** Enters a value from a day on. What was entered before stays in the history; answers false for the very same entry again. */
export const putValue = <Value>(store: Store, name: DatedName, entry: DatedValue<Value>): Promise<boolean> =>
  putNew(store, itemOfValue(name, entry))
