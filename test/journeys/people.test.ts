import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokensFor } from '../../local/sign-in/token.ts'
import type { Problem } from '../support/api.ts'
import { type City, departmentNamed, openCity, person } from './city.ts'

/*
 *  administrator ──enters──► person ──stream──► account of the sign-in service ──► invitation ──► inbox
 *                                                        │ sign-in: who is it? (asked when the token is made)
 *                                                        ▼
 *                              the person reads their page ──locked──► refused at the next request
 */

interface Person {
  readonly id: string
  readonly active: boolean
  readonly account: { readonly state: string }
}

let city: City

beforeAll(async () => {
  city = await openCity(
    [departmentNamed('SXD', 'Sở Xây dựng'), person('qt.hethong', 'administrator')],
    '2021-07-20',
    '09:00',
  )
})
afterAll(() => city?.stop())

test('a person is entered, invited, signs in, reads their page, and is locked', {
  timeout: 300_000,
}, async () => {
  const administrator = city.api.as('qt.hethong')
  const email = 'minh.tran@danang.gov.vn'
  const given = { name: 'Ông Minh', email, role: 'clerk', department: 'SXD' }
  const entered = await administrator.post<Person>('/api/users', given)
  expect([entered.status, entered.body.account.state]).toEqual([201, 'pending'])
  await city.drain()

  const mails = city.inbox().filter(({ to }) => to.includes(email))
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toBe('Mời sử dụng hệ thống theo dõi nhiệm vụ Đúng Hạn')
  expect(mails[0]?.text).toContain(city.url)

  const { id } = entered.body
  const minh = city.api.as(id)
  const me = await minh.get<Person>('/api/me')
  expect([me.status, me.body.id]).toEqual([200, id])
  expect((await minh.get('/api/tasks')).status).toBe(200)

  // The gateway lets the identity token pass; the API does not.
  const tokens = await tokensFor(city, id)
  const as = async (token: string) => {
    const response = await fetch(`${city.url}/api/me`, { headers: { authorization: `Bearer ${token}` } })
    return [response.status, ((await response.json()) as Partial<Problem>).code]
  }
  expect(await as(tokens.access_token)).toEqual([200, undefined])
  expect(await as(tokens.id_token)).toEqual([403, 'no-access-token'])

  const { body, etag } = await administrator.get<Person>(`/api/users/${id}`)
  expect(body.account.state).toBe('ready')
  const locked = await administrator.post<Person>(
    `/api/users/${id}/active`,
    { active: false },
    { ifMatch: etag },
  )
  expect(locked.status).toBe(200)
  const refused = await minh.get<Problem>('/api/tasks')
  expect([refused.status, refused.body.code]).toEqual([403, 'not-registered'])
  await city.drain()
  expect(city.inbox().filter(({ to }) => to.includes(email))).toHaveLength(1)
})
