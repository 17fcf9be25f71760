import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { SpecialDay } from '../../../functions/organisation/calendar/holidays.ts'
import { defaultSettings, type Settings } from '../../../functions/organisation/settings/settings.ts'
import type { Caller, Problem } from '../../support/api.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'

/*
 *  26 July  administrator ──PUT /api/settings──► mails at 09:00 from 27 July
 *  27 July  07:30 nothing goes out      09:00 the digest of SXD
 *           Office ──PUT /api/calendar/2021──► 28 July is a holiday; the preview says whose term ends a day later
 *  28 July  nothing goes out                29 July  the digest of SXD
 */

let city: City
let administrator: Caller
let office: Caller

const inTerm = taskIdAt('SXD', 1)

/** The second task was given 23 days from the signing on 5 July. */
const withTerm = (record: CityRecord): CityRecord =>
  record.kind === 'task' && record.facts.id === inTerm
    ? { ...record, naming: { ...record.naming, term: { count: 23, unit: 'day' } } }
    : record

const records = [
  departmentNamed('SXD', 'Sở Xây dựng'),
  person('qt.hethong', 'administrator'),
  person('vp.kstt', 'office'),
  person('cv.sxd', 'clerk', 'SXD'),
  ...tasksGiven([
    { department: 'SXD', dueOn: '2021-07-27' },
    { department: 'SXD', dueOn: '2021-07-28' },
  ]).map(withTerm),
]

beforeAll(async () => {
  city = await openCity(records, '2021-07-26', '21:00')
  administrator = city.api.as('qt.hethong')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

interface TaskAnswer {
  readonly on: string
  readonly settings: Settings
  readonly history: readonly { from: string; by: string; value: Settings }[]
}

const changed = { ...defaultSettings, mailTime: '09:00', maxExtensions: 2 }

/** Reads it and enters another in its place. */
const enter = async <Body>(who: Caller, path: string, body: unknown) =>
  who.put<Body>(path, body, { ifMatch: (await who.get(path)).etag })

test('settings change from a later day on; the days before keep theirs, the history says who', async () => {
  expect((await office.get<TaskAnswer>('/api/settings')).body).toMatchObject({
    on: '2021-07-26',
    settings: defaultSettings,
    history: [],
  })
  const early = await enter(administrator, '/api/settings', { from: '2021-07-25', settings: changed })
  expect((early.body as Problem).code).toBe('settings-from-too-early')
  const wrong = { ...changed, mailTime: '07:10', maxExtensions: -1 }
  const { body } = await administrator.put('/api/settings', { from: '2021-07-27', settings: wrong })
  expect((body as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '#/settings/mailTime mail-time-form',
    '#/settings/maxExtensions too-small',
  ])
  const put = await enter(administrator, '/api/settings', { from: '2021-07-27', settings: changed })
  expect(put.status).toBe(200)
  const blind = await administrator.put<Problem>('/api/settings', { from: '2021-07-28', settings: changed })
  expect([blind.status, blind.body.code]).toEqual([428, 'if-match-missing'])
  expect((await office.get<TaskAnswer>('/api/settings')).body.settings).toEqual(defaultSettings)
  const later = (await office.get<TaskAnswer>('/api/settings?on=2021-07-27')).body
  expect(later.settings).toEqual(changed)
  expect(later.history).toMatchObject([{ from: '2021-07-27', by: 'qt.hethong', value: changed }])
})

test('names and signers hold from today on, and nothing else does', async () => {
  const { settings } = (await office.get<TaskAnswer>('/api/settings')).body
  const signers = [
    { name: 'Lê Văn Một', position: 'chairman' as const },
    { name: 'Phạm Văn Ba', position: 'office-head' as const },
  ]
  const contact = { contactName: 'Phòng Kiểm soát', contactPhone: '0236 3821 233' }
  const named = { ...settings, cityPlace: 'Đà Nẵng', signers, letterSigner: 'Lê Văn Một', ...contact }
  const both = { from: '2021-07-26', settings: { ...named, maxExtensions: 5 } }
  const refused = await enter<Problem>(administrator, '/api/settings', both)
  expect([refused.status, refused.body.code]).toEqual([422, 'settings-from-too-early'])
  expect((await enter(administrator, '/api/settings', { from: '2021-07-26', settings: named })).status).toBe(
    200,
  )
  const { body } = await office.get<TaskAnswer & { signedBy: unknown }>('/api/settings')
  expect(body.settings).toEqual(named)
  for (const asOf of ['2021-07-26', '2021-07-20']) {
    const figures = await office.get<{ contact?: unknown }>(`/api/figures?period=2021&asOf=${asOf}`)
    expect(figures.body.contact).toEqual({ name: 'Phòng Kiểm soát', phone: '0236 3821 233' })
  }
  expect(body.signedBy).toEqual({
    letter: ['Lê Văn Một', 'Phạm Văn Ba'],
    officeLetter: ['Phạm Văn Ba'],
    decision: ['Lê Văn Một'],
    report: ['Phạm Văn Ba'],
  })
  const stranger = await office.get<Problem>('/api/papers/letter?period=2021&signer=Ai+Kia')
  expect([stranger.status, stranger.body.code]).toEqual([409, 'papers-without-names'])
})

test('the morning mails go out at the hour that was set, once', async () => {
  await city.until('2021-07-27', '08:59')
  expect(city.inbox()).toEqual([])
  await city.until('2021-07-27', '12:00')
  expect(city.inbox().map(({ to }) => to[0])).toEqual(['cv.sxd@example.org'])
  expect(city.errors).toEqual([])
})

interface Year {
  readonly proposed: boolean
  readonly days: readonly SpecialDay[]
  readonly history: readonly { by: string }[]
}

test('a holiday is previewed, then entered: nothing moves by itself, and no mail goes out on it', async () => {
  const proposed = (await office.get<Year>('/api/calendar/2021')).body
  expect([proposed.proposed, proposed.history]).toEqual([true, []])
  const added = { date: '2021-07-28', kind: 'holiday', name: 'Nghỉ', source: 'Quyết định', observed: true }
  const days = [...proposed.days, added]
  const wrong = { days: [{ ...added, kind: 'make-up', date: '2022-07-28' }, ...days, added] }
  const refused = (await office.put<Problem>('/api/calendar/2021', wrong)).body
  expect(refused.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '#/days/0/date not-a-weekend-day',
    `#/days/${days.length + 1}/date day-twice`,
  ])
  const stranger = await enter<Problem>(office, '/api/calendar/2021', {
    days: [{ ...added, date: '2022-07-28' }],
  })
  expect(stranger.body.errors?.map(({ code }) => code)).toEqual(['another-year'])
  const preview = await office.post<{ examined: number; moves: unknown }>('/api/calendar/2021/preview', {
    days,
  })
  expect(preview.body).toMatchObject({
    examined: 2,
    moves: [{ id: inTerm, department: 'SXD', dueOn: '2021-07-28', wouldBeDueOn: '2021-07-29' }],
  })
  const { etag } = await administrator.get('/api/calendar/2021')
  const entered = (await enter<Year>(office, '/api/calendar/2021', { days })).body
  const second = await administrator.put<Problem>('/api/calendar/2021', { days }, { ifMatch: etag })
  expect([second.status, second.body.code]).toEqual([412, 'entered-meanwhile'])
  expect(second.body.detail).toContain('vp.kstt')
  expect(entered).toMatchObject({ proposed: false, days, history: [{ by: 'vp.kstt' }] })
  expect((await office.get<{ dueOn: string }>(`/api/tasks/${inTerm}`)).body.dueOn).toBe('2021-07-28')
  await city.until('2021-07-28', '12:00')
  expect(city.inbox()).toHaveLength(1)
  await city.until('2021-07-29', '12:00')
  expect(city.inbox()).toHaveLength(2)
  expect(city.errors).toEqual([])
})
