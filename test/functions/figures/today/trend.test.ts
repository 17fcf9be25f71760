import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import getTrend from '../../../../functions/figures/today/get-trend.operation.ts'
import { putSnapshot } from '../../../../functions/figures/today/snapshots-store.ts'
import { openSuccessor } from '../../../../functions/organisation/departments/departments-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { departmentOf } from '../../platform/table/city.ts'

let api: Api

const tallyOf = (doneOnTime: number, openOverdue: number) => ({ ...noTally(), doneOnTime, openOverdue })

beforeAll(async () => {
  api = await openCity()
  itIs('2021-07-26')
  for (const [date, done] of [
    ['2021-07-12', 1],
    ['2021-07-25', 8],
    ['2021-07-26', 9],
  ] as const)
    await putSnapshot(api.store, {
      date,
      year: 2021,
      tallies: { SXD: tallyOf(done, 1), STC: tallyOf(10, 0) },
    })
})

afterAll(() => {
  vi.useRealTimers()
})

const trend = async (query: string) => {
  const { status, body } = await api.ask('cv.sxd', `GET /api/snapshots${query}`)
  if (status === 200) expect(getTrend.answer.parse(body)).toEqual(body)
  return { status, ...body }
}

describe('the trend', () => {
  test('of the city week by week: nights that were not scanned are left out', async () => {
    const { snapshots, year, freshness } = await trend('')
    expect(year).toBe(2021)
    expect(freshness).toEqual({ scannedThrough: '2021-07-25', scanIsCurrent: true })
    expect(snapshots.map(({ on, counts }: { on: string; counts: object }) => [on, counts])).toMatchObject([
      ['2021-07-12', { assigned: 12, done: 11 }],
      ['2021-07-26', { assigned: 20, done: 19 }],
    ])
  })

  test('of one department day by day, up to a day, by a formula set', async () => {
    const { snapshots, formulaSet } = await trend('?department=SXD&every=day&points=2&formulaSet=hai-phong')
    expect(formulaSet.name).toBe('hai-phong')
    expect(snapshots).toMatchObject([
      { on: '2021-07-25', counts: { done: 8 } },
      { on: '2021-07-26', counts: { done: 9 } },
    ])
    expect((await trend('?department=SXD&every=day&to=2021-07-12')).snapshots).toHaveLength(1)
    expect((await trend('?department=SNV')).snapshots[0].counts.assigned).toBe(0)
  })

  test('tells of the departments with the most overdue tasks when asked for them, night by night', async () => {
    expect((await trend('')).mostOverdue).toBeUndefined()
    expect((await trend('?mostOverdue=20')).mostOverdue).toEqual({
      departments: [{ code: 'SXD', openOverdue: [1, 1] }],
      anyOverdue: 1,
    })
    expect((await trend('?mostOverdue=51')).status).toBe(422)
  })

  test('counts an ended department where its tasks belong now, when asked to', async () => {
    const ended = departmentOf('SCT', { validTo: '2021-06-30', successors: ['STC'] })
    await openSuccessor(api.store, ended)
    await putSnapshot(api.store, {
      date: '2021-07-19',
      year: 2021,
      tallies: { SXD: tallyOf(5, 1), STC: tallyOf(10, 2), SCT: tallyOf(0, 4) },
    })
    const ofDay = '?to=2021-07-19&points=2&mostOverdue=20'
    const given = await trend(ofDay)
    expect(given.mostOverdue.departments).toEqual([
      { code: 'SCT', openOverdue: [null, 4] },
      { code: 'STC', openOverdue: [0, 2] },
      { code: 'SXD', openOverdue: [1, 1] },
    ])
    const current = await trend(`${ofDay}&rollUp=current`)
    expect(current.mostOverdue.departments).toEqual([
      { code: 'STC', openOverdue: [0, 6] },
      { code: 'SXD', openOverdue: [1, 1] },
    ])
    expect(current.snapshots).toEqual(given.snapshots)
    const ofStc = await trend('?to=2021-07-19&points=2&rollUp=current&department=STC')
    expect(ofStc.snapshots.at(-1).counts.openOverdue).toBe(6)
  })

  test('of a department that is not there, of too many nights: refused', async () => {
    expect(await trend('?department=SKH')).toMatchObject({ status: 422, code: 'unknown-department' })
    expect((await trend('?points=61')).status).toBe(422)
  })
})
