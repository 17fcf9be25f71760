import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { userOf } from '../../../../functions/organisation/people/register/registered-user.ts'
import {
  type Claims,
  type EndedSessions,
  hasEnded,
  sessionOf,
  tokenMinutes,
  withEnded,
} from '../../../../functions/organisation/people/sessions/ended-session.ts'
import {
  endSession,
  endSessionsBefore,
} from '../../../../functions/organisation/people/sessions/ended-sessions-store.ts'
import { itemOfUser, readUser, userOfItem } from '../../../../functions/organisation/people/users-store.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, accessTokenOf } from '../../platform/http/handlers.ts'

/** A token is good for an hour, whatever became of its session: unless the city looks, which it does at each request. */

const now = new Date('2021-07-26T02:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('the session of a token', () => {
  it.each([
    ['is what all of one sign-in have in common', { jti: 't-1', origin_jti: 's-1' }, 's-1'],
    ['is its own where it names none', { jti: 't-1' }, 't-1'],
    ['is none where it has no name', { sub: 's' }, undefined],
    ['is none where the name is no text', { origin_jti: '' }, undefined],
  ])('%s', (_, claims, session) => expect(sessionOf(claims)).toBe(session))
})

describe('what is kept of ended sessions', () => {
  it('is until the last token is over, and each once', () => {
    const first = withEnded(undefined, 's-1', now)
    expect(first).toEqual([{ id: 's-1', until: later(tokenMinutes).toISOString() }])
    const second = withEnded(withEnded(first, 's-2', later(30)), 's-2', later(31))
    expect(second.map(({ id }) => id)).toEqual(['s-1', 's-2'])
    expect(withEnded(second, 's-3', later(60)).map(({ id }) => id)).toEqual(['s-2', 's-3'])
  })

  it('is never more than twenty, the latest', () => {
    const many = Array.from({ length: 30 }).reduce<EndedSessions>(
      (before, _, number) => withEnded(before, `s-${number}`, now),
      [],
    )
    expect(many).toHaveLength(20)
    const ended = (claims: Claims) => hasEnded({ endedSessions: many }, claims)
    expect([ended({ origin_jti: 's-29' }), ended({ origin_jti: 's-9' }), ended({})]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('who has signed out everywhere', () => {
  const endedBefore = '2021-07-26T02:00:00.900Z'
  const second = Date.parse('2021-07-26T02:00:00Z') / 1000
  it.each([
    ['has ended what began in a second before', { auth_time: second - 1 }, true],
    ['has not ended what began in that second or after', { auth_time: second }, false],
    ['is asked of the sign-in, not of the renewal', { auth_time: second - 1, iat: second + 60 }, true],
    ['is told so by a gateway that has texts alone', { auth_time: String(second - 1) }, true],
    ['signs in anew where such a gateway has texts alone', { auth_time: String(second + 1) }, false],
    ['has ended what does not say when it began', { origin_jti: 's-1' }, true],
    ['has ended what says it in no number', { auth_time: 'yesterday' }, true],
  ])('%s', (_, claims, ended) => expect(hasEnded({ endedBefore }, claims)).toBe(ended))

  it('is nobody who never did', () => expect(hasEnded({}, { origin_jti: 's-1' })).toBe(false))
})

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const inSession = (session: string, request = 'GET /api/me', body?: unknown, claims: Claims = {}) =>
  api.ask('cv.sxd', request, body, {
    claims: { ...accessTokenOf('cv.sxd'), origin_jti: session, jti: crypto.randomUUID(), ...claims },
  })

describe('who signs out', () => {
  it('has ended that session: every token of it is refused, in words, and those of others go on', async () => {
    expect([(await inSession('s-1')).status, (await inSession('s-2')).status]).toEqual([200, 200])
    expect((await inSession('s-1', 'POST /api/sign-out', { because: 'asked' })).status).toBe(200)
    const { status, body } = await inSession('s-1')
    expect([status, body.code]).toEqual([401, 'session-ended'])
    expect(body.detail).toContain('Hãy đăng nhập lại')
    expect((await inSession('s-1', 'POST /api/sign-out', { because: 'asked' })).status).toBe(401)
    expect((await inSession('s-2')).status).toBe(200)
  })

  it('leaves record, version and history as they were, and nothing of it is told', async () => {
    const before = await readUser(api.store, 'cv.sxd')
    await inSession('s-3', 'POST /api/sign-out', { because: 'idle' })
    const after = await readUser(api.store, 'cv.sxd')
    expect({ ...after, endedSessions: [] }).toEqual({ ...before, endedSessions: [] })
    const { body } = await api.ask('qt.mot', 'GET /api/users/cv.sxd')
    expect(JSON.stringify(body)).not.toContain('endedSessions')
  })

  it('stays signed out when the record is changed afterwards', async () => {
    const { etag, body } = await api.ask('qt.mot', 'GET /api/users/cv.sxd')
    const { name, role, department } = body
    const change = { name: `${name} A`, role, department }
    expect((await api.ask('qt.mot', 'POST /api/users/cv.sxd/change', change, { ifMatch: etag })).status).toBe(
      200,
    )
    expect((await inSession('s-3')).status).toBe(401)
  })

  it('in several places at once has ended all of them', async () => {
    const at = new Date()
    await Promise.all(['s-5', 's-6'].map((session) => endSession(api.store, 'cv.sxd', session, at)))
    expect([(await inSession('s-5')).status, (await inSession('s-6')).status]).toEqual([401, 401])
  })
})

describe('signing out everywhere', () => {
  const second = () => Math.floor(Date.now() / 1000)
  const begun = (session: string, auth_time: number, request?: string, body?: unknown) =>
    inSession(session, request, body, { auth_time })
  const everywhere = { because: 'asked', everywhere: true }

  it('ends every session of the person that has begun, the one that asks included, and no later one', async () => {
    const before = second() - 3600
    const statuses = async (began: number) =>
      (await Promise.all(['desk', 'phone'].map((session) => begun(session, began)))).map((one) => one.status)
    expect(await statuses(before)).toEqual([200, 200])
    expect((await begun('desk', before, 'POST /api/sign-out', everywhere)).status).toBe(200)
    expect(await statuses(before)).toEqual([401, 401])
    expect((await begun('phone', second() + 1)).status).toBe(200)
    expect((await api.ask('qt.mot', 'GET /api/me')).status).toBe(200)
  })

  it('counts from the later of two, in whatever order they are written', async () => {
    const [earlier, late] = [new Date(Date.now() + 60_000), new Date(Date.now() + 120_000)]
    await endSessionsBefore(api.store, 'cv.sxd', late)
    await endSessionsBefore(api.store, 'cv.sxd', earlier)
    expect((await readUser(api.store, 'cv.sxd'))?.endedBefore).toBe(late.toISOString())
  })

  it('outlasts a change of the record, and is told to nobody', async () => {
    const { etag, body } = await api.ask('qt.mot', 'GET /api/users/cv.sxd')
    expect(JSON.stringify(body)).not.toContain('endedBefore')
    const { name, role, department } = body
    const change = { name: `${name} B`, role, department }
    await api.ask('qt.mot', 'POST /api/users/cv.sxd/change', change, { ifMatch: etag })
    expect((await begun('tablet', second() - 60)).status).toBe(401)
  })
})

it.each([1, 2])(
  'a record of before sessions were ended here, number %i, is one in which none was',
  async (schema) => {
    const user = await readUser(api.store, 'qt.mot')
    if (!user) throw new Error('nobody')
    const { endedSessions, endedBefore } = userOfItem({ ...itemOfUser(userOf(user)), schema })
    expect([endedSessions, endedBefore]).toEqual([undefined, undefined])
  },
)
