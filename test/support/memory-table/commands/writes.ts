import { conditionFailed, ValidationException } from '../errors.ts'
import { holds, readCondition } from '../expressions/conditions.ts'
import type { Placeholders } from '../expressions/paths.ts'
import { type Expressions, placeholdersOf } from '../expressions/request.ts'
import { updateOf } from '../expressions/updates.ts'
import { type ItemKey, type KeptTable, keyOf, onlyKey } from '../kept-table.ts'
import type { Tables } from '../tables.ts'
import { canonicalItem, notModelled, type StoredItem } from '../values.ts'
import { type AskedCapacity, consumed, isAsked, sumOfUnits, writeUnits } from './capacity-answer.ts'

export interface WriteInput extends Expressions {
  readonly TableName: string
  readonly Item?: StoredItem
  readonly Key?: StoredItem
  readonly ReturnValues?: string
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' | 'NONE'
  readonly ReturnConsumedCapacity?: AskedCapacity
}

export type WriteKind = 'Put' | 'Update' | 'Delete' | 'ConditionCheck'

/** A write that is looked at and not yet done. */
export interface Planned {
  readonly table: KeptTable
  readonly key: ItemKey
  readonly before: StoredItem | undefined
  readonly isAllowed: boolean
  /** What it leaves: undefined takes the item away. Only where it is allowed. @throws ValidationException */
  readonly after: () => { readonly item: StoredItem | undefined; readonly named?: readonly string[] }
}

type Left = ReturnType<Planned['after']>

/** What a write leaves, as far as it can be told without knowing the item. @throws ValidationException */
const leaving = (
  table: KeptTable,
  kind: WriteKind,
  input: WriteInput,
  key: StoredItem,
  placeholders: Placeholders,
) => {
  if (kind === 'Put') {
    table.requireStorable(key)
    return (): Left => ({ item: key })
  }
  if (kind === 'Delete') return (): Left => ({ item: undefined })
  if (kind === 'ConditionCheck') return (before: StoredItem | undefined): Left => ({ item: before })
  const update = updateOf(input.UpdateExpression ?? '', placeholders)
  return (before: StoredItem | undefined): Left => {
    const left = update(before ?? { ...key })
    table.requireStorable(left.item)
    return left
  }
}

/** What a write finds and would leave. @throws ValidationException for what no item can answer */
export const plan = (tables: Tables, kind: WriteKind, input: WriteInput): Planned => {
  const table = tables.named(input.TableName)
  const named = canonicalItem((kind === 'Put' ? input.Item : input.Key) ?? {})
  const key = kind === 'Put' ? keyOf(named) : onlyKey(named)
  const { ConditionExpression: condition } = input
  if (kind === 'ConditionCheck' && !condition) throw new ValidationException('A check needs a condition')
  const placeholders = placeholdersOf(input)
  const leave = leaving(table, kind, input, named, placeholders)
  const before = table.get(key)?.item
  return {
    table,
    key,
    before,
    isAllowed: !condition || holds(readCondition(condition), before, placeholders),
    after: () => leave(before),
  }
}

/** The attributes that were asked for. */
const attributesOf = (
  returns: string | undefined,
  before: StoredItem | undefined,
  after: StoredItem | undefined,
  named: readonly string[],
): StoredItem | undefined => {
  if (returns === undefined || returns === 'NONE') return undefined
  if (returns === 'ALL_OLD') return before
  if (returns === 'ALL_NEW') return after
  if (returns !== 'UPDATED_NEW') throw notModelled(`ReturnValues ${returns}`)
  const left = named.flatMap((name) => (after && name in after ? [[name, after[name]] as const] : []))
  return left.length > 0 ? (Object.fromEntries(left) as StoredItem) : undefined
}

const write = (kind: WriteKind) => (tables: Tables, input: WriteInput) => {
  const { table, key, before, isAllowed, after } = plan(tables, kind, input)
  if (!isAllowed)
    throw conditionFailed(input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? before : undefined)
  const { item, named = [] } = after()
  table.replace(key, item)
  const attributes = attributesOf(input.ReturnValues, before, item, named)
  const { ReturnConsumedCapacity: asked } = input
  return {
    ...(attributes && { Attributes: canonicalItem(attributes) }),
    ...(isAsked(asked) && {
      ConsumedCapacity: consumed(table.name, writeUnits(before, item, table.indexes), asked),
    }),
  }
}

export const put = write('Put')
export const update = write('Update')
export const remove = write('Delete')

interface BatchWriteInput {
  readonly RequestItems: Readonly<
    Record<
      string,
      readonly {
        readonly PutRequest?: { readonly Item: StoredItem }
        readonly DeleteRequest?: { readonly Key: StoredItem }
      }[]
    >
  >
  readonly ReturnConsumedCapacity?: AskedCapacity
}

const maxInBatchWrite = 25

/** Several writes name different items. @throws ValidationException */
export const requireApart = (planned: readonly Planned[], message: string): void => {
  const keys = planned.map(({ table, key }) => JSON.stringify([table.name, key.pk, key.sk]))
  if (new Set(keys).size < keys.length) throw new ValidationException(message)
}

export const batchWrite = (tables: Tables, { RequestItems, ReturnConsumedCapacity }: BatchWriteInput) => {
  const planned = Object.entries(RequestItems).flatMap(([TableName, requests]) =>
    requests.map(({ PutRequest, DeleteRequest }) =>
      PutRequest
        ? plan(tables, 'Put', { TableName, Item: PutRequest.Item })
        : plan(tables, 'Delete', { TableName, Key: DeleteRequest?.Key ?? {} }),
    ),
  )
  if (planned.length === 0 || planned.length > maxInBatchWrite)
    throw new ValidationException('A batch has at least one and at most 25 writes')
  requireApart(planned, 'Provided list of item keys contains duplicates')
  const done = planned.map(({ table, key, before, after }) => {
    const { item } = after()
    table.replace(key, item)
    return { table, units: isAsked(ReturnConsumedCapacity) ? [writeUnits(before, item, table.indexes)] : [] }
  })
  const byTable = [...Map.groupBy(done, ({ table }) => table)]
  return {
    UnprocessedItems: {},
    ...(isAsked(ReturnConsumedCapacity) && {
      ConsumedCapacity: byTable.map(([table, own]) =>
        consumed(table.name, sumOfUnits(own.flatMap(({ units }) => units)), ReturnConsumedCapacity),
      ),
    }),
  }
}
