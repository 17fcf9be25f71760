import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openCity } from '../../platform/http/city.ts'
import { type Api, accessTokenOf } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const withClaims = async (claims: Readonly<Record<string, string>>) => {
  const { status, body } = await api.ask('qt.mot', 'GET /api/me', undefined, { claims })
  return [status, body.code ?? body.id]
}

describe('the API accepts', () => {
  it('an access token that says who it is', async () => {
    expect(await withClaims(accessTokenOf('qt.mot'))).toEqual([200, 'qt.mot'])
  })

  it.each([
    [
      'an identity token of the same person',
      { ...accessTokenOf('qt.mot'), token_use: 'id' },
      'no-access-token',
    ],
    ['a token that does not say what it is for', { sub: 's', person: 'qt.mot' }, 'no-access-token'],
    [
      'a token whose subject is somebody’s id',
      { token_use: 'access', sub: 'qt.mot' },
      'token-without-person',
    ],
    ['a token with an empty person', { ...accessTokenOf('qt.mot'), person: '' }, 'token-without-person'],
    ['a person of whom there is no record', accessTokenOf('khong.co'), 'not-registered'],
    [
      'a token made for nobody',
      { token_use: 'access', sub: 's', refusal: 'not-registered' },
      'not-registered',
    ],
    [
      'a token that says both, the refusal first',
      { ...accessTokenOf('qt.mot'), refusal: 'bound-to-another-account' },
      'bound-to-another-account',
    ],
    [
      'an address that is not verified',
      { token_use: 'access', sub: 's', refusal: 'mail-not-verified' },
      'mail-not-verified',
    ],
  ])('not %s', async (_, claims, code) => {
    expect(await withClaims(claims)).toEqual([403, code])
  })

  it('and says in words what to do', async () => {
    const claims = { token_use: 'access', sub: 'qt.mot' }
    const { body } = await api.ask('qt.mot', 'GET /api/me', undefined, { claims })
    expect(body.detail).toContain('Hãy đăng xuất rồi đăng nhập lại')
    expect(body.en.detail).toContain('Sign out and in again')
  })
})
