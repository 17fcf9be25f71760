import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signInNotRecent } from '../../../../functions/organisation/people/people-problems.ts'
import type { Claims } from '../../../../functions/organisation/people/sessions/ended-session.ts'
import { isRecent } from '../../../../functions/organisation/people/sessions/recent-sign-in.ts'
import { operations } from '../../../support/operations.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, accessTokenOf, secondOf } from '../../platform/http/handlers.ts'

/** What opens the city to somebody is done by whoever has signed in a moment ago. */

describe('a sign-in', () => {
  const now = new Date('2021-07-26T02:00:00.900Z')
  const second = Date.parse('2021-07-26T02:00:00Z') / 1000
  it.each<[string, Claims, boolean]>([
    ['of this second is recent', { auth_time: second }, true],
    ['of fourteen minutes ago is recent', { auth_time: second - 14 * 60 }, true],
    ['of fifteen minutes ago is not', { auth_time: second - 15 * 60 }, false],
    ['is asked of, not the renewal', { auth_time: second - 3600, iat: second }, false],
    ['told by a gateway that has texts alone is recent', { auth_time: String(second - 60) }, true],
    ['that is not told is not recent', { iat: second }, false],
    ['told in no number is not recent', { auth_time: 'now' }, false],
  ])('%s', (_, claims, recent) => expect(isRecent(claims, now)).toBe(recent))
})

const grave = [
  'POST /api/feeds',
  'POST /api/machines',
  'POST /api/machines/{id}/change',
  'POST /api/machines/{id}/secret',
  'POST /api/machines/{id}/webhooks',
  'POST /api/machines/{id}/webhooks/{webhook}/change',
  'POST /api/machines/{id}/webhooks/{webhook}/secret',
  'POST /api/users',
  'POST /api/users/list',
  'POST /api/users/{id}/change',
  'POST /api/users/{id}/mail-address',
]

it('is asked for by what gives a mail address, a role, an account or a secret, and by nothing else; by no program', () => {
  const asking = operations.filter(({ errors }) => errors?.includes(signInNotRecent))
  expect(asking.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(grave)
  expect(asking.filter(({ machine }) => machine)).toEqual([])
})

describe('who has signed in long ago', () => {
  let api: Api
  beforeAll(async () => {
    api = await openCity()
  })
  afterAll(() => {
    vi.useRealTimers()
  })

  const asked = (person: string, minutesAgo: number, body: unknown, key: string) => {
    const claims = {
      ...accessTokenOf(person),
      auth_time: secondOf(new Date(Date.now() - minutesAgo * 60_000)),
    }
    return api.ask(person, 'POST /api/users', body, { claims, key })
  }
  const lan = { name: 'Lê Thị Lan', email: 'lan@example.org', role: 'clerk', department: 'SXD' }

  it('is told to sign in again, and nothing is saved; then the same request goes through', async () => {
    const key = crypto.randomUUID()
    const { status, body } = await asked('qt.mot', 16, lan, key)
    expect([status, body.code, body.facts]).toEqual([403, 'sign-in-not-recent', { minutes: 15 }])
    const names = async () =>
      (await api.ask('qt.mot', 'GET /api/users')).body.users.map(({ name }: { name: string }) => name)
    expect(await names()).not.toContain(lan.name)
    expect((await asked('qt.mot', 0, lan, key)).status).toBe(201)
    expect(await names()).toContain(lan.name)
  })

  it('is not told so where they may not do it, or what they sent is wrong', async () => {
    expect((await asked('cv.sxd', 16, lan, crypto.randomUUID())).body.code).toBe('forbidden')
    const wrong = await asked('qt.mot', 16, { ...lan, role: 'king' }, crypto.randomUUID())
    expect(wrong.body.code).not.toBe('sign-in-not-recent')
  })
})
