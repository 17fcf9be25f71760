import { expect, it } from 'vitest'
import {
  latestSnapshots,
  putSnapshot,
  putWatermark,
} from '../../../../functions/figures/today/snapshots-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { newStore } from '../../../support/dynamodb.ts'

const talliesOf = (openInTerm: number) => ({ SXD: { ...noTally(), openInTerm } })
const nightOf = (openInTerm: number) =>
  ({ date: '2021-07-26', year: 2021, tallies: talliesOf(openInTerm) }) as const
const run = {
  job: 'nightly-scan',
  day: '2021-07-26',
  startedAt: '2021-07-25T17:15:00.000Z',
  seconds: 1,
  departments: 1,
  openTasks: 3,
  newlyOverdue: 0,
} as const

it('what the first run of a night found stays, whatever a second one finds', async () => {
  const store = await newStore()
  expect(await putWatermark(store, nightOf(3), run)).toBe(true)
  expect(await putWatermark(store, nightOf(4), run)).toBe(false)
  expect(await putSnapshot(store, nightOf(5))).toBe(false)
  expect(await latestSnapshots(store, 2021, 2)).toEqual([nightOf(3)])
})
