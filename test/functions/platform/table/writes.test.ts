import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../../../../functions/documents/city-file/stored-kinds.ts'
import { departmentOfItem } from '../../../../functions/organisation/departments/departments-store.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import { departmentPartition, taskKey } from '../../../../functions/platform/table/keys.ts'
import { partOf } from '../../../../functions/platform/table/readable-part.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { putItem, putMany, putNew, writeTogether } from '../../../../functions/platform/table/writes.ts'
import { localDateSchema } from '../../../../functions/shared/dates/dates.ts'
import { UnreadableItem } from '../../../../functions/shared/problems/unreadable.ts'
import { eventOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'

let store: Store

beforeAll(async () => {
  store = await newStore()
})

const department = {
  pk: departmentPartition,
  sk: 'SXD',
  code: 'SXD',
  name: 'Sở Xây dựng',
  kind: 'department',
}
const readable: Item = { ...department, validFrom: '2000-01-01' }
const unreadable: Item = { ...department, validFrom: '2100-01-01' }
const entryOfTooEarlyDay = {
  pk: 'T#k3f9x2m8q1ab',
  sk: 'E#vp~reassign1',
  key: 'vp~reassign1',
  on: '2021-07-08',
  at: '2021-07-08T02:00:00.000Z',
  by: 'vp.mot',
  order: 0,
  details: {
    type: 'registered',
    task: { department: 'STC', title: 'Báo cáo', assignedOn: '1999-12-31', starred: false },
  },
}
const put = (item: Item) => ({ Put: { TableName: store.table, Item: item }, reads: departmentOfItem })

describe('what cannot be read back is not written', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an item', () => putItem(store, unreadable, departmentOfItem)],
    ['a new item', () => putNew(store, unreadable, departmentOfItem)],
    ['a batch with one such item', () => putMany(store, [readable, unreadable], readerOf)],
    ['a transaction with one such item', () => writeTogether(store, [put(readable), put(unreadable)])],
    ['an item of no kind', () => putMany(store, [{ pk: 'MINISTER#1', sk: 'x' }], readerOf)],
    ['an entry of a day before the figures begin', () => putItem(store, entryOfTooEarlyDay, eventOfItem)],
  ])('%s', async (_, write) => {
    await expect(write()).rejects.toThrow(UnreadableItem)
    expect(await wholeTable(store)).toEqual([])
  })

  it('nor what an update would leave', () => {
    const key = taskKey('SXD-2021-k3f9x2m8q1ab')
    expect(() => partOf(key, localDateSchema, '2100-01-01')).toThrow(
      'D#SXD#2021 T#k3f9x2m8q1ab cannot be read',
    )
    expect(partOf(key, localDateSchema, '2099-12-31')).toBeDefined()
  })

  it('and what can be read is', async () => {
    expect(await putNew(store, readable, departmentOfItem)).toBe(true)
    expect(await wholeTable(store)).toEqual([{ ...readable, schema: 1 }])
  })
})

describe('of a batch', () => {
  const named = (number: number): Item => ({ ...readable, sk: `S${number}`, code: `S${number}` })
  const batch = Array.from({ length: 20 }, (_, number) => named(number))
  type Requests = Record<string, unknown[]>

  /** Takes so many requests of a batch and leaves the others, as DynamoDB does under load. */
  const taking = (most: number, calls: number[]) =>
    withCalls(store, async ({ input }, send) => {
      const asked = (input.RequestItems as Requests)[store.table] ?? []
      calls.push(asked.length)
      if (most === 0) return { UnprocessedItems: input.RequestItems }
      Object.assign(input, { RequestItems: { [store.table]: asked.slice(0, most) } })
      await send()
      const left = asked.slice(most)
      return { UnprocessedItems: left.length > 0 ? { [store.table]: left } : {} }
    })

  it('what is not taken at once is sent again, and nothing else', async () => {
    const calls: number[] = []
    await putMany(taking(8, calls), batch, readerOf)
    expect(calls).toEqual([20, 12, 4])
    const written = (await wholeTable(store)).map(({ sk }) => sk)
    expect(written.filter((sk) => /^S\d+$/.test(String(sk)))).toHaveLength(batch.length)
  })

  it('what is never taken ends in an error that says how much it is', async () => {
    const calls: number[] = []
    await expect(putMany(taking(0, calls), batch, readerOf)).rejects.toThrow('20 items')
    expect(calls).toHaveLength(8)
  })
})
