import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { readYearTallies } from '../../../../functions/figures/today/misses-and-tallies.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { tallyKey } from '../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { listTasks, type TaskListQuery } from '../../../../functions/tasks/lists/task-list.ts'
import { type Counts, countNameOf, withSums } from '../../../../functions/tasks/task/counts.ts'
import { type Status, statuses } from '../../../../functions/tasks/task/lateness.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { departmentRecords } from '../../platform/table/city.ts'
import { smallCityTasks, today } from '../../platform/table/small-city.ts'

const departments = ['SNV', 'STC', 'SXD']
let store: Store

beforeAll(async () => {
  store = await newStore()
  await restoreCity(
    store,
    withDirectives([...departmentRecords(...departments), ...smallCityTasks(...departments)]),
  )
})

const lengthOf = async (query: TaskListQuery): Promise<number> =>
  (await listTasks(store, query, { limit: 200, after: undefined, today })).tasks.length

/** The list that belongs to each figure of the dashboard. */
const listOf: [keyof Counts, Status | 'open' | 'done' | 'assigned' | undefined][] = [
  ...statuses.map((status): [keyof Counts, Status] => [countNameOf[status], status]),
  ['done', 'done'],
  ['assigned', 'assigned'],
  ['given', undefined],
]

const expectListsToEqualCounts = async (year: number) => {
  const { tallies } = await readYearTallies(store, year, today)
  expect(Object.keys(tallies)).toEqual(departments)
  for (const [name, status] of listOf) {
    const lengths = await Promise.all(departments.map((department) => lengthOf({ department, year, status })))
    const counts = departments.map((department) => withSums(tallies[department] as never)[name])
    expect(lengths, name).toEqual(counts)
    expect(lengths.some((length) => length > 0)).toBe(true)
    const city = counts.reduce((sum, count) => sum + count, 0)
    expect(await lengthOf({ year, status }), `${name} of the city`).toBe(city)
  }
}

describe('each figure is the length of its list', () => {
  it.each([2020, 2021])('before the scan has run, for %i', expectListsToEqualCounts)

  it('and after it', async () => {
    await scanDay(store, { today, at: instantOf(today, '00:15') })
    for (const year of [2020, 2021]) await expectListsToEqualCounts(year)
  })
})

describe('a recount', () => {
  it('of a city in order is equal', async () => {
    expect(await recountYear(store, 2021, today)).toEqual({
      year: 2021,
      equal: true,
      tasks: 48,
      differences: [],
    })
  })

  const changed = async (pk: string, sk: string, change: object) => {
    const items = await wholeTable(store)
    const found = items.some((item) => item.pk === pk && item.sk === sk)
    expect(found).toBe(true)
    return storeWith(items.map((item) => (item.pk === pk && item.sk === sk ? { ...item, ...change } : item)))
  }

  it('names the department whose tally differs by one', async () => {
    const { pk, sk } = tallyKey('STC', 2021)
    const { differences, equal } = await recountYear(await changed(pk, sk, { doneLate: 7 }), 2021, today)
    expect(equal).toBe(false)
    expect(differences).toMatchObject([
      { department: 'STC', tallied: { doneLate: 7 }, counted: { doneLate: 1 }, unrecorded: [] },
    ])
  })

  it('names a task whose miss the scan has passed over', async () => {
    const hidden = { dueOn: '2021-07-02', openOrder: '2021-07-02#plotsxd00003' }
    const other = await changed('D#SXD#2021', 'T#plotsxd00003', hidden)
    const { differences } = await recountYear(other, 2021, today)
    expect(differences).toMatchObject([{ department: 'SXD', unrecorded: ['SXD-2021-plotsxd00003'] }])
  })
})
