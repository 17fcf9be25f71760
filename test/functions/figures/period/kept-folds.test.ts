import { beforeEach, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { countBeforehand, foldPeriod } from '../../../../functions/figures/period/fold/fold-period.ts'
import { keepFold, readKeptFold } from '../../../../functions/figures/period/fold/kept-folds-store.ts'
import { noPeriodCounts, type View, viewOf } from '../../../../functions/figures/period/report-figures.ts'
import { tooManyTasksToCount } from '../../../../functions/figures/rules/figure-problems.ts'
import { tallyOfItem } from '../../../../functions/organisation/departments/tallies-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { tallyKey } from '../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { putItem } from '../../../../functions/platform/table/writes.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { departmentRecords, refusalOf } from '../../platform/table/city.ts'
import { smallCityTasks, tasksOf } from '../../platform/table/small-city.ts'

const departments = ['SNV', 'STC', 'SXD']
const records = smallCityTasks(...departments)
const now = new Date('2021-07-26T02:00:00Z')
const noWord = async () => {}
let store: Store

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives([...departmentRecords(...departments), ...records]))
})

const viewWith = (given: Partial<Parameters<typeof viewOf>[0]> = {}): View =>
  viewOf(
    {
      assignedFrom: '2021-01-01',
      assignedTo: '2021-12-31',
      asOf: '2021-07-12',
      basis: 'effective',
      today: '2021-07-26',
      ...given,
    },
    { updateWindowDays: 7, silentMonths: 3 },
  )

it('what was counted beforehand is what a request counts, and reads no task', async () => {
  const views = [
    viewWith(),
    { ...viewWith({ assignedFrom: '2020-01-01', assignedTo: '2020-12-31' }), statusOnly: true },
  ] as const
  const counted = await foldPeriod(store, views)
  expect(await countBeforehand(store, views, now, noWord)).toBe(tasksOf(records).length)
  const metering = metered(store)
  const again = await foldPeriod(metering, views)
  expect(again).toEqual({ ...counted, tasksRead: 0 })
})

it('another day, basis, choice or window is another question', async () => {
  await countBeforehand(store, [viewWith()], now, noWord)
  const others: Partial<Parameters<typeof viewOf>[0]>[] = [
    { asOf: '2021-07-11' },
    { basis: 'original' },
    { starred: true },
    { assignedTo: '2021-12-30' },
  ]
  for (const other of others) expect(await readKeptFold(store, viewWith(other))).toBe(undefined)
  expect(await readKeptFold(store, { ...viewWith(), statusOnly: true })).toBe(undefined)
  expect(await readKeptFold(store, { ...viewWith(), updatedFrom: '2021-07-01' })).toBe(undefined)
  expect(await readKeptFold(store, viewWith({ today: '2021-08-30' }))).toEqual(
    (await foldPeriod(store, [viewWith()])).sums[0],
  )
})

it('today is never kept: it is not over', async () => {
  const today = viewWith({ asOf: '2021-07-26' })
  expect(await countBeforehand(store, [today], now, noWord)).toBe(0)
  expect(await readKeptFold(store, today)).toBe(undefined)
})

it('of one department only its row is told', async () => {
  await countBeforehand(store, [viewWith()], now, noWord)
  const { sums, tasksRead } = await foldPeriod(store, [viewWith()], (code) => code === 'STC')
  expect([Object.keys(sums[0] ?? {}), tasksRead]).toEqual([['STC'], 0])
})

it('thousands of departments are kept in parts, and half of them is nothing', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 2_500 }, (_, place) => [
      `D${String(place).padStart(4, '0')}`,
      { ...noPeriodCounts(), backlog: { open: place, openOverdue: 0 } },
    ]),
  )
  await keepFold(store, viewWith(), many, now)
  expect(await readKeptFold(store, viewWith())).toEqual(many)
})

it('says how far it is while it counts', async () => {
  const words: (readonly [number, number])[] = []
  const many = viewWith({ asOf: '2021-07-11' as LocalDate })
  await countBeforehand(store, [many], now, async (...word) => void words.push(word))
  expect(words.at(-1)).toEqual([tasksOf(records).length, tasksOf(records).length])
})

it('what is refused of today is had as of yesterday once it is counted, and the refusal says so', async () => {
  // More tasks than a request counts, as far as a tally tells: they are not made for a test.
  const tally = { ...tallyKey('SNV', 2021), ...noTally(), doneOnTime: 400_001 }
  await putItem(store, tally, tallyOfItem)
  const [ofToday, ofYesterday] = [viewWith({ asOf: '2021-07-26' }), viewWith({ asOf: '2021-07-25' })]
  for (const view of [ofToday, ofYesterday])
    expect((await refusalOf(foldPeriod(store, [view]))).code).toBe(tooManyTasksToCount.code)
  expect(tooManyTasksToCount.vi.detail).toContain('tính trước số liệu đến hết hôm qua')
  expect(tooManyTasksToCount.en.detail).toContain('as of yesterday')
  await countBeforehand(store, [ofYesterday], now, noWord)
  const { sums, tasksRead } = await foldPeriod(store, [ofYesterday])
  expect([Object.keys(sums[0] ?? {}).sort(), tasksRead]).toEqual([departments, 0])
})
