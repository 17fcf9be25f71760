import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newTask, openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

it.each([
  ['computed from a term', { dueOn: undefined, due: { by: 'term', term: { count: 10, unit: 'day' } } }],
  ['of joint leads', { jointLeads: ['STC'] }],
])('a task %s takes commands like any other', async (_, given) => {
  const id = await newTask(api, given)
  const { status, body } = await api.command('cv.sxd', id, 'progress', { text: 'Đang làm' })
  expect([status, body.version]).toEqual([200, 2])
  expect((await api.command('cv.sxd', id, 'progress', { text: 'Đang làm tiếp' })).status).toBe(200)
})
