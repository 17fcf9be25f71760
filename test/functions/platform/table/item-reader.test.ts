import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { itemReader } from '../../../../functions/platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../../../functions/platform/table/items.ts'
import { keyOfItem } from '../../../../functions/platform/table/keys.ts'
import { onlyCounts, partOf } from '../../../../functions/platform/table/readable-part.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import {
  putItem,
  putMany,
  updateItem,
  type Write,
  writeTogether,
} from '../../../../functions/platform/table/writes.ts'
import { UnreadableItem } from '../../../../functions/shared/problems/unreadable.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt } from '../../../support/faults.ts'

/** A room as it was stored first, with its floor in its name; then with the floor apart; then with the floor counted from one. */
const key = keyOfItem({ pk: 'ROOM#1', sk: '304' })

const firstShape = z.strictObject({ name: z.string(), seats: z.int() })
const firstReader = itemReader({
  kind: 'room',
  schema: 1,
  shape: firstShape,
  read: ({ pk: _, sk: __, ...room }) => firstShape.parse(room),
})

const shape = z.strictObject({ name: z.string(), floor: z.int().min(1), seats: z.int() })
const reader = itemReader({
  kind: 'room',
  schema: 3,
  shape,
  read: ({ pk: _, sk: __, ...room }) => shape.parse(room),
  migrations: {
    1: ({ name, ...room }) => {
      const [floor, own] = String(name).split('/')
      return { ...room, name: own, floor: Number(floor) }
    },
    2: ({ floor, ...room }) => ({ ...room, floor: Number(floor) + 1 }),
  },
})

const ofFirst = { ...key, name: '3/Phòng họp', seats: 12 }
const present = { name: 'Phòng họp', floor: 4, seats: 12 }

const moreSeats = {
  UpdateExpression: 'ADD seats :more',
  ExpressionAttributeValues: { ':more': 8 },
}
const addSeats = (store: Store): Write => ({
  Update: { TableName: store.table, Key: key, ...moreSeats },
  reads: reader,
  leaves: onlyCounts,
})

let store: Store
beforeEach(async () => {
  store = await newStore()
})

const read = async () => (await queryAll(store, partitionOf(key.pk))).map(reader)

it('is asked for by a partition that is made where every key is', () => {
  // @ts-expect-error a text that was put together elsewhere
  expect(partitionOf('ROOM#1')).toEqual(partitionOf(key.pk))
})

describe('an item of an older number', () => {
  beforeEach(async () => {
    await putItem(store, ofFirst, firstReader)
    expect(await wholeTable(store)).toEqual([{ ...ofFirst, schema: 1 }])
  })

  it('is read as the present one has it, through every migration; what is stored stays', async () => {
    expect(await read()).toEqual([present])
    expect(await wholeTable(store)).toEqual([{ ...ofFirst, schema: 1 }])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['an update', () => updateItem(store, { Key: key, ...moreSeats }, reader, onlyCounts)],
    ['a transaction', () => writeTogether(store, [addSeats(store)])],
  ])('is migrated where it stands before %s changes a part of it', async (_, update) => {
    await update()
    expect(await wholeTable(store)).toEqual([{ ...key, ...present, seats: 20, schema: 3 }])
  })

  it('is migrated once where many change it at once, and no change is lost', async () => {
    await Promise.all([1, 2, 3, 4].map(() => writeTogether(store, [addSeats(store)])))
    expect(await read()).toEqual([{ ...present, seats: 12 + 4 * 8 }])
  })

  it.each([1, 2, 3])(
    'is whole where the program stops at call %i of an update, which is then made again',
    async (place) => {
      const update = (by: Store) => updateItem(by, { Key: key, ...moreSeats }, reader, onlyCounts)
      await expect(update(dyingAt(store, place))).rejects.toThrow('died')
      expect(await read()).toEqual([present])
      await update(store)
      expect(await wholeTable(store)).toEqual([{ ...key, ...present, seats: 20, schema: 3 }])
    },
  )

  it('is migrated before the condition of an update is judged, which then refuses it as ever', async () => {
    const ifThird = {
      ConditionExpression: '#floor = :third',
      ExpressionAttributeNames: { '#floor': 'floor' },
      ExpressionAttributeValues: { ':more': 8, ':third': 3 },
    }
    expect(await updateItem(store, { Key: key, ...moreSeats, ...ifThird }, reader, onlyCounts)).toBe(
      undefined,
    )
    expect(await wholeTable(store)).toEqual([{ ...key, ...present, schema: 3 }])
  })

  it('and the program of before leaves alone what a later one has written', async () => {
    await putItem(store, { ...key, ...present }, reader)
    const before = await wholeTable(store)
    const leaves = partOf(key, z.int(), 20)
    await expect(updateItem(store, { Key: key, ...moreSeats }, firstReader, leaves)).rejects.toThrow(
      'schema 3 is newer than this program, which knows room up to 1',
    )
    expect(await wholeTable(store)).toEqual(before)
  })
})

describe('what cannot be known is not guessed', () => {
  it.each<[string, Item, string]>([
    ['without a number', { ...key, ...present }, 'no schema number; this program writes room with 3'],
    ['with a number that is none', { ...key, ...present, schema: '3' }, 'no schema number'],
    ['of number nought', { ...key, ...present, schema: 0 }, 'no schema number'],
    ['of a newer program', { ...key, ...present, schema: 4 }, 'schema 4 is newer than this program'],
  ])('an item %s', async (_, item, why) => {
    expect(() => reader(item)).toThrow(UnreadableItem)
    expect(() => reader(item)).toThrow(`ROOM#1 304 cannot be read: ${why}`)
    store = await storeWith([item])
    await expect(writeTogether(store, [addSeats(store)])).rejects.toThrow(why)
    expect(await wholeTable(store)).toEqual([item])
  })

  it('and no kind is declared without a way from each number to the next', () => {
    expect(() => itemReader({ kind: 'room', schema: 2, shape, read: () => undefined })).toThrow(
      'room has no migration from schema 1',
    )
  })
})

it('every way of writing gives the number', async () => {
  await putMany(store, [{ pk: 'ROOM#1', sk: '1', ...present }], () => reader)
  await writeTogether(store, [
    {
      Put: { TableName: store.table, Item: { pk: 'ROOM#1', sk: '2', ...present } },
      reads: reader,
    },
    addSeats(store),
  ])
  await updateItem(
    store,
    {
      Key: { pk: 'ROOM#1', sk: '5' },
      UpdateExpression: 'REMOVE seats',
    },
    reader,
    onlyCounts,
  )
  const numbers = (await wholeTable(store)).map(({ sk, schema }) => [sk, schema])
  expect(numbers).toEqual([
    ['1', 3],
    ['2', 3],
    ['304', 3],
    ['5', 3],
  ])
})
