import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '../../../functions/tasks/report/reporting.ts'
import { type Answer, everyPage, type Problem } from '../../support/api.ts'
import { tablesButCounts, wholeTable } from '../../support/dynamodb.ts'
import { type City, departmentNamed, directiveKey, openCity, person, tasksGiven } from '../city.ts'
import {
  type Ask,
  department,
  directive,
  etagOf,
  get,
  type People,
  progress,
  register,
  sxd,
  task,
} from './asks.ts'
import { refusals } from './refusals.ts'
import { wrongFields } from './wrong-fields.ts'

/*
 *  anything wrong ──HTTP──► an operation    ──► 4xx problem+json, named in Vietnamese and English
 *                                    ╳
 *                                  table: the same before and after, to the item
 */

let city: City
let people: People

beforeAll(async () => {
  const finished = { outcome: 'finished' as const, result: 'Đã xong' }
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    departmentNamed('SCU', 'Sở Cũ', '2020-12-31'),
    person('qt.hethong', 'administrator'),
    person('vp.kstt', 'office'),
    person('cv.sxd', 'clerk', 'SXD'),
    ...tasksGiven([
      { department: 'SXD', title: 'Nhiệm vụ thứ nhất', dueOn: '2021-07-30' },
      { department: 'SXD', dueOn: '2021-08-10' },
      {
        department: 'SXD',
        actions: [['2021-07-15', 'cv.sxd', (task, today) => report(task, finished, today)]],
      },
      { department: 'STC', dueOn: '2021-08-20' },
      { department: 'STC', dueOn: '2021-08-25' },
    ]),
  ]
  city = await openCity(records, '2021-07-20', '09:00')
  const { as } = city.api
  people = { office: as('vp.kstt'), clerk: as('cv.sxd'), administrator: as('qt.hethong') }
})
afterAll(() => city?.stop())

/** Nothing at all is written, whatever was asked. */
const writingNothing = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
  const before = await tablesButCounts(city.store)
  const result = await ask()
  expect(await tablesButCounts(city.store)).toEqual(before)
  return result
}

const refusal = (ask: Ask) => writingNothing(() => ask(people) as Promise<Answer<Problem>>)

describe('every field that is wrong is named at once, in both languages, with what to do', () => {
  test.each(wrongFields)('%s', async (_, ask, expected) => {
    const { status, body } = await refusal(ask)
    expect([status, body.code]).toEqual([422, 'invalid-fields'])
    expect(Object.fromEntries((body.errors ?? []).map(({ pointer, code }) => [pointer, code]))).toEqual(
      expected,
    )
    for (const { vi, en } of body.errors ?? []) {
      expect(vi).toMatch(/[à-ỹđ].*\./i)
      expect(en).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('each of these is refused for its own reason', () => {
  test.each(refusals)('%s', async (_, ask, status, code) => {
    const answer = await refusal(ask)
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([status, code])
  })

  test.each(['/api', '/api/', '/api/nothing', '/api/tasks/a/b/c', '/api/dashboard', '/api//tasks'])(
    'there is nothing at %s',
    async (path) => expect((await refusal(get(path))).status).toBe(404),
  )
  test('nothing can be deleted', async () => {
    for (const path of [`/api/tasks/${sxd}`, '/api/users/cv.sxd', '/api/departments/SXD'])
      expect((await refusal(({ administrator }) => administrator.send('DELETE', path))).status).toBe(404)
  })
  test('an address that cannot be decoded', async () =>
    expect((await refusal(get('/api/tasks/%E0%A4%A'))).status).toBe(400))
})

describe('sent twice', () => {
  test('the same key with the same body is answered as before and written once', async () => {
    const { clerk } = people
    const sent = { ifMatch: await etagOf(clerk), key: 'mot-lan-thoi' }
    const first = await clerk.post(`/api/tasks/${sxd}/progress`, progress, sent)
    expect(first.status).toBe(200)
    const again = await writingNothing(() => clerk.post(`/api/tasks/${sxd}/progress`, progress, sent))
    expect([again.status, again.body, again.etag]).toEqual([200, first.body, first.etag])
    const other = await refusal(() => clerk.post(`/api/tasks/${sxd}/progress`, { text: 'Khác' }, sent))
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused'])
    const stale = await refusal(() =>
      clerk.post(`/api/tasks/${sxd}/progress`, progress, { ifMatch: sent.ifMatch }),
    )
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-version'])
    expect(stale.body.facts).toMatchObject({
      version: 2,
      changedBy: 'cv.sxd',
      changedByName: 'Người dùng cv.sxd',
      change: 'progress-updated',
    })
  })

  test('a registration is answered as before, too', async () => {
    const { office } = people
    const body = { directive, tasks: [task, { ...task, department: 'STC' }] }
    const first = await office.post('/api/directives', body, { key: 'vao-so-mot-lan' })
    expect(first.status).toBe(201)
    const again = await writingNothing(() => office.post('/api/directives', body, { key: 'vao-so-mot-lan' }))
    expect([again.status, again.body]).toEqual([201, first.body])
    const other = { directive: { ...directive, number: '4601' }, tasks: [task] }
    const reused = await refusal(() => office.post('/api/directives', other, { key: 'vao-so-mot-lan' }))
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused'])
  })
})

test('what is typed in decomposed letters is stored and told in composed ones', async () => {
  const title = 'Rà soát quy hoạch Đà Nẵng'
  const tasks = [{ ...task, title: title.normalize('NFD') }]
  const { body } = await register({ number: '4602', abstract: title.normalize('NFD') }, tasks)(people)
  expect(body).toMatchObject({ tasks: [{ title }] })
  const items = JSON.stringify(await wholeTable(city.store), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  expect(items).toBe(items.normalize('NFC'))
  expect(items.split(title)).toHaveLength(1 + 3) // the task, its entry, its directive
})

test('a body of exactly 256 KB is read', async () => {
  const { administrator } = people
  const short = JSON.stringify({ ...department, code: 'SNV' })
  const { status } = await administrator.put(
    '/api/departments/SNV',
    short + ' '.repeat(256 * 1024 - Buffer.byteLength(short)),
  )
  expect(status).toBe(200)
})

test('a cursor goes on where its page ended, in every list', async () => {
  const { office } = people
  expect(await everyPage(office, '/api/tasks?dueFrom=2021-07-01&dueTo=2021-12-31', 'tasks', 1)).toHaveLength(
    4,
  )
  expect(await everyPage(office, `/api/directives/${directiveKey}`, 'tasks', 2)).toHaveLength(5)
  const directives = await everyPage<'directives', { number: string }>(
    office,
    '/api/directives',
    'directives',
    1,
  )
  expect(directives.map(({ number }) => number)).toEqual(['4602', '4600', '4110'])
})

test('no function failed on any of it', () => {
  expect(city.errors).toEqual([])
})
