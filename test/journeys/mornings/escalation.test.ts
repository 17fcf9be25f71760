import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalDate, localDateOf } from '../../../functions/shared/dates/dates.ts'
import { report } from '../../../functions/tasks/report/reporting.ts'
import type { Problem } from '../../support/api.ts'
import {
  type Action,
  type City,
  departmentNamed,
  type GivenTask,
  openCity,
  person,
  taskIdAt,
  tasksGiven,
} from '../city.ts'

/*
 *  until Fri 16 July   SXD: one task due on the 16th, silent · one result and one request wait · one due on the 19th
 *  Mon 19 July   clerk and head (day 3) are reminded · the Office: 1 result, 1 request · the leader: 1 decision
 *                the leader approves for an objective cause, the Office accepts
 *  20 – 23 July  the clerk every morning, the head of what is overdue for 3 days, the leader on day 7 (Friday)
 *  Fri 23 July   four letters urge SXD: GET /api/urgings lists its two overdue tasks · GET /api/decree-335: July so far
 *                the leader urges one of them: SXD's people read it on Monday
 */

let city: City

const on = (day: LocalDate, action: Action[2]): Action => [day, 'cv.sxd', action]
const finished = on('2021-07-15', (task, today) =>
  report(task, { outcome: 'finished', result: 'Đã xong' }, today),
)
const asks = on('2021-07-15', (task, today) =>
  report(
    task,
    {
      outcome: 'unfinished',
      reason: 'other-bodies',
      cause: 'Chờ ý kiến',
      plan: 'Họp lại',
      proposedDueOn: '2021-08-06',
    },
    today,
  ),
)

const tasks: readonly GivenTask[] = [
  { department: 'SXD', title: 'Quá hạn từ thứ Bảy', dueOn: '2021-07-16' },
  { department: 'SXD', title: 'Chờ xác nhận', dueOn: '2021-07-30', actions: [finished] },
  { department: 'SXD', title: 'Chờ quyết định', dueOn: '2021-07-20', actions: [asks] },
  { department: 'SXD', title: 'Đến hạn thứ Hai', dueOn: '2021-07-19' },
]
const [late, submitted, asked, monday] = tasks.map(({ department }, place) =>
  taskIdAt(department, place),
) as [string, string, string, string]

beforeAll(async () => {
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    person('vp.kstt', 'office'),
    person('ld.tran', 'leader'),
    person('kt.1', 'auditor'),
    person('tt.sxd', 'head', 'SXD'),
    person('cv.sxd', 'clerk', 'SXD'),
    person('tt.stc', 'head', 'STC'),
    ...tasksGiven(tasks),
  ]
  city = await openCity(records, '2021-07-18', '10:00')
})
afterAll(() => city?.stop())

const decide = async (who: string, id: string, path: string, body: unknown) => {
  const caller = city.api.as(who)
  const { etag } = await caller.get(`/api/tasks/${id}`)
  expect((await caller.post(`/api/tasks/${id}/${path}`, body, { ifMatch: etag })).status).toBe(200)
}

/** Who had which digest on a day, by name; the rest of the subject without its date. */
const mailsOf = (day: LocalDate): Record<string, string> =>
  Object.fromEntries(
    city
      .inbox()
      .filter(
        ({ sentAt, subject }) => localDateOf(new Date(sentAt)) === day && subject.startsWith('Đúng Hạn'),
      )
      .map(({ to, subject }) => [to[0]?.split('@')[0] ?? '', subject.split(': ').slice(1).join(': ')]),
  )

const textTo = (id: string, day: LocalDate) =>
  city
    .inbox()
    .find(({ to, sentAt }) => to[0] === `${id}@example.org` && localDateOf(new Date(sentAt)) === day)?.text

test('on the third day overdue the head is told with the clerk; the Office and the leader what waits for them', async () => {
  await city.until('2021-07-19', '08:00')
  expect(mailsOf('2021-07-19')).toEqual({
    'cv.sxd': '1 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn phải báo cáo',
    'tt.sxd': '1 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn phải báo cáo',
    'vp.kstt': '1 kết quả chờ xác nhận, 1 đề nghị gia hạn',
    'ld.tran': '1 đề nghị chờ quyết định, 0 nhiệm vụ quá hạn cần lưu ý',
  })
  expect(textTo('vp.kstt', '2021-07-19')).toContain('- Chờ xác nhận (Sở Xây dựng, ')
  expect(textTo('ld.tran', '2021-07-19')).toContain('- Chờ quyết định (Sở Xây dựng, ')
})

test('each of the next mornings goes to who is concerned by then', async () => {
  const approval = { decision: 'approve', dueOn: '2021-08-06', objectiveCause: true }
  await decide('ld.tran', asked, 'extension', approval)
  await decide('vp.kstt', submitted, 'acceptance', { decision: 'accept' })
  await city.until('2021-07-23', '08:00')
  expect(mailsOf('2021-07-20')).toEqual({
    'cv.sxd': '2 nhiệm vụ quá hạn',
    'tt.sxd': '2 nhiệm vụ quá hạn',
  })
  expect(mailsOf('2021-07-22')).toEqual({
    'cv.sxd': '2 nhiệm vụ quá hạn',
    'tt.sxd': '2 nhiệm vụ quá hạn',
  })
  expect(mailsOf('2021-07-23')).toMatchObject({
    'ld.tran': '0 đề nghị chờ quyết định, 1 nhiệm vụ quá hạn cần lưu ý',
  })
  const toLeader = textTo('ld.tran', '2021-07-23')
  expect(toLeader).toContain('Đơn vị có nhiệm vụ quá hạn từ 7 ngày: 1\n- Sở Xây dựng (1 nhiệm vụ)')
  expect(toLeader, 'Monday’s weekly mail, and no reminder').toContain('đã đôn đốc 1 lần')
})

interface Urged {
  readonly moreThan: number
  readonly count: number
  readonly tasks: readonly { id: string; urgings: number; daysOverdue: number }[]
  readonly cursor?: string
}

/** A letter of the day that urges SXD, with its mails. */
const urgeByLetter = async (number: string) => {
  const named = [{ department: 'SXD', level: 'request' }]
  const office = city.api.as('vp.kstt')
  const letter = { number, symbol: 'UBND-KSTT', issuedOn: '2021-07-23', named }
  expect((await office.post('/api/letters', letter)).status).toBe(201)
  const mails = `/api/letters/2021-07-23_${number}_UBND-KSTT/mails`
  for (const _ of ['once', 'again']) expect((await office.post(mails, {})).status).toBe(202)
  await city.drain()
}

test('reminders are no urgings; tasks urged more than three times are listed, as often as mails went out', async () => {
  const urgings = () => city.api.as('ld.tran').get<Urged>('/api/urgings')
  expect((await urgings()).body).toMatchObject({ on: '2021-07-23', moreThan: 3, count: 0, tasks: [] })
  for (const number of ['5001', '5002']) await urgeByLetter(number)
  expect((await urgings()).body).toMatchObject({ count: 0 })
  for (const number of ['5003', '5004']) await urgeByLetter(number)
  expect((await urgings()).body).toMatchObject({
    count: 2,
    tasks: [
      { id: late, urgings: 5, daysOverdue: 7 },
      { id: monday, urgings: 4, daysOverdue: 4 },
    ],
  })
  expect((await city.api.as('cv.sxd').get(`/api/tasks/${late}`)).body).toMatchObject({ urgings: 5 })
  expect((await city.api.as('cv.sxd').get(`/api/tasks/${submitted}`)).body).toMatchObject({ urgings: 0 })
  const first = await city.api.as('tt.sxd').get<Urged>('/api/urgings?limit=1')
  expect(first.body.tasks.map(({ id }) => id)).toEqual([late])
  const second = await city.api.as('tt.sxd').get<Urged>(`/api/urgings?limit=1&cursor=${first.body.cursor}`)
  expect(second.body.tasks.map(({ id }) => id)).toEqual([monday])
  expect((await city.api.as('tt.stc').get<Urged>('/api/urgings')).body).toMatchObject({ count: 0, tasks: [] })
  const foreign = await city.api.as('tt.stc').get<Problem>('/api/urgings?department=SXD')
  expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
  const clerk = await city.api.as('cv.sxd').get<Problem>('/api/urgings')
  expect([clerk.status, clerk.body.code]).toEqual([403, 'forbidden'])
})

interface Assessment {
  readonly quantity: object
  readonly items: readonly {
    id: string
    delays: readonly { proofs: readonly { key: string }[] }[]
    acceptance?: { key: string }
  }[]
}

const assess = (query: string, who = 'tt.sxd') =>
  city.api.as(who).get<Assessment & Problem>(`/api/decree-335?department=SXD&${query}`)

test('July so far as Decree 335 assesses it, each number proved by an entry of the history', async () => {
  const { body } = await assess('from=2021-07-01&to=2021-07-31')
  expect(body).toMatchObject({
    asOf: '2021-07-23',
    quantity: { assigned: 3, done: 1, waiting: 0 },
    quality: { returns: 0, itemsReturned: 0 },
    progress: { delays: 2, delaysOfObjectiveCause: 0, daysLate: 7 + 4, percentSum: 100 + 75 + 75 },
  })
  expect(body.items.map(({ id }) => id).sort()).toEqual([late, submitted, monday].sort())
  for (const { id, delays, acceptance } of body.items) {
    const { events } = (
      await city.api.as('kt.1').get<{ events: { key: string }[] }>(`/api/tasks/${id}/history`)
    ).body
    const proofs = [...delays.flatMap((delay) => delay.proofs), ...(acceptance ? [acceptance] : [])]
    expect(proofs.length).toBeGreaterThan(0)
    expect(events.map(({ key }) => key)).toEqual(expect.arrayContaining(proofs.map(({ key }) => key)))
  }
  expect((await assess('from=2021-07-01&to=2021-07-31&official=cv.sxd')).body.quantity).toMatchObject({
    assigned: 0,
  })
})

test.each([
  ['from=2021-08-01&to=2021-08-31', 'tt.sxd', 422, 'period-not-begun'],
  ['from=2021-01-01&to=2021-07-31', 'tt.sxd', 422, 'invalid-fields'],
  ['from=2021-07-31&to=2021-07-01', 'tt.sxd', 422, 'invalid-fields'],
  ['from=2021-07-01', 'tt.sxd', 422, 'invalid-fields'],
  ['from=2021-07-01&to=2021-07-31', 'tt.stc', 404, 'not-found'],
  ['from=2021-07-01&to=2021-07-31', 'cv.sxd', 403, 'forbidden'],
])('no assessment: %s by %s is %i %s', async (query, who, status, code) => {
  const refused = await assess(query, who)
  expect([refused.status, refused.body.code]).toEqual([status, code])
})

test('a leader urges one task: the department reads the words on its next morning', async () => {
  const words = 'Đề nghị báo cáo trước 17 giờ ngày 27/07'
  await decide('ld.tran', late, 'urging', { words })
  expect((await city.api.as('cv.sxd').get(`/api/tasks/${late}`)).body).toMatchObject({ urgings: 6 })
  await city.until('2021-07-26', '08:00')
  for (const who of ['cv.sxd', 'tt.sxd']) {
    const text = textTo(who, '2021-07-26')
    expect(text).toContain('Kết quả xử lý, trao đổi mới: 1')
    expect(text).toContain(`- Quá hạn từ thứ Bảy (Đôn đốc: ${words})`)
    expect(text).toContain('đã đôn đốc 6 lần')
  }
})

test('nothing went wrong behind all this', async () => {
  expect((await city.api.as('vp.kstt').post('/api/recounts/2021')).body).toMatchObject({
    equal: true,
    tasks: 4,
  })
  expect(city.errors).toEqual([])
})
