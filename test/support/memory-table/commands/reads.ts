import { ValidationException } from '../errors.ts'
import { type Expressions, placeholdersOf, projected } from '../expressions/request.ts'
import { type Kept, type KeptTable, onlyKey } from '../kept-table.ts'
import type { Tables } from '../tables.ts'
import { canonicalItem, notModelled, type StoredItem } from '../values.ts'
import { type AskedCapacity, consumed, isAsked, readUnits } from './capacity-answer.ts'

interface GetInput extends Expressions {
  readonly TableName: string
  readonly Key: StoredItem
  readonly ConsistentRead?: boolean
  readonly ReturnConsumedCapacity?: AskedCapacity
}

const ofTable = (table: number) => ({ table, indexes: {} })

export const get = (tables: Tables, input: GetInput) => {
  const table = tables.named(input.TableName)
  const kept = table.get(onlyKey(canonicalItem(input.Key)))
  const { ReturnConsumedCapacity: asked, ProjectionExpression, ConsistentRead } = input
  const item = kept && projected(kept.item, ProjectionExpression, placeholdersOf(input))
  return {
    ...(item && { Item: canonicalItem(item) }),
    ...(isAsked(asked) && {
      ConsumedCapacity: consumed(table.name, ofTable(readUnits(kept?.size ?? 0, ConsistentRead)), asked),
    }),
  }
}

interface KeysAsked extends Expressions {
  readonly Keys: readonly StoredItem[]
  readonly ConsistentRead?: boolean
}

interface BatchGetInput {
  readonly RequestItems: Readonly<Record<string, KeysAsked>>
  readonly ReturnConsumedCapacity?: AskedCapacity
}

const maxInBatchGet = 100
const maxBatchBytes = 16 * 1024 * 1024

const requireApart = (keys: readonly { pk: string; sk: string }[]): void => {
  if (new Set(keys.map(({ pk, sk }) => JSON.stringify([pk, sk]))).size < keys.length)
    throw new ValidationException('Provided list of item keys contains duplicates')
}

/** Reads until the answer holds as much as one may; the other keys come back. */
const readKeys = (table: KeptTable, asked: KeysAsked, room: { bytes: number }) => {
  const keys = asked.Keys.map((key) => onlyKey(canonicalItem(key)))
  requireApart(keys)
  const placeholders = placeholdersOf(asked)
  const found: Kept[] = []
  let units = 0
  let done = 0
  for (const key of keys) {
    const kept = table.get(key)
    if (room.bytes < (kept?.size ?? 0)) break
    room.bytes -= kept?.size ?? 0
    units += readUnits(kept?.size ?? 0, asked.ConsistentRead)
    if (kept) found.push(kept)
    done += 1
  }
  const items = found.map(({ item }) =>
    canonicalItem(projected(item, asked.ProjectionExpression, placeholders)),
  )
  return { items, units, left: asked.Keys.slice(done) }
}

export const batchGet = (tables: Tables, { RequestItems, ReturnConsumedCapacity }: BatchGetInput) => {
  const wanted = Object.entries(RequestItems)
  const count = wanted.reduce((sum, [, { Keys }]) => sum + Keys.length, 0)
  if (count > maxInBatchGet)
    throw new ValidationException('Too many items requested for the BatchGetItem call')
  if (wanted.length === 0 || wanted.some(([, { Keys }]) => Keys.length === 0))
    throw new ValidationException('Member must have length greater than or equal to 1')
  const room = { bytes: maxBatchBytes }
  const read = wanted.map(([name, asked]) => {
    const table = tables.named(name)
    return { name: table.name, asked, ...readKeys(table, asked, room) }
  })
  const left = read.flatMap(({ name, asked, left: Keys }) =>
    Keys.length > 0 ? [[name, { ...asked, Keys }] as const] : [],
  )
  return {
    Responses: Object.fromEntries(read.map(({ name, items }) => [name, items])),
    UnprocessedKeys: Object.fromEntries(left),
    ...(isAsked(ReturnConsumedCapacity) && {
      ConsumedCapacity: read.map(({ name, units }) => consumed(name, ofTable(units), ReturnConsumedCapacity)),
    }),
  }
}

interface TransactGetInput {
  readonly TransactItems: readonly { readonly Get: GetInput }[]
  readonly ReturnConsumedCapacity?: AskedCapacity
}

export const transactGet = (tables: Tables, { TransactItems, ReturnConsumedCapacity }: TransactGetInput) => {
  if (isAsked(ReturnConsumedCapacity)) throw notModelled('the units of TransactGet')
  const Responses = TransactItems.map(({ Get }) => {
    const { Item } = get(tables, Get)
    return Item ? { Item } : {}
  })
  return { Responses }
}
