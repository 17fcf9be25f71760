import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

afterAll(() => vi.useRealTimers())

let api: Api

beforeAll(async () => {
  api = await openCity()
  const given = ['2021-07-02', '2021-07-03', '2021-07-20'].map((dueOn, place) => ({
    department: 'SXD',
    title: `Việc ${place}`,
    dueOn,
  }))
  await register(api, given)
  itIs('2021-07-06')
})

const asking = (about: object) =>
  api.ask('ct.mot', 'POST /api/explanations', {
    about: { department: 'SXD', year: 2021, ...about },
    question: 'Vì sao chậm?',
    dueOn: '2021-07-09',
  })

test('a figure that a question quotes is counted as of its day, and cannot be typed', async () => {
  const valueOn = async (count: string, asOf: string) =>
    (await asking({ kind: 'figure', count, asOf })).body.about.value
  expect(await valueOn('openOverdue', '2021-07-05')).toBe(2)
  expect(await valueOn('openOverdue', '2021-07-03')).toBe(1)
  expect(await valueOn('assigned', '2021-07-05')).toBe(3)
  expect(await valueOn('reportsOwed', '2021-07-05')).toBe(2)
  expect(await valueOn('reportsInTime', '2021-07-05')).toBe(0)
  const typed = await asking({ kind: 'figure', count: 'openOverdue', asOf: '2021-07-05', value: 9 })
  expect([typed.status, typed.body.code]).toEqual([422, 'invalid-fields'])
})

test('a rate is quoted with what it divides, as the set in force on its day prints it', async () => {
  const rate = { kind: 'rate', rate: 'overdueUnfinished', asOf: '2021-07-05' }
  const asked = await asking(rate)
  expect(asked.status).toBe(201)
  const told = {
    ...rate,
    department: 'SXD',
    year: 2021,
    formulaSet: 'da-nang',
    formulaSetVersion: 1,
    words: { vi: 'quá hạn chưa hoàn thành / được giao', en: 'overdue unfinished / assigned' },
    numerator: 2,
    denominator: 3,
    percent: 66.67,
    decimals: 2,
  }
  expect(asked.body.about).toEqual(told)
  const read = await api.ask('cv.sxd', `GET /api/explanations/${asked.body.id}`)
  expect(read.body.about).toEqual(told)
  expect((await asking({ ...rate, rate: 'reportRate' })).body.about).toMatchObject({
    numerator: 0,
    denominator: 2,
    percent: 0,
  })
  expect((await asking({ ...rate, department: 'SNV' })).body.about).toMatchObject({
    numerator: 0,
    denominator: 0,
    percent: null,
  })
})

test('its places are those of the set; what was asked before keeps what it quoted', async () => {
  const words = { vi: 'quá hạn / được giao', en: 'overdue / assigned' }
  const late = { numerator: ['openOverdue'], denominator: ['assigned'], words }
  const set = { name: 'hue', rounding: 'truncated', decimals: 1, formulas: { late } }
  expect((await api.ask('qt.mot', 'PUT /api/formula-sets/hue', set)).status).toBeLessThan(300)
  itIs('2021-07-07')
  const asked = await asking({ kind: 'rate', rate: 'late', formulaSet: 'hue', asOf: '2021-07-07' })
  expect(asked.body.about).toMatchObject({ numerator: 2, denominator: 3, percent: 66.6, decimals: 1, words })
  const figures = await api.ask(
    'ct.mot',
    'GET /api/figures?period=2021&department=SXD&formulaSet=hue&asOf=2021-07-07',
  )
  expect(figures.body.departments[0].rates.late).toMatchObject({
    numerator: 2,
    denominator: 3,
    percent: 66.6,
  })
  itIs('2021-07-08')
  expect((await api.ask('qt.mot', 'PUT /api/formula-sets/hue', { ...set, decimals: 0 })).status).toBe(200)
  itIs('2021-07-09')
  const read = await api.ask('cv.sxd', `GET /api/explanations/${asked.body.id}`)
  expect(read.body.about).toMatchObject({ formulaSetVersion: 1, percent: 66.6, decimals: 1 })
})

test.each([
  [{ rate: 'noSuchRate' }, 'unknown-rate'],
  [{ rate: 'completion', formulaSet: 'nowhere' }, 'unknown-set'],
  [{ rate: 'Completion' }, 'invalid-fields'],
  [{ rate: 'completion', count: 'done' }, 'invalid-fields'],
  [{ rate: 'completion', percent: 99 }, 'invalid-fields'],
  [{ rate: 'completion', asOf: '2021-12-01' }, 'figure-of-future'],
])('%j is refused', async (about, code) => {
  const refused = await asking({ kind: 'rate', asOf: '2021-07-05', ...about })
  expect([refused.status, refused.body.code]).toEqual([422, code])
})
