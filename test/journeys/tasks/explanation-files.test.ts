import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from '../../../functions/files/files-store.ts'
import { filesOfExplanation } from '../../../functions/oversight/explanations/files-of-explanation.ts'
import type { TaskEvent } from '../../../functions/tasks/history/event.ts'
import type { Answer, Caller, Problem } from '../../support/api.ts'
import { handInAt, pdf, sha256Of } from '../../support/files.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'

/*
 * A leader asks, a clerk of the department answers with a scan, the leader opens it. The first answer stays, and so do its
 * files; what came for an answer that was not taken belongs to nobody.
 */

let city: City
let clerk: Caller
let head: Caller
let leader: Caller
let other: Caller

const task = taskIdAt('SXD', 0)

beforeAll(async () => {
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    person('ld.tran', 'leader'),
    person('truong.sxd', 'head', 'SXD'),
    person('cv.sxd', 'clerk', 'SXD'),
    person('cv.stc', 'clerk', 'STC'),
    ...tasksGiven([{ department: 'SXD', title: 'báo cáo', dueOn: '2021-07-30' }]),
  ]
  city = await openCity(records, '2021-07-20', '09:00')
  clerk = city.api.as('cv.sxd')
  head = city.api.as('truong.sxd')
  leader = city.api.as('ld.tran')
  other = city.api.as('cv.stc')
})
afterAll(() => city?.stop())

const ofTask = { kind: 'task', taskId: task }
const ofFigure = (count: string) => ({
  ...{ kind: 'figure', department: 'SXD', year: 2021, asOf: '2021-07-20' },
  count,
})

const asked = async (about: object): Promise<string> => {
  const question = { about, question: 'Vì sao chậm?', dueOn: '2021-07-26' }
  return (await leader.post<{ id: string }>('/api/explanations', question)).body.id
}
const handIn = (who: Caller, id: string, text = 'Giải trình') =>
  handInAt(who, `/api/explanations/${id}/files`, `${text}.pdf`, pdf(text))
const answer = <Body = Problem>(who: Caller, id: string, files: string[], key?: string) =>
  who.post<Body>(`/api/explanations/${id}/answer`, { text: 'Do chờ vốn', files }, key ? { key } : {})
const open = (who: Caller, id: string, file: string) =>
  who.get<{ address: string; file: object }>(`/api/explanations/${id}/files/${file}`)
const refusal = async (given: Promise<Answer<Problem>>) => {
  const { status, body } = await given
  return { status, code: body.code }
}
const historyOf = async (): Promise<TaskEvent[]> =>
  (await leader.get<{ events: TaskEvent[] }>(`/api/tasks/${task}/history`)).body.events

test('an answer brings a file: it and the task’s history tell the same, and the leader opens it byte for byte', async () => {
  const id = await asked(ofTask)
  const bytes = pdf('Giải trình')
  const file = await handIn(clerk, id)
  expect((await open(leader, id, file)).status).toBe(404)
  const told = { id: file, name: 'Giải trình.pdf', size: bytes.length, kind: 'pdf', sha256: sha256Of(bytes) }
  const answered = await answer(clerk, id, [file], 'giai-trinh-co-tep')
  expect(answered).toMatchObject({ status: 201, body: { answer: { text: 'Do chờ vốn', files: [told] } } })
  expect((await answer(clerk, id, [file], 'giai-trinh-co-tep')).body).toEqual(answered.body)
  expect((await leader.get(`/api/explanations/${id}`)).body).toEqual(answered.body)
  expect((await historyOf()).at(-1)?.details).toMatchObject({
    type: 'explanation-answered',
    answer: { files: [told] },
  })

  const { body } = await open(leader, id, file)
  expect(body.file).toEqual(told)
  const got = await fetch(body.address)
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
  expect(body.address).toContain(city.buckets.find((bucket) => bucket.includes('-files-')))
  const signatures = await leader.get(`/api/explanations/${id}/files/${file}/signatures`)
  expect(signatures).toMatchObject({ status: 200, body: { signatures: [] } })

  expect((await open(other, id, file)).status).toBe(404)
  expect((await leader.get(`/api/tasks/${task}/files/${file}`)).status).toBe(404)
})

test('a file for a figure’s explanation is nobody’s but its own', async () => {
  const [id, another] = [await asked(ofFigure('openOverdue')), await asked(ofFigure('doneLate'))]
  const file = await handIn(head, id, 'Số liệu')
  expect(await refusal(answer(head, another, [file]))).toMatchObject({ code: 'file-not-there' })
  expect((await leader.get<{ state: string }>(`/api/explanations/${another}`)).body.state).toBe('open')
  expect((await answer(head, id, [file])).status).toBe(201)
  expect((await open(leader, id, file)).status).toBe(200)
  expect((await open(leader, another, file)).status).toBe(404)
})

test('the second answer is refused as such and its file is not attached; nobody else hands one in', async () => {
  const id = await asked(ofTask)
  const [late, first] = [await handIn(clerk, id, 'Đến sau'), await handIn(head, id, 'Đến trước')]
  expect(await refusal(answer(clerk, id, [first]))).toMatchObject({ code: 'file-not-there' })
  expect((await answer(head, id, [first])).status).toBe(201)
  expect(await refusal(answer(clerk, id, [late]))).toEqual({ status: 409, code: 'explanation-answered' })
  expect((await readFile(city.store, filesOfExplanation(id), late))?.attachedBy).toBeUndefined()
  expect((await open(leader, id, late)).status).toBe(404)
  await expect(handIn(other, id)).rejects.toThrow('404')
  await expect(handIn(leader, id)).rejects.toThrow('403')
})

test('what was announced and never sent is not told: nothing is answered', async () => {
  const id = await asked(ofFigure('given'))
  const bytes = pdf('Chưa gửi')
  const said = { name: 'Chưa gửi.pdf', size: bytes.length, sha256: sha256Of(bytes) }
  const announced = await clerk.post<{ id: string }>(`/api/explanations/${id}/files`, said)
  expect(await refusal(answer(clerk, id, [announced.body.id]))).toMatchObject({ code: 'file-not-arrived' })
  expect((await leader.get<{ state: string }>(`/api/explanations/${id}`)).body.state).toBe('open')
})
