import type { LocalDate } from '../domain/dates.ts'
import { type Item, putNew, queryAll } from './items.ts'
import type { Store } from './store.ts'

/** Data that an administrator changes and whose history is kept: settings, calendars, rule sets, formula sets. */
export interface DatedValue<Value> {
  /** The day it holds from. */
  readonly from: LocalDate
  readonly value: Value
  readonly by: string
  readonly at: string
}

const partition = (name: string) => `SET#${name}`

const valueOfItem = <Value>({ from, value, by, at }: Item): DatedValue<Value> =>
  ({ from, value, by, at }) as unknown as DatedValue<Value>

/** Every value the name ever had, the earliest first; of two for the same day the one entered later comes later. */
export const historyOf = async <Value>(store: Store, name: string): Promise<DatedValue<Value>[]> => {
  const items = await queryAll(store, {
    KeyConditionExpression: 'pk = :name',
    ExpressionAttributeValues: { ':name': partition(name) },
    ConsistentRead: true,
  })
  return items.map((item) => valueOfItem<Value>(item))
}

/** The value in force on a day, or undefined when there was none. */
export const valueOn = async <Value>(
  store: Store,
  name: string,
  day: LocalDate,
): Promise<Value | undefined> =>
  (await historyOf<Value>(store, name)).findLast(({ from }) => from <= day)?.value

/** Enters a value from a day on. What was entered before stays in the history; answers false for the very same entry again. */
export const putValue = <Value>(store: Store, name: string, entry: DatedValue<Value>): Promise<boolean> =>
  putNew(store, { pk: partition(name), sk: `${entry.from}#${entry.at}`, ...entry })
