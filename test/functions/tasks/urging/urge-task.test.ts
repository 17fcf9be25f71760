import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { july } from '../task/stories.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const words = 'Đề nghị báo cáo trước 17 giờ'
const read = async (user: string, id: string) => (await api.ask(user, `GET /api/tasks/${id}`)).body
const eventsOf = async (user: string, id: string): Promise<{ details: { type: string } }[]> =>
  (await api.ask(user, `GET /api/tasks/${id}/history`)).body.events
const urge = (user: string, id: string) => api.command(user, id, 'urging', { words })

/** Due on the 5th, given anew to each test; the day is the 6th. */
const overdue = async (given: object = {}) => {
  itIs('2021-07-01')
  const id = await newTask(api, { dueOn: '2021-07-05', ...given })
  itIs('2021-07-06')
  return id
}

describe('urging one task', () => {
  test('a leader does it: it counts at once, and stands in the history with its words', async () => {
    const id = await overdue()
    expect((await read('ct.mot', id)).actions).toContain('urgeTask')
    expect((await urge('ct.mot', id)).status).toBe(200)
    expect(await read('gd.sxd', id)).toMatchObject({ urgings: 1, urgedOn: ['2021-07-06'] })
    expect((await eventsOf('cv.sxd', id)).at(-1)).toMatchObject({
      on: '2021-07-06',
      by: 'ct.mot',
      details: { type: 'urged', words },
    })
    expect((await read('ct.mot', id)).actions).not.toContain('urgeTask')
  })

  test('a second time on a day is refused, and says who was first and when; the next day it counts', async () => {
    const id = await overdue()
    itIs('2021-07-06', '08:05')
    await urge('vp.mot', id)
    const again = await urge('ct.mot', id)
    expect([again.status, again.body.code]).toEqual([409, 'already-urged'])
    expect(again.body.facts).toEqual({ on: '2021-07-06', by: 'vp.mot', at: '08:05' })
    expect(again.body.detail).toContain('vp.mot đã đôn đốc nhiệm vụ này ngày 2021-07-06, lúc 08:05')
    itIs('2021-07-07')
    expect((await urge('ct.mot', id)).status).toBe(200)
    expect((await read('ct.mot', id)).urgings).toBe(2)
  })

  test('the same command again answers as it did, also on a later day; an old version is refused', async () => {
    const id = await overdue()
    const { etag } = await api.ask('vp.mot', `GET /api/tasks/${id}`)
    const send = (key: string, ifMatch = etag) =>
      api.ask('vp.mot', `POST /api/tasks/${id}/urging`, { words }, { key, ifMatch })
    const first = await send('urges-once')
    itIs('2021-07-07')
    const repeated = await send('urges-once')
    expect([repeated.status, repeated.body]).toEqual([200, first.body])
    const stale = await send('urges-on-an-old-version')
    expect([stale.status, stale.body.code, stale.body.facts.change]).toEqual([412, 'stale-version', 'urged'])
    expect((await read('vp.mot', id)).urgings).toBe(1)
  })

  test('what is in term is not urged', async () => {
    itIs('2021-07-01')
    const id = await newTask(api, { dueOn: '2021-07-20' })
    expect((await read('ct.mot', id)).actions).not.toContain('urgeTask')
    const refused = await urge('ct.mot', id)
    expect([refused.status, refused.body.code]).toEqual([409, 'not-overdue'])
  })

  test('the department cannot; who only coordinates does not read the words', async () => {
    const id = await overdue({ coordinating: ['STC'] })
    expect((await urge('gd.sxd', id)).status).toBe(403)
    expect((await urge('vp.hai', id)).status).toBe(200)
    const types = (events: { details: { type: string } }[]) => events.map(({ details }) => details.type)
    expect(types(await eventsOf('cv.sxd', id))).toContain('urged')
    expect(types(await eventsOf('cv.stc', id))).not.toContain('urged')
  })

  test('urged more often than the setting allows it is listed, without a single mail', async () => {
    const id = await overdue()
    for (const day of [6, 7, 8, 9]) {
      itIs(july(day))
      expect((await urge('vp.mot', id)).status).toBe(200)
      const { body } = await api.ask('ct.mot', 'GET /api/urgings')
      expect(body.tasks.filter((task: { id: string }) => task.id === id)).toHaveLength(day === 9 ? 1 : 0)
    }
    const { body } = await api.ask('gd.sxd', 'GET /api/urgings')
    expect(body.tasks).toMatchObject([{ id, urgings: 4, daysOverdue: 4 }])
    expect((await api.ask('gd.sxd', `GET /api/tasks/${id}`)).body).toMatchObject({
      urgings: 4,
      daysOverdue: 4,
    })
    expect((await api.ask('gd.stc', 'GET /api/urgings')).body).toMatchObject({ count: 0 })
    const todo = await api.ask('ct.mot', 'GET /api/todo')
    const often = todo.body.groups.find(({ name }: { name: string }) => name === 'urged-too-often')
    expect(often.tasks).toMatchObject([{ id, urgings: 4 }])
  })
})
