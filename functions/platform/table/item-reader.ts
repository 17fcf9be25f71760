import type * as z from 'zod'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import type { Item } from './items.ts'

/** Each stored item says by which number of its kind's shape it was written, docs/decisions/0028. */
export const schemaAttribute = 'schema'

/** Makes what the next number of the shape has of an item as one number had it. Its key stays. */
type Migration = (item: Item) => Item

interface StoredKind<Value> {
  readonly kind: string
  /** The number of the shape: raised whenever the shape changes. */
  readonly schema: number
  /** The shape itself, which a test holds fast for each number. */
  readonly shape: z.ZodType
  /** Takes the item without its number. It throws where the item is not of the shape. */
  readonly read: (item: Item) => Value
  /** By the number that each of them starts from: one for every number before the present one. */
  readonly migrations?: Readonly<Record<number, Migration>>
}

/** Reads an item of its kind, whichever number it was written by. It throws where that cannot be done. */
export interface Reader<Value = unknown> {
  (item: Item): Value
  readonly kind: string
  readonly schema: number
  readonly shape: z.ZodType
  /** The item as the present number has it, without the number; nothing else of it is checked. @throws UnreadableItem */
  readonly current: (item: Item) => Item
}

const requireMigrations = ({ kind, schema, migrations = {} }: StoredKind<unknown>): void => {
  for (let number = 1; number < schema; number += 1)
    if (!migrations[number]) throw new Error(`${kind} has no migration from schema ${number}`)
}

/** @throws UnreadableItem for a number that is none, or that only a later program knows */
const numberOf = (item: Item, { kind, schema }: StoredKind<unknown>): number => {
  const number = item[schemaAttribute]
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
    throw new UnreadableItem(item, new Error(`no schema number; this program writes ${kind} with ${schema}`))
  if (number > schema)
    throw new UnreadableItem(
      item,
      new Error(`schema ${number} is newer than this program, which knows ${kind} up to ${schema}`),
    )
  return number
}

/** Declares how a kind of item is stored: the one place for its number, its shape and its migrations. */
export const itemReader = <Value>(declared: StoredKind<Value>): Reader<Value> => {
  requireMigrations(declared)
  const { kind, schema, shape, read, migrations = {} } = declared
  const current = (item: Item): Item => {
    const number = numberOf(item, declared)
    const { [schemaAttribute]: _, ...attributes } = item
    let present: Item = attributes
    for (let step = number; step < schema; step += 1) present = migrations[step]?.(present) ?? present
    return present
  }
  return Object.assign((item: Item) => read(current(item)), { kind, schema, shape, current })
}
