import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const task = { department: 'SXD', title: 'Rà soát quỹ đất' }
const directive = {
  kind: 'instruction',
  symbol: 'CT-UBND',
  issuedOn: '2021-07-01',
  issuer: 'UBND thành phố',
  abstract: 'Tăng cường quản lý đất đai',
}

const register = (number: string) =>
  api.ask('vp.mot', 'POST /api/directives', { directive: { ...directive, number }, tasks: [task] })

it('05, 5 and 005 are registered once, found and opened by each way of writing', async () => {
  const key = '2021-07-01_5_CT-UBND'
  const first = await register('05')
  expect([first.status, first.body.key]).toEqual([201, key])
  for (const number of ['5', '005', '05']) {
    const again = await register(number)
    expect([again.status, again.body.code, again.body.facts]).toEqual([
      409,
      'directive-exists',
      { directive: key },
    ])
  }
  expect((await register('50')).status).toBe(201)
  for (const number of ['5', '05', '005']) {
    const { body } = await api.ask('vp.mot', `GET /api/directives/2021-07-01_${number}_CT-UBND`)
    expect([body.key, body.number, body.taskCount]).toEqual([key, '5', 1])
    const found = await api.ask('vp.mot', `GET /api/search?q=${number}/CT-UBND`)
    expect(found.body.directives[0].key).toBe(key)
  }
})

it('a directive is superseded by one whose number is written otherwise', async () => {
  const old = (await register('77')).body.key
  await register('08')
  const change = { change: 'supersede', version: 1, reason: 'Thay thế', by: '2021-07-01_008_CT-UBND' }
  const { status, body } = await api.ask('vp.mot', `POST /api/directives/${old}/changes`, change)
  expect([status, body.ended.by]).toEqual([200, '2021-07-01_8_CT-UBND'])
})

it('what is no symbol is refused with words that show one', async () => {
  for (const symbol of ['ubnd', 'UBND-KSTTngày', 'UBND-KSTT 05/7', 'UBND-05/7']) {
    const sent = { directive: { ...directive, number: '9', symbol }, tasks: [task] }
    const { status, body } = await api.ask('vp.mot', 'POST /api/directives', sent)
    expect([status, body.errors[0].code]).toEqual([422, 'directive-symbol-form'])
    expect(body.errors[0].vi).toContain('UBND-KSTT')
  }
})
