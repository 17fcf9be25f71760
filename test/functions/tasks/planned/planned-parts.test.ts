import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** Who coordinates a task that is only planned has nothing to answer before its day; where that department ends, its part goes on. */

let api: Api
let july: string
let august: string

beforeAll(async () => {
  api = await openCity()
  itIs('2021-07-05')
  const due = { by: 'recurrence', recurrence: { every: 'month' }, until: '2021-08-31' }
  const task = { department: 'SXD', title: 'Báo cáo tháng', due, coordinating: ['STC'] }
  const { body } = await register(api, [task])
  ;[july = '', august = ''] = body.tasks.map(({ id }: { id: string }) => id)
})

afterAll(() => vi.useRealTimers())

const answer = (id: string) =>
  api.ask('cv.stc', `POST /api/tasks/${id}/coordination-answer`, { text: 'Đã góp ý' })
const actionsOf = async (id: string) => (await api.ask('cv.stc', `GET /api/tasks/${id}`)).body.actions

it('is not answered before its day, and says which that is', async () => {
  expect(await actionsOf(july)).toContain('answerCoordination')
  expect(await actionsOf(august)).not.toContain('answerCoordination')
  const refused = await answer(august)
  expect(refused).toMatchObject({
    status: 409,
    body: { code: 'task-planned', detail: expect.stringContaining('2021-08-01') },
  })
  const { events } = (await api.ask('vp.mot', `GET /api/tasks/${august}/history`)).body
  expect(events.map(({ details }: { details: { type: string } }) => details.type)).toEqual(['registered'])
})

it('goes to the successor of the department before its day, who answers it from that day on', async () => {
  itIs('2021-07-20')
  const body = { on: '2021-07-20', decision: 'Nghị quyết 12', successors: ['SNV'], tasks: [], people: [] }
  const done = await api.ask('qt.mot', 'POST /api/departments/STC/succession', body)
  expect(done).toMatchObject({ status: 201, body: { parts: { moved: 2, kept: [] } } })
  const planned = await answer(august)
  expect(planned).toMatchObject({ status: 409, body: { code: 'task-planned' } })
  // No scan has run: the day alone gives it.
  itIs('2021-08-01')
  expect(await actionsOf(august)).toContain('answerCoordination')
  expect((await answer(august)).status).toBe(201)
})
