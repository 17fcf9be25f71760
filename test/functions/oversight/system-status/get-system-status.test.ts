import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recountOnSchedule } from '../../../../functions/figures/today/recount/scheduled-recount.ts'
import { fileOfItem, itemOfFile } from '../../../../functions/files/files-store.ts'
import type { HandedInFile } from '../../../../functions/files/handed-in-file.ts'
import { moveNotice, nameOf, noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { releaseMailsInTime } from '../../../../functions/oversight/digests/release-mails.ts'
import { readKnownOfJobs } from '../../../../functions/oversight/system-status/known-of-jobs.ts'
import { statusDays } from '../../../../functions/oversight/system-status/status-days.ts'
import { putRun, runsSince } from '../../../../functions/platform/runs/runs-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { putItem } from '../../../../functions/platform/table/writes.ts'
import { addDays, dayOfWeek, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { metered } from '../../../support/capacity.ts'
import { withCalls } from '../../../support/faults.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

vi.spyOn(console, 'info').mockImplementation(() => undefined)

let api: Api

const night = (day: LocalDate, store = api.store) =>
  scanDay(store, { today: day, at: instantOf(day, '00:15') })
const morning = (day: LocalDate) =>
  releaseMailsInTime(api.store, { today: day, time: '07:30', at: instantOf(day, '07:30') })
const recount = (day: LocalDate) => recountOnSchedule(api.store, { today: day, at: instantOf(day, '03:00') })
const exported = (day: LocalDate) =>
  putRun(api.store, {
    job: 'export-city',
    day,
    startedAt: instantOf(day, '03:30').toISOString(),
    seconds: 9,
    exportedOn: day,
    nextOn: addDays(day, 7),
    written: { records: 40_000, hash: 'f'.repeat(64), unreadable: 0 },
  })
const compared = (day: LocalDate) =>
  putRun(api.store, {
    job: 'compare-histories',
    day,
    startedAt: instantOf(day, '02:00').toISOString(),
    seconds: 3,
    entries: 1_200,
    differences: 0,
    alterations: 0,
  })

/** A whole day as it is lived: its night, its Sunday, its morning. */
const live = async (day: LocalDate): Promise<void> => {
  itIs(day, '00:15')
  await night(day)
  await compared(day)
  await exported(day)
  if (dayOfWeek(day) === 7) await recount(day)
  itIs(day, '07:30')
  await morning(day)
}

beforeAll(async () => {
  api = await openCity()
  await newTask(api, { dueOn: '2021-07-13' })
  await newTask(api, { dueOn: '2021-07-13', department: 'STC' })
})
afterAll(() => {
  vi.useRealTimers()
})

const ask = async (user = 'vp.mot') => api.ask(user, 'GET /api/system-status')

describe('the status of the system', () => {
  it('is for the Office, the leaders and the administrator', async () => {
    for (const [user, status] of [
      ['vp.mot', 200],
      ['ct.mot', 200],
      ['qt.mot', 200],
      ['gd.sxd', 403],
      ['cv.sxd', 403],
      ['tt.mot', 403],
    ] as const)
      expect([user, (await ask(user)).status]).toEqual([user, status])
  })

  it('of a city of which no night is known says so, and of no day', async () => {
    const { body } = await ask()
    expect(body).toMatchObject({ night: { state: 'not-yet' }, morning: { state: 'not-yet' }, days: [] })
  })

  it('tells of a night, of a morning and of a Sunday what they left', async () => {
    for (let day: LocalDate = '2021-07-09'; day <= '2021-07-14'; day = addDays(day, 1)) await live(day)
    itIs('2021-07-14', '08:15')
    const { body } = await ask()
    expect(body).toMatchObject({
      night: { state: 'well', day: '2021-07-14', departments: 3, openTasks: 2, newlyOverdue: 2 },
      recount: { state: 'well', day: '2021-07-11', tasks: 2, differing: 0, differences: [] },
      comparison: { state: 'well', day: '2021-07-14' },
      export: { state: 'well', exportedOn: '2021-07-14' },
    })
    const { mails } = body.morning
    expect(mails).toBe((await noticesOf(api.store, '2021-07-14')).length)
    expect(body.morning).toMatchObject({ state: 'well', day: '2021-07-14', pending: mails, sent: 0 })
    expect(body.days).toHaveLength(6)
  })

  it('tells mails apart as they go out, come back and are not taken', async () => {
    const [one, two, three] = await noticesOf(api.store, '2021-07-14')
    const settle = async (notice: typeof one, to: 'sent' | 'bounced' | 'rejected') =>
      notice &&
      moveNotice(api.store, nameOf(notice), { from: ['ready'], to, at: instantOf('2021-07-14', '08:00') })
    await settle(one, 'sent')
    await settle(two, 'bounced')
    await settle(three, 'rejected')
    const { body } = await ask()
    const { mails } = body.morning
    expect(body.morning).toMatchObject({
      state: 'trouble',
      sent: 1,
      undelivered: 1,
      refused: 1,
      pending: mails - 3,
    })
    expect(body.mails).toMatchObject({ state: 'trouble', undelivered: 2, isAll: true })
    expect(body.days[0]).toMatchObject({ day: '2021-07-14', undelivered: 2 })
  })

  it('says which night did not come, and that the next made up for it', async () => {
    await live('2021-07-16')
    itIs('2021-07-16', '09:00')
    const { body } = await ask()
    expect(body.night).toMatchObject({ state: 'well', day: '2021-07-16' })
    expect(body.days.slice(0, 2)).toMatchObject([
      { day: '2021-07-16', night: 'ran', morning: 'ran' },
      { day: '2021-07-15', night: 'missed', morning: 'missed' },
    ])
    itIs('2021-07-17', '09:00')
    expect((await ask()).body.night).toMatchObject({ state: 'missed', day: '2021-07-16' })
  })

  it('finds the last night where none of two weeks is known', async () => {
    itIs('2021-08-20', '09:00')
    const { body } = await ask()
    expect(body.night).toEqual({ state: 'missed', day: '2021-07-16' })
    expect(body.days).toHaveLength(14)
  })
})

it('what is newly overdue is the same, whichever call of the night it stopped at before it came to its end', async () => {
  await newTask(api, { dueOn: '2021-08-20' })
  await newTask(api, { dueOn: '2021-08-20', department: 'STC' })
  await night('2021-08-20')
  const dying: Store = withCalls(api.store, ({ name }, send) => {
    if (name === 'TransactWrite') deaths += 1
    if (name === 'TransactWrite' && deaths === 2) throw new Error('died')
    return send()
  })
  let deaths = 0
  await expect(night('2021-08-21', dying)).rejects.toThrow('died')
  expect(await night('2021-08-21')).toMatchObject({ newlyOverdue: 1 })
  expect(await runsSince(api.store, '2021-08-21')).toMatchObject([{ job: 'nightly-scan', newlyOverdue: 2 }])
})

it('tells files that were not copied within the hour to where they stay', async () => {
  const owner = { kind: 'task', id: 'SXD-2021-nowhere' } as const
  const beingKeptSince = instantOf('2021-08-24', '08:00').toISOString()
  const file: HandedInFile = {
    id: 'f'.repeat(32),
    name: 'Báo cáo.pdf',
    kind: 'pdf',
    size: 10,
    sha256: 'f'.repeat(64),
    by: 'cv.sxd',
    announcedAt: beingKeptSince,
    attachedBy: 'cv.sxd~reported',
    attachedOn: '2021-08-24',
    beingKeptSince,
  }
  await putItem(api.store, itemOfFile(owner, file), fileOfItem)
  itIs('2021-08-24', '08:59')
  expect((await ask()).body.files).toEqual({ state: 'well', notCopied: 0 })
  itIs('2021-08-24', '09:00')
  expect((await ask()).body.files).toEqual({ state: 'trouble', notCopied: 1, since: beingKeptSince })
})

it('two weeks of a city that runs cost at most five and a half read units', async () => {
  const last: LocalDate = '2021-09-30'
  for (let day: LocalDate = '2021-09-13'; day <= last; day = addDays(day, 1)) await live(day)
  const store = metered(api.store)
  const known = await readKnownOfJobs(store, { today: last, now: instantOf(last, '09:00') })
  const { reads, calls, writes } = store.spent()
  expect(statusDays(known, { today: last, now: instantOf(last, '09:00') })).toHaveLength(14)
  expect({ calls, writes }).toEqual({ calls: 7, writes: 0 })
  expect(reads).toBeLessThanOrEqual(5.5)
})
