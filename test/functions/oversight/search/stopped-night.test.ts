import { beforeEach, expect, it } from 'vitest'
import { buildIndexes } from '../../../../functions/oversight/search/index/build-index.ts'
import { readPointer } from '../../../../functions/oversight/search/index/index-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { cityOfYears } from '../../../bench/night/city-of-years.ts'
import { fillTables } from '../../../bench/night/fill-tables.ts'
import { dyingAt, withCalls } from '../../../support/faults.ts'
import { cityTables, memoryStore } from '../../../support/memory-table/memory-store.ts'

const size = { departments: 3, people: 20, years: 3, tasksEach: 20, openEach: 5 }
const today = '2021-07-29'
const attempt = (time: string) => ({ today, at: instantOf(today, time) }) as const

const newCity = (): Store => {
  const tables = cityTables('city')
  fillTables(tables, 'city', cityOfYears(size))
  return memoryStore('city', tables)
}

const names = [2019, 2020, 2021].flatMap((year) =>
  (['tasks', 'directives'] as const).map((searched) => ({ searched, year })),
)

/** How many texts each index holds that may be read. */
const heldIn = (store: Store) =>
  Promise.all(names.map(async (name) => (await readPointer(store, name))?.count))

let all: (number | undefined)[]
let calls: number
beforeEach(async () => {
  const whole = newCity()
  calls = 0
  const counted = withCalls(whole, (_, send) => {
    calls += 1
    return send()
  })
  expect((await buildIndexes(counted, attempt('00:15'))).built).toBe(names.length)
  all = await heldIn(whole)
  expect(all).not.toContain(undefined)
})

it('a night that stops in the middle of its indexes goes on with those that are missing, wherever it stopped', async () => {
  for (let place = 1; place <= calls; place += 7) {
    const store = newCity()
    await expect(buildIndexes(dyingAt(store, place), attempt('00:15'))).rejects.toThrow('died')
    const made = (await heldIn(store)).filter((count) => count !== undefined).length
    const { built } = await buildIndexes(store, attempt('00:31'))
    expect([place, built]).toEqual([place, names.length - made])
    expect(await heldIn(store)).toEqual(all)
  }
})
