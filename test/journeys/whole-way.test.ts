import { afterAll, beforeAll, expect, test } from 'vitest'
import { scanUserId } from '../../functions/shared/ids.ts'
import type { TaskEvent } from '../../functions/tasks/history/event.ts'
import type { Answer, Caller } from '../support/api.ts'
import { wholeTable } from '../support/dynamodb.ts'
import { type City, openCity, person } from './city.ts'
import { countsOf, type Dashboard, type TaskAnswer } from './figures.ts'

/*
 *  20 July  administrator ──PUT──► 3 departments, 9 people
 *           Office ──POST /api/directives──►  SXD, due 23 July      SGTVT, due 23 July    STC, no due date
 *           clerk of SXD ──progress 40 %──►    │                      │                     │
 *  23 July  head of SXD ──unfinished, asks for 30 July──► awaiting    │                     │
 *           leader ──approves 27 July──►       │                      │                     │
 *  24 July                                     │                   overdue                  │
 *  26 July  clerk of SXD ──finished──►      awaiting acceptance       │      head ──finished──► awaiting acceptance
 *           Office ──returns it──►          in term                   │    Office ──accepts───► done, no deadline
 *  27 July  clerk of SXD ──finished──►      awaiting acceptance       │
 *  28 July  Office ──accepts──►             done on time           overdue
 *
 *  After each step: the city's and every department's counts, and for each count the list that holds exactly its tasks.
 */

let city: City
let office: Caller
const etags = new Map<string, string>()

beforeAll(async () => {
  city = await openCity([person('qt.hethong', 'administrator')], '2021-07-20', '09:00')
})
afterAll(() => city?.stop())

const read = async (who: Caller, id: string): Promise<TaskAnswer> => {
  const { status, body, etag } = await who.get<TaskAnswer>(`/api/tasks/${id}`)
  expect(status).toBe(200)
  etags.set(id, etag)
  return body
}

/** Reads the task, does the command on the version read, and answers what became of it. */
const act = async (who: Caller, id: string, command: string, body: unknown): Promise<TaskAnswer> => {
  await read(who, id)
  const answer: Answer<TaskAnswer> = await who.post(`/api/tasks/${id}/${command}`, body, {
    ifMatch: etags.get(id),
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  // What it is called and may be done with it stands beside its facts.
  const {
    title: _,
    directive: __,
    deadlineAsWorded: ___,
    actions: ____,
    reportAs: _____,
    urgings: ______,
    ...facts
  } = (await who.get<Record<string, unknown>>(`/api/tasks/${id}`)).body
  expect(answer.body, 'the answer of a command is what is then read').toEqual(facts)
  expect(answer.etag).not.toBe(etags.get(id))
  return answer.body
}

/** The codes that people were given, by what the story calls them. */
const codes = new Map<string, string>()

const as = (called: string): Caller => city.api.as(codes.get(called) ?? called)
const calledBy = (id: string): string => [...codes].find(([, code]) => code === id)?.[0] ?? id

const enterPerson = async (called: string, person: object) => {
  const { status, body } = await city.api
    .as('qt.hethong')
    .post<{ id: string; version: number; active: boolean }>('/api/users', person)
  expect([status, body]).toEqual([201, expect.objectContaining({ ...person, version: 1, active: true })])
  codes.set(called, body.id)
}

const enterPeople = async () => {
  const administrator = city.api.as('qt.hethong')
  const departments = { SXD: 'Sở Xây dựng', SGTVT: 'Sở Giao thông vận tải', STC: 'Sở Tài chính' }
  for (const [code, name] of Object.entries(departments)) {
    const entered = { code, name, kind: 'department', validFrom: '2004-01-01' }
    expect(await administrator.put(`/api/departments/${code}`, entered)).toMatchObject({
      status: 200,
      body: entered,
    })
    for (const role of ['head', 'clerk']) {
      const name = `${role}.${code.toLowerCase()}`
      await enterPerson(name, { name: `Ông ${name}`, email: `${name}@example.org`, role, department: code })
    }
  }
  for (const [id, role] of Object.entries({ 'vp.kstt': 'office', 'ld.tran': 'leader', 'kt.le': 'auditor' }))
    await enterPerson(id, { name: id, email: `${id}@example.org`, role })
  const { body } = await administrator.get<{ users: unknown[] }>('/api/users')
  expect(body.users).toHaveLength(10)
}

const directive = {
  kind: 'official-letter',
  number: '4500',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-20',
  issuer: 'UBND thành phố Đà Nẵng',
  signer: 'Lê Trung Chinh',
  abstract: 'Về việc đẩy nhanh tiến độ các dự án động lực, trọng điểm',
}

const tasks = [
  {
    department: 'SXD',
    title: 'Tham mưu quyết định phê duyệt quy hoạch phân khu',
    dueOn: '2021-07-23',
    starred: true,
  },
  { department: 'SGTVT', title: 'Báo cáo tiến độ cầu Quảng Đà', dueOn: '2021-07-23' },
  { department: 'STC', title: 'Rà soát nguồn vốn', deadlineAsWorded: 'khẩn trương' },
]

test('one task from the letter that gives it to its acceptance, every count and list moving with it', async () => {
  await enterPeople()
  office = as('vp.kstt')
  const clerk = as('clerk.sxd')

  const registered = await office.post<{ key: string; tasks: TaskAnswer[] }>('/api/directives', {
    directive,
    tasks,
  })
  expect(registered.status).toBe(201)
  expect(registered.body.key).toBe('2021-07-20_4500_UBND-KSTT')
  const [sxd = '', , stc = ''] = registered.body.tasks.map(({ id }) => id)
  const inTerm = { given: 1, assigned: 1, openInTerm: 1 }
  const noDeadline = { given: 1, assigned: 1, openNoDeadline: 1 }
  expect(await countsOf(office)).toEqual({
    city: { given: 3, assigned: 3, openInTerm: 2, openNoDeadline: 1 },
    SXD: inTerm,
    SGTVT: inTerm,
    STC: noDeadline,
  })

  const progress = { text: 'Đã lấy ý kiến các sở', percent: 40, evidence: ['Công văn 812/SXD-QHKT'] }
  expect(await act(clerk, sxd, 'progress', progress)).toMatchObject({ percent: 40, status: 'open-in-term' })

  await city.until('2021-07-23', '16:00')
  const unfinished = {
    outcome: 'unfinished',
    reason: 'other-bodies',
    cause: 'Chưa có ý kiến của Bộ Xây dựng',
    plan: 'Làm việc với Bộ ngày 25/7',
    proposedDueOn: '2021-07-30',
  }
  const asked = await act(as('head.sxd'), sxd, 'report', unfinished)
  expect(asked).toMatchObject({ awaiting: 'decision', status: 'open-in-term', dueOn: '2021-07-23' })
  const another = { decision: 'approve', dueOn: '2021-07-27', objectiveCause: true, note: 'Không lùi thêm' }
  const extended = await act(as('ld.tran'), sxd, 'extension', another)
  expect(extended).toMatchObject({ dueOn: '2021-07-27', originalDueOn: '2021-07-23', status: 'open-in-term' })
  expect(extended).not.toHaveProperty('awaiting')

  await city.until('2021-07-24', '00:05') // the day has begun, the scan has not run: the figures are right all the same
  const overdue = { given: 1, assigned: 1, openOverdue: 1 }
  const oneOverdue = {
    city: { given: 3, assigned: 3, openInTerm: 1, openOverdue: 1, openNoDeadline: 1 },
    SXD: inTerm,
    SGTVT: overdue,
    STC: noDeadline,
  }
  expect(await countsOf(office)).toEqual(oneOverdue)

  await city.until('2021-07-26', '10:00')
  const { freshness } = (await office.get<Dashboard>('/api/dashboard/2021')).body
  expect(freshness).toEqual({ scannedThrough: '2021-07-25', scanIsCurrent: true })
  expect(await countsOf(office)).toEqual(oneOverdue)
  const finished = {
    outcome: 'finished',
    result: 'Đã trình dự thảo quyết định',
    evidence: ['Tờ trình 95/TTr-SXD'],
  }
  expect(await act(clerk, sxd, 'report', finished)).toMatchObject({ awaiting: 'acceptance' })
  await act(as('head.stc'), stc, 'report', {
    outcome: 'finished',
    result: 'Đã rà soát xong',
    evidence: ['Báo cáo 40/BC-STC'],
  })
  expect(await act(office, stc, 'acceptance', { decision: 'accept' })).toMatchObject({
    status: 'done-no-deadline',
  })
  const returned = { decision: 'return', reason: 'Thiếu bản đồ kèm theo' }
  expect(await act(office, sxd, 'acceptance', returned)).toMatchObject({ status: 'open-in-term' })
  const doneNoDeadline = { given: 1, assigned: 1, done: 1, doneNoDeadline: 1 }
  expect(await countsOf(office)).toEqual({
    city: { given: 3, assigned: 3, openInTerm: 1, openOverdue: 1, done: 1, doneNoDeadline: 1 },
    SXD: inTerm,
    SGTVT: overdue,
    STC: doneNoDeadline,
  })

  await city.until('2021-07-27', '17:00')
  await act(clerk, sxd, 'report', finished)
  await city.until('2021-07-28', '09:00') // waiting past the due date makes nobody late
  expect((await countsOf(office)).SXD).toEqual(inTerm)
  const done = await act(office, sxd, 'acceptance', { decision: 'accept', note: 'Đạt yêu cầu' })
  expect(done).toMatchObject({
    status: 'done-on-time',
    result: { submittedOn: '2021-07-27' },
    acceptedOn: '2021-07-28',
  })
  expect(await countsOf(office)).toEqual({
    city: { given: 3, assigned: 3, done: 2, doneOnTime: 1, doneNoDeadline: 1, openOverdue: 1 },
    SXD: { given: 1, assigned: 1, done: 1, doneOnTime: 1 },
    SGTVT: overdue,
    STC: doneNoDeadline,
  })
  await checkHistories(sxd, registered.body.tasks[1]?.id ?? '')
  const recount = await office.post('/api/recounts/2021')
  expect(recount.body).toEqual({ year: 2021, equal: true, tasks: 3, differences: [] })
  expect(city.errors).toEqual([])
})

const checkHistories = async (sxd: string, sgtvt: string) => {
  const linesOf = async (id: string) => {
    const { body } = await office.get<{ events: TaskEvent[] }>(`/api/tasks/${id}/history`)
    return body.events.map(({ on, by, details }) => `${on} ${calledBy(by)} ${details.type}`)
  }
  expect(await linesOf(sxd)).toEqual([
    '2021-07-20 vp.kstt registered',
    '2021-07-20 clerk.sxd progress-updated',
    '2021-07-23 head.sxd reported',
    '2021-07-23 ld.tran extension-decided',
    '2021-07-26 clerk.sxd reported',
    '2021-07-26 vp.kstt judged',
    '2021-07-27 clerk.sxd reported',
    '2021-07-28 vp.kstt judged',
  ])
  expect(await linesOf(sgtvt)).toEqual([
    '2021-07-20 vp.kstt registered',
    `2021-07-24 ${scanUserId} deadline-missed`,
  ])
  const entries = (await wholeTable(city.store)).filter(
    ({ pk, sk }) => /^T#[^@]/.test(`${pk}`) && /^E#/.test(`${sk}`),
  )
  expect(entries, 'the histories hold these entries and no other').toHaveLength(8 + 2 + 3)
}
