import * as z from 'zod'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { enteredMeanwhile } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { itemReader, type Reader } from './item-reader.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { datedPartition } from './keys.ts'
import type { Store } from './store.ts'
import { putNew } from './writes.ts'

/** Data that an administrator changes and whose history is kept: settings, calendars, rule sets, formula sets. */
export interface DatedValue<Value> {
  /** The day it holds from. */
  readonly from: LocalDate
  readonly value: Value
  readonly by: string
  readonly at: string
  /** Its place among those that were entered on top of each other: two that replace the same one want the same place. */
  readonly version?: string | undefined
}

/** Everything that is kept so; a new name needs its record in an export. */
export type DatedName =
  | 'settings'
  | 'calendar'
  | 'formula-sets'
  | 'rule-sets'
  | 'paper-templates'
  | 'assessment-schemes'
  | `delegations#${string}`

export const itemOfValue = (name: DatedName, entry: DatedValue<unknown>): Item => ({
  pk: datedPartition(name),
  sk: entry.version ?? `${entry.from}#${entry.at}`,
  ...entry,
})

/** A name under which values are kept, and how they are read. */
export interface Dated<Value> {
  readonly name: DatedName
  readonly reads: Reader<DatedValue<Value>>
}

/** An entry as it is kept: the value of a day on, who entered it and when. */
export const enteredSchema = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    from: localDateSchema,
    value,
    by: z.string(),
    at: z.iso.datetime(),
    version: z.string().optional(),
  })

/** The same as it is answered to whoever asks for the history. */
export const datedAnswer = <Value extends z.ZodType>(value: Value) =>
  z.object({
    from: z.iso.date(),
    by: z.string(),
    at: z.iso.datetime(),
    version: z.string().optional(),
    value,
  })

/** Declares how the values of a name are stored, see `itemReader`. */
export const datedReader = <Value>(
  kind: string,
  schema: number,
  value: z.ZodType<Value>,
  migrations: Readonly<Record<number, (item: Item) => Item>> = {},
): Reader<DatedValue<Value>> => {
  const shape = enteredSchema(value)
  const read = ({ pk: _, sk: __, ...entry }: Item) => shape.parse(entry) as DatedValue<Value>
  return itemReader({ kind, schema, shape, migrations, read })
}

/** Every value the name ever had, the earliest first; of two for the same day the one entered later comes later. */
export const historyOf = async <Value>(
  store: Store,
  { name, reads }: Dated<Value>,
): Promise<DatedValue<Value>[]> => {
  const items = await queryAll(store, { ...partitionOf(datedPartition(name)), ConsistentRead: true })
  return items
    .map((item) => reads(item))
    .sort((one, other) => one.from.localeCompare(other.from) || one.at.localeCompare(other.at))
}

/** The value in force on a day, or undefined when there was none. */
export const valueOn = async <Value>(
  store: Store,
  dated: Dated<Value>,
  day: LocalDate,
): Promise<Value | undefined> => (await historyOf(store, dated)).findLast(({ from }) => from <= day)?.value

/** Enters a value from a day on. What was entered before stays in the history; answers false for the very same entry again. */
export const putValue = <Value>(
  store: Store,
  { name, reads }: Dated<Value>,
  entry: DatedValue<Value>,
): Promise<boolean> => putNew(store, itemOfValue(name, entry), reads)

/** The client asks again by itself where an answer was lost, and meets what it has entered. */
const isSame = (one: DatedValue<unknown>, other: DatedValue<unknown>): boolean =>
  canonicalJson(one) === canonicalJson(other)

/** Whether this very entry is there: by the same person, of the same instant, with the same value. */
export const isEntered = async <Value>(
  store: Store,
  dated: Dated<Value>,
  entry: DatedValue<Value>,
): Promise<boolean> => (await historyOf(store, dated)).some((one) => isSame(one, entry))

/** Which values follow each other, and how many of them a person had read who enters the next. */
export interface Line<Value> extends Dated<Value> {
  /** What their versions begin with where one name holds several lines: a year. */
  readonly prefix?: string
  readonly entered: readonly DatedValue<unknown>[]
  readonly read: number
}

const refusalBy = (entered: readonly Pick<DatedValue<unknown>, 'from' | 'by' | 'at'>[]): Refused => {
  const [last] = entered.toSorted((one, other) => other.at.localeCompare(one.at))
  return new Refused(enteredMeanwhile, {
    from: last?.from ?? '',
    changedBy: last?.by ?? '',
    changedAt: last?.at ?? '',
  })
}

/**
 * Enters the value that follows those a person has read. Of two who have read the same, one wins.
 * @throws Refused entered-meanwhile with who came first
 */
export const putNext = async <Value>(
  store: Store,
  { name, reads, prefix = '', entered, read }: Line<Value>,
  entry: DatedValue<Value>,
): Promise<void> => {
  if (entered.length !== read) throw refusalBy(entered)
  const version = `${prefix}${String(read + 1).padStart(4, '0')}`
  const next = { ...entry, version }
  if (await putNew(store, itemOfValue(name, next), reads)) return
  const there = (await historyOf(store, { name, reads })).filter((other) => other.version === version)
  if (there.some((one) => isSame(one, next))) return
  throw refusalBy(there)
}
