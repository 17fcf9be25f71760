import { expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { enterMailsLeft } from '../../../../functions/notices/letters/mails-left.ts'
import { addDays, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { departmentRecords } from '../../platform/table/city.ts'

/** What every morning reads for mails that a broken run left: little, however many letters two years had. */

const today = '2021-12-28'
const letterOf = (place: number, recordedOn: LocalDate, paper?: string): CityRecord => ({
  kind: 'letter',
  letter: {
    number: String(place + 1),
    symbol: 'UBND-KSTT',
    issuedOn: addDays(recordedOn, -1),
    named: [
      { department: 'SXD', level: 'remind' },
      { department: 'STC', level: 'commend' },
    ],
    recordedOn,
    by: 'vp.kstt1',
    ...(paper && { paper }),
  },
})
const head = (id: string, department: string): CityRecord => ({
  kind: 'user',
  user: { id, name: id, email: `${id}@example.org`, role: 'head', department, active: true },
})
const paperOf = (place: number) => `2021-${String(place).padStart(12, 'k')}`

it('costs at most 0.1 units a letter, for 2,000 letters of two years, and enters what is left alone', async () => {
  const store = metered(await newStore())
  const days = Array.from({ length: 2_000 }, (_, place) => addDays('2020-01-06', Math.floor(place / 2.8)))
  await restoreCity(store, [
    ...departmentRecords('SXD', 'STC'),
    head('gd.sxd', 'SXD'),
    head('gd.stc', 'STC'),
    ...days.map((day, place) => letterOf(place, day, paperOf(place))),
    letterOf(3_001, '2021-12-27', paperOf(3_001)),
    letterOf(3_002, '2021-12-27'),
  ])
  store.spent()
  await enterMailsLeft(store, { since: '2021-12-28', today, at: instantOf(today, '07:30') })
  const { reads, writes } = store.spent()
  expect(writes).toBe(0)
  expect(reads).toBeGreaterThan(10)
  expect(reads).toBeLessThanOrEqual(200)
  await enterMailsLeft(store, { since: '2021-12-27', today, at: instantOf(today, '07:30') })
  const entered = await noticesOf(store, '2021-12-26_3002_UBND-KSTT')
  expect(entered.map(({ recipient }) => recipient)).toEqual(['STC', 'SXD'])
  // Recorded as a letter alone: its mails are sent by hand.
  expect(await noticesOf(store, '2021-12-26_3003_UBND-KSTT')).toEqual([])
}, 120_000)
