import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt } from 'jose'
import { afterAll, expect, it } from 'vitest'
import { sendJson } from '../../local/city/gateway.ts'
import { signInPath, startSignIn } from '../../local/sign-in/sign-in.ts'
import { browser, next, tokensFor } from '../../local/sign-in/token.ts'

/** Renewing and ending a session at this machine's sign-in, as the pool does both. */

let answer: RequestListener = () => undefined
const server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const city = { url, issuer: `${url}${signInPath}`, clientId: 'dung-han-web' }
const redirectUri = `${url}/`
const person = {
  id: 'vp.mot',
  name: 'Trần Thị Một',
  email: 'vp.mot@example.org',
  role: 'office' as const,
  active: true,
  subjects: {},
  version: 1,
  account: { state: 'ready' as const },
}

const secondsOf = (iso: string) => Date.parse(iso) / 1000
let clock = '2021-07-26T01:00:00Z'

const signIn = await startSignIn({
  issuer: city.issuer,
  clientId: city.clientId,
  callbackUrls: [redirectUri],
  keyFile: undefined,
  people: async () => [person as never],
  accounts: { find: () => undefined },
  claimsOf: async () => ({}),
  now: () => Date.parse(clock),
})
answer = (request, response) => {
  const address = new URL(request.url ?? '/', url)
  if (address.pathname === '/local') return sendJson(response, 200, { redirectUri })
  void signIn.handle(request, response, address)
}
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = (path: string, form: Record<string, string>) =>
  fetch(`${city.issuer}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: city.clientId, ...form }),
  })

const renew = async (refresh = '') => {
  const response = await post('/token', { grant_type: 'refresh_token', refresh_token: refresh })
  const {
    refresh_token: next,
    access_token: access = '',
    error,
  } = (await response.json()) as Record<string, string>
  return { status: response.status, next, access, error }
}

it('a refresh token is good for one renewal; whoever uses it again ends the session for both', async () => {
  const { refresh_token: first } = await tokensFor(city, person.id)
  const { status, next } = await renew(first)
  expect([status, next === first]).toEqual([200, false])
  expect(await renew(first)).toMatchObject({ status: 400, error: 'invalid_grant' })
  expect(await renew(next)).toMatchObject({ status: 400, error: 'invalid_grant' })
})

it('a refresh token that was revoked renews nothing, and the page is told where that is done', async () => {
  const { refresh_token: token = '' } = await tokensFor(city, person.id)
  const description = await (await fetch(`${city.issuer}/.well-known/openid-configuration`)).json()
  expect(description).toMatchObject({ revocation_endpoint: `${city.issuer}/token/revocation` })
  expect((await post('/token/revocation', { token, token_type_hint: 'refresh_token' })).status).toBe(200)
  expect(await renew(token)).toMatchObject({ status: 400, error: 'invalid_grant' })
})

it('every token tells of its sign-in and when that was, the renewed one of the same', async () => {
  const { access_token: first, refresh_token: refresh } = await tokensFor(city, person.id)
  clock = '2021-07-26T01:40:00Z'
  const renewed = decodeJwt((await renew(refresh)).access)
  const { origin_jti: session, auth_time: began } = decodeJwt(first)
  expect([began, typeof session]).toEqual([secondsOf('2021-07-26T01:00:00Z'), 'string'])
  expect([renewed.auth_time, renewed.origin_jti]).toEqual([began, session])
  const another = decodeJwt((await tokensFor(city, person.id)).access_token)
  expect(another.auth_time).toBe(secondsOf('2021-07-26T01:40:00Z'))
  expect(another.origin_jti).not.toBe(session)
})

it('who comes back by the cookie has the sign-in of before; asked anew, one of now', async () => {
  const visit = browser()
  const asked = async (prompt?: 'login') => {
    const verifier = randomBytes(32).toString('base64url')
    const start = new URL(`${city.issuer}/auth`)
    start.search = new URLSearchParams({
      client_id: city.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...(prompt && { prompt }),
    }).toString()
    return { verifier, led: await next(await visit(start)) }
  }
  const beganOf = async ({ verifier, led }: Awaited<ReturnType<typeof asked>>) => {
    const code = led.searchParams.get('code') ?? ''
    const form = { grant_type: 'authorization_code', client_id: city.clientId, redirect_uri: redirectUri }
    const response = await post('/token', { ...form, code, code_verifier: verifier })
    return decodeJwt(((await response.json()) as { access_token: string }).access_token).auth_time
  }
  const chosen = async ({ verifier, led }: Awaited<ReturnType<typeof asked>>) => {
    const resumed = await next(await visit(led, { person: person.id }))
    return { verifier, led: await next(await visit(resumed)) }
  }
  clock = '2021-07-26T02:00:00Z'
  expect(await beganOf(await chosen(await asked()))).toBe(secondsOf(clock))
  clock = '2021-07-26T02:30:00Z'
  expect(await beganOf(await asked())).toBe(secondsOf('2021-07-26T02:00:00Z'))
  expect(await beganOf(await chosen(await asked('login')))).toBe(secondsOf(clock))
})
