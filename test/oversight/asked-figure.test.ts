import { afterAll, expect, test, vi } from 'vitest'
import { openCity, register } from '../platform/http/city.ts'
import { itIs } from '../platform/http/handlers.ts'

afterAll(() => vi.useRealTimers())

test('a figure that a question quotes is counted as of its day, and cannot be typed', async () => {
  const api = await openCity()
  const given = ['2021-07-02', '2021-07-03', '2021-07-20'].map((dueOn, place) => ({
    department: 'SXD',
    title: `Việc ${place}`,
    dueOn,
  }))
  await register(api, given)
  itIs('2021-07-06')
  const asking = (about: object) =>
    api.ask('ct.mot', 'POST /api/explanations', {
      about: { kind: 'figure', department: 'SXD', year: 2021, ...about },
      question: 'Vì sao chậm?',
      dueOn: '2021-07-09',
    })
  const valueOn = async (count: string, asOf: string) => (await asking({ count, asOf })).body.about.value
  expect(await valueOn('openOverdue', '2021-07-05')).toBe(2)
  expect(await valueOn('openOverdue', '2021-07-03')).toBe(1)
  expect(await valueOn('assigned', '2021-07-05')).toBe(3)
  expect(await valueOn('reportsOwed', '2021-07-05')).toBe(2)
  expect(await valueOn('reportsInTime', '2021-07-05')).toBe(0)
  const typed = await asking({ count: 'openOverdue', asOf: '2021-07-05', value: 9 })
  expect([typed.status, typed.body.code]).toEqual([422, 'invalid-fields'])
}, 60_000)
