import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TaskEvent } from '../../../functions/tasks/history/event.ts'
import type { Caller, Problem } from '../../support/api.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'

/*
 *  20 July  clerk ──asks for 5 August──► Office ──prepares 30 July──► leaders Trần and Lê decide at once: one wins, Lê is told
 *           leader Trần ──delegates 21–22 July──► Office, who decides the second task on 21 July, not on 23 July
 *  21 July  leader ──corrects the first back to 22 July──► 23 July overdue; the days before stay in term
 *           leader ──asks why──► mail of 22 July ──► head answers ──► in the task's history
 */

const first = taskIdAt('SXD', 0)
const second = taskIdAt('SXD', 1)
const third = taskIdAt('STC', 2)
let city: City
let leader: Caller
let office: Caller
let clerk: Caller

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      departmentNamed('STC', 'Sở Tài chính'),
      person('ld.tran', 'leader'),
      person('ld.le', 'leader'),
      person('vp.kstt', 'office'),
      person('truong.sxd', 'head', 'SXD'),
      person('cv.sxd', 'clerk', 'SXD'),
      person('cv.stc', 'clerk', 'STC'),
      ...tasksGiven([
        { department: 'SXD', dueOn: '2021-07-22' },
        { department: 'SXD', dueOn: '2021-07-22' },
        { department: 'STC', dueOn: '2021-07-22' },
      ]),
    ],
    '2021-07-20',
    '09:00',
  )
  leader = city.api.as('ld.tran')
  office = city.api.as('vp.kstt')
  clerk = city.api.as('cv.sxd')
})
afterAll(() => city?.stop())

const act = async (who: Caller, id: string, action: string, body: unknown) => {
  const { etag } = await leader.get(`/api/tasks/${id}`)
  return who.post<Problem & Record<string, unknown>>(`/api/tasks/${id}/${action}`, body, { ifMatch: etag })
}

const ask = (who: Caller, id: string, proposedDueOn = '2021-08-05') =>
  act(who, id, 'report', {
    outcome: 'unfinished',
    reason: 'other-bodies',
    cause: 'Chờ ý kiến Sở Tư pháp',
    plan: 'Họp liên ngành ngày 25/7',
    proposedDueOn,
  })

const approval = { decision: 'approve', dueOn: '2021-07-30', objectiveCause: true }
const historyOf = async (id: string) =>
  (await leader.get<{ events: TaskEvent[] }>(`/api/tasks/${id}/history`)).body.events

test('the Office prepares, two leaders decide at once: one wins, the other is told who and what', async () => {
  expect((await ask(clerk, first)).body).toMatchObject({
    awaiting: 'decision',
    request: { askedOn: '2021-07-20' },
  })
  const prepared = await act(office, first, 'extension-preparation', {
    recommendation: 'approve',
    dueOn: '2021-07-30',
    note: 'Đã làm việc với Sở Tư pháp',
  })
  expect(prepared).toMatchObject({ status: 200, body: { request: { preparedOn: '2021-07-20' } } })
  const decisions = await Promise.all(
    ['ld.tran', 'ld.le'].map((id) =>
      city.api.as(id).post<Problem>(`/api/tasks/${first}/extension`, approval, { ifMatch: prepared.etag }),
    ),
  )
  expect(decisions.map(({ status }) => status).sort()).toEqual([200, 412])
  const [winner, loser] = decisions[0]?.status === 200 ? ['ld.tran', 1] : ['ld.le', 0]
  expect(decisions[loser as number]?.body).toMatchObject({
    code: 'stale-version',
    facts: { changedBy: winner, change: 'extension-decided' },
  })
  const types = (await historyOf(first)).map(({ details }) => details.type)
  expect(types.slice(1)).toEqual(['reported', 'extension-prepared', 'extension-decided'])
})

test('beyond the limits only the leader decides, with a reason; a deputy only within them and in their days', async () => {
  expect((await ask(clerk, second, '2022-03-01')).status).toBe(200)
  const far = { ...approval, dueOn: '2022-03-01' }
  expect((await act(leader, second, 'extension', far)).body).toMatchObject({
    code: 'extension-beyond-limits',
    facts: { extensions: 0, max: 3, days: 222, maxDays: 180 },
  })
  expect((await act(office, second, 'extension', far)).status).toBe(403)

  const delegation = { deputy: 'vp.kstt', from: '2021-07-20', to: '2021-07-21' }
  const given = await leader.put('/api/delegations', { delegations: [delegation] })
  expect(given.body).toEqual({ delegations: [{ delegator: 'ld.tran', ...delegation }] })
  const unsuitable = await leader.put<Problem>('/api/delegations', {
    delegations: [{ ...delegation, deputy: 'cv.stc' }],
  })
  expect(unsuitable.body.code).toBe('deputy-not-suitable')
  expect((await office.get('/api/me')).body).toMatchObject({ role: 'office', deputyOf: ['ld.tran'] })
  expect((await clerk.get('/api/delegations')).body).toEqual({ delegations: [] })

  const exceeding = { ...far, beyondLimits: 'Dự án trọng điểm' }
  expect((await act(office, second, 'extension', exceeding)).body.code).toBe('extension-beyond-limits')
  expect((await act(office, second, 'extension', approval)).body).toMatchObject({ dueOn: '2021-07-30' })
  expect((await historyOf(second)).at(-1)).toMatchObject({ by: 'vp.kstt', onBehalfOf: 'ld.tran' })
  const correction = { dueOn: '2021-07-22', objectiveCause: false, reason: 'Nhầm' }
  expect((await act(office, second, 'extension-correction', correction)).status).toBe(403)

  expect((await ask(clerk, second, '2022-03-01')).status).toBe(200)
  expect((await act(leader, second, 'extension', exceeding)).body).toMatchObject({ dueOn: '2022-03-01' })
})

test('a leader asks about a task and a figure; the digest shows it, the answer stays with the task', async () => {
  const about = { kind: 'task', taskId: first }
  const question = { about, question: 'Vì sao phải gia hạn?', dueOn: '2021-07-26' }
  const key = 'giai-trinh-1'
  const asked = await leader.post<{ id: string }>('/api/explanations', question, { key })
  expect(asked).toMatchObject({ status: 201, body: { ...question, department: 'SXD', state: 'open' } })
  expect((await leader.post('/api/explanations', question, { key })).body).toEqual(asked.body)
  const other = await leader.post<Problem>('/api/explanations', { ...question, question: 'Khác' }, { key })
  expect(other.body.code).toBe('idempotency-key-reused')
  const anew = await leader.post<Problem>('/api/explanations', { ...question, question: 'Khác' })
  expect([anew.status, anew.body.code]).toEqual([409, 'explanation-still-open'])
  const figure = { kind: 'figure', department: 'STC', count: 'openOverdue', year: 2021, asOf: '2021-07-20' }
  const ofFigure = await leader.post('/api/explanations', {
    about: figure,
    question: 'Vì sao?',
    dueOn: '2021-07-20',
  })
  expect(ofFigure.status).toBe(201)
  const unknown = { ...question, about: { kind: 'task', taskId: 'SXD-2021-zzzzzzzzzzzz' } }
  expect((await leader.post('/api/explanations', unknown)).status).toBe(404)

  const listed = async (who: Caller, query = '') =>
    (await who.get<{ explanations: { id: string }[] }>(`/api/explanations?year=2021${query}`)).body
      .explanations
  expect(await listed(clerk)).toEqual([asked.body])
  expect(await listed(leader)).toHaveLength(2)
  expect((await clerk.get('/api/explanations?department=STC')).status).toBe(404)
  expect((await leader.get('/api/explanations?limit=1')).body).toHaveProperty('cursor')

  await city.until('2021-07-21', '08:00')
  const { notices } = (
    await office.get<{ notices: { recipient: string; content: object }[] }>('/api/notices/2021-07-21')
  ).body
  expect(notices.find(({ recipient }) => recipient === 'cv.sxd')?.content).toMatchObject({
    explanations: { count: 1, lines: [{ question: question.question, taskId: first, late: false }] },
  })
  expect(await listed(leader, '&state=late')).toMatchObject([{ about: figure }])

  const address = `/api/explanations/${asked.body.id}/answer`
  const answer = { text: 'Sở Tư pháp chưa cho ý kiến', evidence: ['120/SXD-QLN'] }
  expect((await city.api.as('cv.stc').post(address, answer)).status).toBe(404)
  const answered = await city.api.as('truong.sxd').post(address, answer, { key: 'tra-loi-1' })
  expect(answered.body).toMatchObject({ answer, answeredBy: 'truong.sxd', state: 'answered' })
  expect((await city.api.as('truong.sxd').post(address, answer, { key: 'tra-loi-1' })).body).toEqual(
    answered.body,
  )
  expect((await clerk.post<Problem>(address, answer)).body).toMatchObject({
    code: 'explanation-answered',
    facts: { answeredBy: 'truong.sxd' },
  })
  expect((await historyOf(first)).slice(-2).map(({ details }) => details)).toMatchObject([
    { type: 'explanation-asked', question: question.question },
    { type: 'explanation-answered', answer },
  ])
  expect(await listed(leader, '&state=answered')).toHaveLength(1)
})

test('a correction holds from its day on: what past days told stays, and every tally counts', async () => {
  const status = async (id: string) => (await leader.get<{ status: string }>(`/api/tasks/${id}`)).body.status
  await city.until('2021-07-23', '09:00')
  expect(await status(first)).toBe('open-in-term')
  const delegated = await ask(city.api.as('cv.stc'), third)
  expect(delegated.status).toBe(200)
  expect((await act(office, third, 'extension', approval)).status).toBe(403)
  const back = { dueOn: '2021-07-22', objectiveCause: false, reason: 'Không có lý do khách quan' }
  expect((await act(leader, third, 'extension-correction', back)).body.code).toBe('no-extension-decided')
  const corrected = await act(leader, first, 'extension-correction', back)
  expect(corrected.body).toMatchObject({
    status: 'open-overdue',
    dueOn: '2021-07-22',
    missedFor: '2021-07-22',
  })
  expect((await historyOf(first)).filter(({ details }) => details.type === 'deadline-missed')).toMatchObject([
    { on: '2021-07-23', details: { forDueOn: '2021-07-22', reportGiven: true } },
  ])
  const past = { ...back, dueOn: '2021-07-21' }
  expect((await act(leader, first, 'extension-correction', past)).body.code).toBe('corrected-date-not-valid')
  expect((await office.post<{ equal: boolean }>('/api/recounts/2021')).body.equal).toBe(true)

  const times = await leader.get('/api/decision-times?from=2021-07-01&to=2021-07-31')
  expect(times.body).toMatchObject({
    results: { count: 0, medianDays: null },
    extensions: { count: 3, medianDays: 0, longestDays: 0 },
  })
  expect((await clerk.get('/api/decision-times?from=2021-07-01&to=2021-07-31')).status).toBe(403)
  expect((await leader.get('/api/decision-times?from=2021-07-01&to=2022-07-31')).status).toBe(422)
  expect(city.errors).toEqual([])
})
