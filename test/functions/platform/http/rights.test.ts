import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newTask, openCity } from './city.ts'
import { type Api, itIs } from './handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

describe('a deputy', () => {
  it('who has moved to another department no longer acts for the old head', async () => {
    const delegations = [{ deputy: 'cv2.sxd', from: '2021-07-01', to: '2021-07-31' }]
    await api.ask('gd.sxd', 'PUT /api/delegations', { delegations })
    const notOurs = async () =>
      api.command('cv2.sxd', await newTask(api), 'not-ours', { reason: 'Không thuộc chức năng' })
    expect((await notOurs()).status).toBe(200)
    const { etag } = await api.ask('qt.mot', 'GET /api/users/cv2.sxd')
    const move = { department: 'STC', on: '2021-07-01' }
    await api.ask('qt.mot', 'POST /api/users/cv2.sxd/move', move, { ifMatch: etag })
    const { status, body } = await notOurs()
    expect([status, body.code]).toEqual([403, 'forbidden'])
    expect((await api.ask('cv2.sxd', 'GET /api/me')).body.deputyOf).toEqual([])
  })
})

describe('who has a part in another department’s task', () => {
  const entriesOf = async (user: string, id: string): Promise<string[]> => {
    const { body } = await api.ask(user, `GET /api/tasks/${id}/history`)
    return body.events.map(({ details }: { details: { type: string } }) => details.type).sort()
  }

  it('reads the task, and not what the lead and the Office or a leader say to each other', async () => {
    const id = await newTask(api, { coordinating: ['STC'], forInformation: ['SNV'] })
    await api.ask('gd.sxd', `POST /api/tasks/${id}/comments`, { text: 'Xin ý kiến' })
    const about = { kind: 'task', taskId: id }
    await api.ask('ct.mot', 'POST /api/explanations', { about, question: 'Vì sao?', dueOn: '2021-07-09' })
    expect(await entriesOf('cv.sxd', id)).toEqual(['commented', 'explanation-asked', 'registered'])
    for (const user of ['cv.stc', 'cv.snv']) expect(await entriesOf(user, id)).toEqual(['registered'])
  })

  it('reads where the others stand, and the names of whoever did something or has the task', async () => {
    const id = await newTask(api, { coordinating: ['STC'], forInformation: ['SNV'] })
    await api.command('gd.sxd', id, 'assign-to-staff', { holder: 'cv.sxd' })
    const { body } = await api.ask('cv.stc', `GET /api/tasks/${id}/history`)
    expect(body.coordination).toMatchObject([
      { department: 'SNV', status: 'information' },
      { department: 'STC', status: 'awaited' },
    ])
    expect(body.people.map((person: { id: string }) => person.id)).toEqual(['vp.mot', 'gd.sxd', 'cv.sxd'])
    expect(body.people[0]).toEqual({ id: 'vp.mot', name: expect.any(String) })
  })

  it('no longer sees the task once released from it', async () => {
    const id = await newTask(api, { coordinating: ['SNV'] })
    const listed = async () => {
      const { body } = await api.ask('cv.snv', 'GET /api/coordinations/SNV?limit=100')
      return body.coordinations.some(({ task }: { task?: { id: string } }) => task?.id === id)
    }
    expect(await listed()).toBe(true)
    await api.command('vp.mot', id, 'coordination', { parties: [{ department: 'SNV', role: 'released' }] })
    expect(await listed()).toBe(false)
    expect((await api.ask('cv.snv', `GET /api/tasks/${id}`)).status).toBe(404)
  })
})

it('who may is told to whoever may not, in the words of the city', async () => {
  const id = await newTask(api)
  const { body } = await api.command('cv.sxd', id, 'withdrawal', { reason: 'Không còn cần' })
  expect(body).toMatchObject({ code: 'forbidden', facts: { action: 'end-task', roles: 'office' } })
  expect(body.detail).toContain('người được thực hiện: Văn phòng.')
  expect(body.en.detail).toContain('it is for: the Office.')
})

describe('an idempotency key that was used for something else', () => {
  const key = 'khoa-da-dung'

  it('is refused by whatever command meets it, and nothing is written', async () => {
    const [first, second, into] = [await newTask(api), await newTask(api), await newTask(api)]
    const etagOf = async (id: string) => (await api.ask('vp.mot', `GET /api/tasks/${id}`)).etag
    const send = async (id: string, action: string, body: object) =>
      api.ask('vp.mot', `POST /api/tasks/${id}/${action}`, body, { key, ifMatch: await etagOf(id) })
    const to = { reason: 'Chuyển', to: { department: 'STC' } }
    expect((await send(first, 'reassignment', to)).status).toBe(200)
    expect((await send(into, 'star', { starred: true })).status).toBe(200)
    const parts = [
      { department: 'SXD', title: 'Phần một' },
      { department: 'STC', title: 'Phần hai' },
    ]
    for (const [action, body] of [
      ['reassignment', to],
      ['split', { reason: 'Tách', into: parts }],
      ['merger', { reason: 'Trùng', into }],
    ] as const) {
      const refused = await send(second, action, body)
      expect([action, refused.status, refused.body.code]).toEqual([action, 422, 'idempotency-key-reused'])
    }
    expect((await api.ask('vp.mot', `GET /api/tasks/${second}`)).body).toMatchObject({ version: 1 })
  })

  it('is another person’s own: the same key is free for them', async () => {
    const id = await newTask(api)
    const comment = (user: string) =>
      api.ask(user, `POST /api/tasks/${id}/comments`, { text: user }, { key: 'khoa-chung' })
    expect((await comment('cv.sxd')).body.by).toBe('cv.sxd')
    expect((await comment('gd.sxd')).body.by).toBe('gd.sxd')
  })
})

describe('who comes second is told who came first and what they did', () => {
  it('a return that brought the miss about, not the miss; and no words beside the task', async () => {
    const id = await newTask(api, { dueOn: '2021-07-05' })
    await api.command('cv.sxd', id, 'report', { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] })
    const { etag } = await api.ask('cv.sxd', `GET /api/tasks/${id}`)
    itIs('2021-07-08')
    await api.command('vp.mot', id, 'acceptance', { decision: 'return', reason: 'Thiếu phụ lục' })
    itIs('2021-07-09')
    const about = { kind: 'task', taskId: id }
    await api.ask('ct.mot', 'POST /api/explanations', { about, question: 'Vì sao?', dueOn: '2021-07-20' })
    const late = await api.ask('cv.sxd', `POST /api/tasks/${id}/progress`, { text: 'Làm' }, { ifMatch: etag })
    expect(late.status).toBe(412)
    expect(late.body.facts).toMatchObject({ version: 4, changedBy: 'vp.mot', change: 'judged' })
    expect(late.body.detail).toContain('do vp.mot cập nhật (xác nhận hoặc trả lại kết quả)')
  })

  it('two changes of a directive', async () => {
    const id = await newTask(api)
    const { directive } = (await api.ask('vp.mot', `GET /api/tasks/${id}`)).body
    const correct = (user: string, abstract: string) => {
      const change = { change: 'correct', version: 1, reason: 'Ghi nhầm', abstract }
      return api.ask(user, `POST /api/directives/${directive}/changes`, change)
    }
    const answers = await Promise.all([correct('vp.mot', 'Một'), correct('vp.hai', 'Hai')])
    const [won, lost] = answers.sort((one, other) => one.status - other.status)
    expect([won?.status, lost?.status]).toEqual([200, 412])
    const winner = won?.body.abstract === 'Một' ? 'vp.mot' : 'vp.hai'
    expect(lost?.body.facts).toMatchObject({ version: 2, changedBy: winner, change: 'correct' })
    expect(lost?.body.detail).toContain(`do ${winner} thực hiện (sửa thông tin)`)
  })
})
