import {
  BatchGetCommand,
  BatchWriteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { memoryStore } from './memory-store.ts'

let store: Store
beforeEach(() => {
  store = memoryStore()
})

const send = (command: object) => store.client.send(command as never) as Promise<Record<string, unknown>>
const table = 'city'
const put = (item: Item) => send(new PutCommand({ TableName: table, Item: item }))
const at = (sk: string) => ({ pk: 'P', sk })

describe('what it does not know it refuses', () => {
  it.each([
    ['sets', () => put({ ...at('1'), words: new Set(['a']) })],
    ['objects of a class', () => put({ ...at('1'), day: new Date(0) })],
    ['sums of fractions', () => change('SET n = n + :by', { ':by': 0.5 })],
    ['deleting from sets', () => change('DELETE n :by', { ':by': 1 })],
    ['places of lists', () => change('REMOVE list[0]')],
    ['segments', () => send(new ScanCommand({ TableName: table, TotalSegments: 2, Segment: 0 }))],
  ])('%s', async (_, act) => {
    await put({ ...at('1'), n: 1, list: [1] })
    await expect(act()).rejects.toThrow('The table in memory does not know')
  })

  const change = (UpdateExpression: string, ExpressionAttributeValues?: Item) =>
    send(new UpdateCommand({ TableName: table, Key: at('1'), UpdateExpression, ExpressionAttributeValues }))

  it.each(['SET n = ', 'SET n ? :by', 'SET (n) = :by'])('what is no expression: %s', async (text) => {
    await expect(change(text)).rejects.toThrow(/Invalid/)
  })

  it('and it refuses an index key that is no text, which DynamoDB does and Local does not', async () => {
    await put(at('1'))
    await expect(change('SET openBy = :by', { ':by': 1 })).rejects.toMatchObject({
      name: 'ValidationException',
    })
  })
})

describe('transactions', () => {
  const puts = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ Put: { TableName: table, Item: at(String(place)) } }))
  const together = (TransactItems: object[], more = {}) =>
    send(new TransactWriteCommand({ TransactItems: TransactItems as never, ...more }))

  it('take a hundred writes and not one more', async () => {
    await together(puts(100))
    await expect(together(puts(101))).rejects.toMatchObject({ name: 'ValidationException' })
  })

  it('do not name an item twice', () =>
    expect(together([...puts(1), ...puts(1)])).rejects.toMatchObject({ name: 'ValidationException' }))

  it('that are cancelled leave nothing, and say why of each write', async () => {
    const add = {
      Update: {
        TableName: table,
        Key: at('text'),
        UpdateExpression: 'ADD title :one',
        ExpressionAttributeValues: { ':one': 1 },
      },
    }
    await put({ ...at('text'), title: 'a' })
    await expect(together([...puts(1), add])).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }],
    })
    expect((await send(new ScanCommand({ TableName: table }))).Items).toEqual([{ ...at('text'), title: 'a' }])
  })

  it('are done once under one token, and pay twice for each item', async () => {
    const add = {
      Update: {
        TableName: table,
        Key: at('1'),
        UpdateExpression: 'ADD n :one SET openBy = :home, openOrder = :home',
        ExpressionAttributeValues: { ':one': 1, ':home': 'x' },
      },
    }
    const options = { ClientRequestToken: 'once', ReturnConsumedCapacity: 'INDEXES' }
    expect(await together([add], options)).toMatchObject({
      ConsumedCapacity: [{ CapacityUnits: 3, GlobalSecondaryIndexes: { open: { CapacityUnits: 1 } } }],
    })
    await together([add], options)
    expect(await send(new GetCommand({ TableName: table, Key: at('1') }))).toMatchObject({ Item: { n: 1 } })
  })

  it('read several items', async () => {
    await put(at('1'))
    const Get = { TableName: table, Key: at('1') }
    const { Responses } = await send(new TransactGetCommand({ TransactItems: [{ Get }] }))
    expect(Responses).toEqual([{ Item: at('1') }])
  })
})

it('a batch answers 16 MB at most and gives the other keys back', async () => {
  const keys = Array.from({ length: 60 }, (_, place) => at(String(place)))
  for (const key of keys) await put({ ...key, text: 'x'.repeat(390_000) })
  const { Responses, UnprocessedKeys } = (await send(
    new BatchGetCommand({ RequestItems: { [table]: { Keys: keys } } }),
  )) as { Responses: Record<string, unknown[]>; UnprocessedKeys: Record<string, { Keys: unknown[] }> }
  expect(Responses[table]).toHaveLength(43)
  expect(UnprocessedKeys[table]?.Keys).toHaveLength(17)
})

it('what is read and what was given stay apart from what is kept', async () => {
  const given = { ...at('1'), list: ['a'], map: { one: 1 } }
  await put(given)
  given.list.push('b')
  const read = async () =>
    (await send(new GetCommand({ TableName: table, Key: at('1') }))).Item as typeof given
  ;(await read()).map.one = 2
  expect(await read()).toEqual({ ...at('1'), list: ['a'], map: { one: 1 } })
})

it('keys stand in the order of their bytes, whenever they come and go', async () => {
  const sks = Array.from({ length: 3_000 }, (_, place) => String((place * 7_919) % 3_000).padStart(4, '0'))
  const query = async () => {
    const asked = { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'P' } }
    const { Items } = await send(new QueryCommand({ TableName: table, ...asked }))
    return (Items as { sk: string }[]).map(({ sk }) => sk)
  }
  const batch = (some: readonly string[], of: (sk: string) => object) =>
    send(new BatchWriteCommand({ RequestItems: { [table]: some.map(of) as never } }))
  const left = new Set<string>()
  for (let from = 0; from < sks.length; from += 25) {
    const some = sks.slice(from, from + 25)
    await batch(some, (sk) => ({ PutRequest: { Item: at(sk) } }))
    for (const sk of some) left.add(sk)
    const gone = [...left].filter((_, place) => place % 3 === 0).slice(0, 10)
    await batch(gone, (sk) => ({ DeleteRequest: { Key: at(sk) } }))
    for (const sk of gone) left.delete(sk)
    if (from % 100 === 0) expect(await query()).toEqual([...left].sort())
  }
  expect(await query()).toEqual([...left].sort())
})
