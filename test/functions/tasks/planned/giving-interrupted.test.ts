import { beforeAll, expect, it } from 'vitest'
import type { Item } from '../../../../functions/platform/table/items.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { newStore, storeWith, tableButTimes, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt, losingAnswerOf, withCalls } from '../../../support/faults.ts'
import { memoryStoreWith } from '../../../support/memory-table/store-with.ts'
import { cityOfDuties, figuresToday, monthly, registerOn } from './duties.ts'

/** On New Year's Day: series with and without an end, one of them with others beside it, and the scans of December missing. */

const day = '2022-01-01'
const when = { today: day, at: instantOf(day, '00:15') } as const
let before: Item[]

beforeAll(async () => {
  const store = await cityOfDuties(await newStore())
  await registerOn(store, '2021-11-20', [
    monthly({ until: '2022-03-31' }),
    { ...monthly(), coordinating: ['STC'] },
    { ...monthly(), department: 'STC' },
  ])
  before = await wholeTable(store)
})

const undisturbed = async () => {
  const store = await storeWith(before)
  let calls = 0
  const counted = withCalls(store, ({ number }, send) => {
    calls = number
    return send()
  })
  const { given } = await scanDay(counted, when)
  expect(given).toBeGreaterThanOrEqual(4)
  expect(await figuresToday(store, day)).toBe('0/2/2')
  expect(await figuresToday(store, day, 2021)).toBe('0/4/4')
  return { calls, table: await tableButTimes(store) }
}

it('a scan that gives tasks leaves the same table, whichever call it died at', async () => {
  const { calls, table } = await undisturbed()
  const places = Array.from({ length: calls }, (_, place) => place + 1)
  await Promise.all(
    places.map(async (place) => {
      const store = await memoryStoreWith(before)
      await expect(scanDay(dyingAt(store, place), when)).rejects.toThrow(`died at call ${place}`)
      await scanDay(store, when)
      expect(await tableButTimes(store), `killed at call ${place}`).toEqual(table)
    }),
  )
})

it('and where the answer to a giving was lost', async () => {
  const { table } = await undisturbed()
  const store = await storeWith(before)
  await expect(scanDay(losingAnswerOf(store, 'TransactWrite'), when)).rejects.toThrow('no answer')
  await scanDay(store, when)
  expect(await tableButTimes(store)).toEqual(table)
})
