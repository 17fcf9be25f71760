import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../functions/domain/settings.ts'
import type { Caller, Problem } from '../support/api.ts'
import { type City, departmentNamed, openCity, person, tasksGiven } from './city.ts'

/*
 *  26 July  administrator ──PUT /api/settings──► mails at 09:00 from 27 July
 *  27 July  07:30 nothing goes out      09:00 the digest of SXD
 */

let city: City
let administrator: Caller
let office: Caller

const records = [
  departmentNamed('SXD', 'Sở Xây dựng'),
  person('qt.hethong', 'administrator'),
  person('vp.kstt', 'office'),
  person('cv.sxd', 'clerk', 'SXD'),
  ...tasksGiven([{ department: 'SXD', dueOn: '2021-07-27' }]),
]

beforeAll(async () => {
  city = await openCity(records, '2021-07-26', '09:00')
  administrator = city.api.as('qt.hethong')
  office = city.api.as('vp.kstt')
}, 90_000)
afterAll(() => city?.stop())

interface Told {
  readonly on: string
  readonly settings: Settings
  readonly history: readonly { from: string; by: string; value: Settings }[]
}

const changed = { ...defaultSettings, mailTime: '09:00', extensionsMost: 2 }

test('settings change from a later day on; the days before keep theirs, the history says who', async () => {
  expect((await office.get<Told>('/api/settings')).body).toMatchObject({
    on: '2021-07-26',
    settings: defaultSettings,
    history: [],
  })
  const early = await administrator.put('/api/settings', { from: '2021-07-26', settings: changed })
  expect((early.body as Problem).code).toBe('settings-from-too-early')
  const wrong = { ...changed, mailTime: '07:10', extensionsMost: -1 }
  const { body } = await administrator.put('/api/settings', { from: '2021-07-27', settings: wrong })
  expect((body as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '#/settings/extensionsMost too-small',
    '#/settings/mailTime mail-time-form',
  ])
  const put = await administrator.put('/api/settings', { from: '2021-07-27', settings: changed })
  expect(put.status).toBe(200)
  expect((await office.get<Told>('/api/settings')).body.settings).toEqual(defaultSettings)
  const later = (await office.get<Told>('/api/settings?on=2021-07-27')).body
  expect(later.settings).toEqual(changed)
  expect(later.history).toMatchObject([{ from: '2021-07-27', by: 'qt.hethong', value: changed }])
})

test('the morning mails go out at the hour that was set, once', async () => {
  await city.until('2021-07-27', '08:59')
  expect(city.inbox()).toEqual([])
  await city.until('2021-07-27', '12:00')
  expect(city.inbox().map(({ to }) => to[0])).toEqual(['cv.sxd@example.org'])
  expect(city.errors).toEqual([])
})
