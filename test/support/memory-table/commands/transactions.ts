import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { anotherRequestWithToken, transactionCancelled, ValidationException } from '../errors.ts'
import { sizeOfStored } from '../kept-table.ts'
import type { Tables } from '../tables.ts'
import type { StoredItem } from '../values.ts'
import {
  type AskedCapacity,
  consumed,
  isAsked,
  sumOfUnits,
  type Units,
  writeUnits,
} from './capacity-answer.ts'
import { type Planned, plan, requireApart, type WriteInput, type WriteKind } from './writes.ts'

type TransactItem = Partial<Record<WriteKind, WriteInput>>

interface TransactWriteInput {
  readonly TransactItems: readonly TransactItem[]
  readonly ClientRequestToken?: string
  readonly ReturnConsumedCapacity?: AskedCapacity
}

const maxWrites = 100
const maxBytes = 4 * 1024 * 1024

const kinds = ['Put', 'Update', 'Delete', 'ConditionCheck'] as const

const writeIn = (item: TransactItem): { kind: WriteKind; input: WriteInput } => {
  const [kind, other] = kinds.filter((one) => item[one])
  if (!kind || other)
    throw new ValidationException('TransactItems can only contain one of Check, Put, Update or Delete')
  return { kind, input: item[kind] as WriteInput }
}

type Left = { readonly item: StoredItem | undefined } | { readonly reason: CancellationReason }

/** What a write leaves, or why it does not. */
const leftBy = ({ isAllowed, before, after }: Planned, input: WriteInput): Left => {
  if (!isAllowed) {
    const isTold = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before
    return {
      reason: {
        Code: 'ConditionalCheckFailed',
        Message: 'The conditional request failed',
        ...(isTold && { Item: marshall(before) }),
      },
    }
  }
  try {
    return { item: after().item }
  } catch (error) {
    if (!(error instanceof ValidationException)) throw error
    return { reason: { Code: 'ValidationError', Message: error.message } }
  }
}

/** A transaction pays twice for each item, and once for what changes in the indexes. */
const twice = ({ table, indexes }: Units): Units => ({ table: 2 * table, indexes })

const capacityOf = (
  planned: readonly Planned[],
  items: readonly (StoredItem | undefined)[],
  asked: AskedCapacity,
) => {
  const byTable = [...Map.groupBy(planned.entries(), ([, { table }]) => table)]
  return byTable.map(([table, own]) => {
    const units = own.map(([place, { before }]) => twice(writeUnits(before, items[place], table.indexes)))
    return consumed(table.name, sumOfUnits(units), asked)
  })
}

/** The same under the same token is not done again. @throws IdempotentParameterMismatchException */
const isRepeated = (
  tables: Tables,
  { ClientRequestToken: token, TransactItems }: TransactWriteInput,
): boolean => {
  if (token === undefined) return false
  const before = tables.askedWith(token)
  const asked = JSON.stringify(TransactItems, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))
  if (before !== undefined && before !== asked) throw anotherRequestWithToken()
  return before !== undefined
}

const remember = (tables: Tables, { ClientRequestToken: token, TransactItems }: TransactWriteInput): void => {
  if (token === undefined) return
  const asked = JSON.stringify(TransactItems, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))
  tables.remember(token, asked)
}

/** Everything or nothing. @throws TransactionCanceledException with a reason for each write */
export const transactWrite = (tables: Tables, input: TransactWriteInput) => {
  const writes = input.TransactItems.map(writeIn)
  if (writes.length === 0 || writes.length > maxWrites)
    throw new ValidationException('A transaction has at least one and at most 100 writes')
  const planned = writes.map(({ kind, input: one }) => plan(tables, kind, one))
  requireApart(planned, 'Transaction request cannot include multiple operations on one item')
  if (isRepeated(tables, input)) return {}
  const left = planned.map((one, place) => leftBy(one, writes[place]?.input as WriteInput))
  const reasons = left.map((one) => ('reason' in one ? one.reason : { Code: 'None' }))
  if (left.some((one) => 'reason' in one)) throw transactionCancelled(reasons)
  const items = left.map((one) => ('item' in one ? one.item : undefined))
  const bytes = items.reduce((sum, item) => sum + (item ? sizeOfStored(item) : 0), 0)
  if (bytes > maxBytes) throw new ValidationException('Transaction request size exceeded limit')
  const spent = isAsked(input.ReturnConsumedCapacity) && {
    ConsumedCapacity: capacityOf(planned, items, input.ReturnConsumedCapacity),
  }
  for (const [place, { table, key, before }] of planned.entries())
    if (items[place] !== before) table.replace(key, items[place])
  remember(tables, input)
  return { ...spent }
}
