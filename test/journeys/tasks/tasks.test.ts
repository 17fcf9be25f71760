import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TaskEvent } from '../../../functions/tasks/history/event.ts'
import type { Answer, Caller } from '../../support/api.ts'
import {
  type City,
  departmentNamed,
  type GivenTask,
  openCity,
  person,
  taskIdAt,
  tasksGiven,
} from '../city.ts'
import { countsOf, type TaskAnswer } from '../figures.ts'

/*
 *  20 July   SXD, three tasks ──returned as not ours──► Office reassigns one ──────────► STC, linked, its own due date
 *                             ──split──► one in SXD, one in STC      ──merged──► into the one of SXD
 *  The counts after each step, the recount at the end. Who coordinates reads, answers and counts nowhere.
 */

let city: City
let office: Caller
const tasks = ['Việc một', 'Việc hai', 'Việc ba', 'Việc bốn'].map(
  (title): GivenTask => ({
    department: 'SXD',
    title,
    dueOn: '2021-07-30',
  }),
)
const [first, second, third, fourth] = tasks.map(({ department }, place) => taskIdAt(department, place)) as [
  string,
  string,
  string,
  string,
]

beforeAll(async () => {
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    departmentNamed('SCU', 'Sở cũ', '2021-06-30'),
    person('vp.kstt', 'office'),
    person('ld.tran', 'leader'),
    person('tt.sxd', 'head', 'SXD'),
    person('cv.sxd', 'clerk', 'SXD'),
    person('cv.stc', 'clerk', 'STC'),
    ...tasksGiven(tasks),
  ]
  city = await openCity(records, '2021-07-20', '09:00')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

const act = async <Body = TaskAnswer>(who: Caller, id: string, noun: string, body: unknown, key?: string) => {
  const { etag } = await who.get(`/api/tasks/${id}`)
  return who.post<Body>(`/api/tasks/${id}/${noun}`, body, { ifMatch: etag, ...(key && { key }) })
}

const refused = async (asked: Promise<Answer<unknown>>) => {
  const { status, body } = await asked
  return [status, (body as { code?: string }).code]
}

const historyOf = async (who: Caller, id: string): Promise<TaskEvent[]> =>
  (await who.get<{ events: TaskEvent[] }>(`/api/tasks/${id}/history`)).body.events

interface Succession {
  readonly ended: TaskAnswer
  readonly opened: TaskAnswer[]
}

test('returned as not ours and reassigned: out of the rates here, linked and counted there, the repeat answers the same', async () => {
  const head = city.api.as('tt.sxd')
  expect((await act(head, first, 'acknowledgement', {})).status).toBe(200)
  const notOurs = await act(head, first, 'not-ours', { reason: 'Thuộc chức năng Sở Tài chính' })
  expect(notOurs.body).toMatchObject({ notOurs: { returnedOn: '2021-07-20' }, status: 'open-in-term' })
  const to = { department: 'STC', dueOn: '2021-08-10' }
  const body = { reason: 'Đúng chức năng', to }
  expect(
    await refused(act(office, first, 'reassignment', { ...body, to: { ...to, department: 'SCU' } })),
  ).toEqual([422, 'department-not-valid'])
  expect(
    await refused(act(office, first, 'reassignment', { ...body, to: { ...to, department: 'SXD' } })),
  ).toEqual([422, 'same-department'])
  const { etag } = await office.get(`/api/tasks/${first}`)
  const send = () =>
    office.post<Succession>(`/api/tasks/${first}/reassignment`, body, {
      ifMatch: etag,
      key: 'reassign-first',
    })
  const answer = await send()
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const { ended, opened } = answer.body
  expect(ended).toMatchObject({ status: 'reassigned', endedOn: '2021-07-20' })
  expect(opened).toMatchObject([
    { department: 'STC', title: 'Việc một', dueOn: '2021-08-10', status: 'open-in-term' },
  ])
  expect((await send()).body).toEqual(answer.body)
  expect(await countsOf(office)).toEqual({
    city: { given: 5, assigned: 4, openInTerm: 4, reassigned: 1 },
    SXD: { given: 4, assigned: 3, openInTerm: 3, reassigned: 1 },
    STC: { given: 1, assigned: 1, openInTerm: 1 },
  })
  const heir = String(opened[0]?.id)
  expect((await historyOf(office, heir))[0]?.details).toMatchObject({ type: 'registered', from: first })
  expect((await historyOf(head, first)).at(-1)?.details).toMatchObject({ successors: [heir] })
  expect(await refused(act(head, first, 'progress', { text: 'Vẫn làm' }))).toEqual([409, 'task-closed'])
})

test('split into two departments, one part merged into another task, one task withdrawn', async () => {
  const into = [
    { department: 'SXD', title: 'Phần của Sở Xây dựng', dueOn: '2021-08-01' },
    { department: 'STC', title: 'Phần của Sở Tài chính' },
  ]
  const { body } = await act<Succession>(office, second, 'split', { reason: 'Hai việc', into })
  const [own = '', other = ''] = body.opened.map(({ id }) => id)
  const merged = await act(office, third, 'merger', { reason: 'Trùng nội dung', into: own })
  expect(merged.body).toMatchObject({ status: 'reassigned' })
  expect((await historyOf(office, own)).at(-1)?.details).toEqual({
    type: 'took-over',
    from: third,
    task: own,
  })
  const closed = { reason: 'Nhầm', into: third }
  expect(await refused(act(office, other, 'merger', closed))).toEqual([409, 'merged-into-closed'])
  const nowhere = { reason: 'Nhầm', into: 'SXD-2021-zzzzzzzzzzzz' }
  expect(await refused(act(office, other, 'merger', nowhere))).toEqual([404, 'not-found'])
  expect((await act(office, other, 'withdrawal', { reason: 'Không còn cần' })).body).toMatchObject({
    status: 'withdrawn',
  })
  expect(await countsOf(office)).toEqual({
    city: { given: 7, assigned: 3, openInTerm: 3, reassigned: 3, withdrawn: 1 },
    SXD: { given: 5, assigned: 2, openInTerm: 2, reassigned: 3 },
    STC: { given: 2, assigned: 1, openInTerm: 1, withdrawn: 1 },
  })
})

test('assigned to staff, marked and put right, each with its trace', async () => {
  const head = city.api.as('tt.sxd')
  expect((await act(head, fourth, 'assign-to-staff', { holder: 'cv.sxd' })).body).toMatchObject({
    holder: 'cv.sxd',
  })
  expect(await refused(act(head, fourth, 'assign-to-staff', { holder: 'cv.stc' }))).toEqual([
    422,
    'holder-not-of-department',
  ])
  await act(city.api.as('ld.tran'), fourth, 'star', { starred: true })
  await act(office, fourth, 'urgency', { urgency: 'very-urgent' })
  const correction = { title: 'Việc bốn, tên đúng', dueOn: '2021-07-22', reason: 'Ghi nhầm' }
  expect((await act(office, fourth, 'correction', correction)).body).toMatchObject({ dueOn: '2021-07-22' })
  const held = (filter: string) => head.get<{ tasks: { id: string }[] }>(`/api/tasks?holder=cv.sxd&${filter}`)
  expect((await held('urgency=very-urgent')).body.tasks).toMatchObject([{ id: fourth, holder: 'cv.sxd' }])
  expect((await held('urgency=flash')).body.tasks).toEqual([])
  const { body } = await head.get(`/api/tasks/${fourth}`)
  expect(body).toMatchObject({ title: correction.title, starred: true, urgency: 'very-urgent' })
  expect((await historyOf(head, fourth)).map(({ details }) => details.type)).toEqual([
    'registered',
    'assigned-to-staff',
    'starred',
    'urgency-set',
    'corrected',
  ])
})

test('who coordinates reads the task and answers by its own date; comments make no version old', async () => {
  const stc = city.api.as('cv.stc')
  expect((await stc.get(`/api/tasks/${fourth}`)).status).toBe(404)
  const unknown = { parties: [{ department: 'SKHONG', role: 'information' }] }
  expect(await refused(act(office, fourth, 'coordination', unknown))).toEqual([422, 'unknown-department'])
  const parties = [{ department: 'STC', role: 'coordinating', dueOn: '2021-07-21', part: 'Thẩm định' }]
  expect((await act(office, fourth, 'coordination', { parties })).status).toBe(200)
  const { etag } = await stc.get(`/api/tasks/${fourth}`)
  const head = city.api.as('tt.sxd')
  expect((await head.post(`/api/tasks/${fourth}/comments`, { text: 'Nhờ Văn phòng hỏi Bộ' })).status).toBe(
    201,
  )
  expect(await refused(stc.post(`/api/tasks/${fourth}/comments`, { text: 'x' }))).toEqual([404, 'not-found'])
  const answer = { text: 'Đã thẩm định', evidence: ['12/STC-NS'] }
  const send = () => stc.post(`/api/tasks/${fourth}/coordination-answer`, answer, { key: 'answer-fourth' })
  const answered = await send()
  expect(answered.status, JSON.stringify(answered.body)).toBe(201)
  expect((await send()).body).toEqual(answered.body)
  expect(await refused(stc.post(`/api/tasks/${fourth}/coordination-answer`, answer))).toEqual([
    409,
    'already-answered',
  ])
  expect((await stc.get(`/api/tasks/${fourth}`)).etag).toBe(etag)
  const list = await stc.get<{ coordinations: unknown[] }>('/api/coordinations/STC')
  expect(list.body.coordinations).toMatchObject([
    { status: 'answered', dueOn: '2021-07-21', task: { id: fourth, status: 'open-in-term' } },
  ])
  expect((await stc.get('/api/coordinations/SXD')).status).toBe(404)
})

test('work entered late is judged by its own day only when the Office honours it; the recount is equal', async () => {
  await city.until('2021-07-24', '09:00')
  const done = {
    outcome: 'finished',
    result: 'Đã ban hành',
    evidence: ['12/QĐ-SXD'],
    happenedOn: '2021-07-21',
  }
  await act(city.api.as('cv.sxd'), fourth, 'report', done)
  const honoured = { decision: 'accept', honourWorkDate: true, note: 'Có văn bản ngày 21/7' }
  expect((await act(office, fourth, 'acceptance', honoured)).body).toMatchObject({
    status: 'done-on-time',
    result: { submittedOn: '2021-07-24', workedOn: '2021-07-21' },
  })
  expect((await office.post('/api/recounts/2021')).body).toMatchObject({ equal: true, tasks: 7 })
  expect(city.errors).toEqual([])
})
