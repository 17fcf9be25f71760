import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { exportSPKI, importJWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sendTo } from './city/client.ts'
import { openWorld, type World } from './city/world.ts'

/*
 * Tokens that somebody made up, or made into something else: each is refused before anything is read. The first thing tried is that
 * the token they are made of opens the door.
 */

let world: World
let good: string
let [header, payload, signature] = ['', '', '']
let stranger: KeyObject

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())

beforeAll(async () => {
  world = await openWorld()
  good = world.token('qt.mot')
  ;[header, payload, signature] = good.split('.') as [string, string, string]
  stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
})
afterAll(async () => {
  await world?.stop()
  vi.useRealTimers()
})

const withHeader = (more: object): string =>
  [encode({ ...decoded(header), ...more }), payload, signature].join('.')
const withPayload = (more: object): string =>
  [header, encode({ ...decoded(payload), ...more }), signature].join('.')

/** Signed by somebody else, with the city's own words but for those given. */
const signedByStranger = (claims: JWTPayload = {}, more: object = {}): Promise<string> =>
  new SignJWT({ ...decoded(payload), ...claims })
    .setProtectedHeader({ ...decoded(header), ...more })
    .sign(stranger)

/** Signed with what everybody knows: the public key, taken for a shared secret. */
const signedWithPublicKey = async (): Promise<string> => {
  const [key] = world.front.keys.keys
  const secret = await exportSPKI((await importJWK(key as never, 'RS256')) as never)
  const signed = `${encode({ ...decoded(header), alg: 'HS256' })}.${payload}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

/** Signed with the city's own key: only the sign-in could, and what it says is of another place or another time. */
const signedByCity = (claims: object, more: object = {}): Promise<string> =>
  new SignJWT({ ...decoded(payload), ...claims })
    .setProtectedHeader({ ...decoded(header), ...more })
    .sign(world.front.signingKey)

/** The same where no library would: with a header that says what nobody here understands. */
const signedByHand = (more: object): string => {
  const signed = `${encode({ ...decoded(header), ...more })}.${payload}`
  return `${signed}.${sign('sha256', Buffer.from(signed), world.front.signingKey).toString('base64url')}`
}

const now = () => Math.floor(Date.now() / 1000)
const strangersKey = () => stranger.export({ format: 'jwk' })
const publicPart = () => {
  const { kty, n, e } = strangersKey()
  return { kty, n, e }
}

const forged: readonly [string, () => string | Promise<string>][] = [
  ['no algorithm, no signature', () => `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`],
  ['no algorithm, the old signature', () => withHeader({ alg: 'none' })],
  ['an algorithm in other letters', () => `${encode({ alg: 'nOnE' })}.${payload}.`],
  ['HS256 with the public key as the secret', signedWithPublicKey],
  ['another algorithm of the same family', () => withHeader({ alg: 'RS512' })],
  ["a stranger's signature under the city's key id", () => signedByStranger()],
  ['a key id that is none', () => signedByStranger({}, { kid: 'unknown' })],
  ['a key id that is a path', () => signedByStranger({}, { kid: '../../../../dev/null' })],
  ['a key id that is SQL', () => signedByStranger({}, { kid: "' OR '1'='1" })],
  ['no key id', () => signedByStranger({}, { kid: undefined })],
  ['a key of its own in the header', () => signedByStranger({}, { kid: undefined, jwk: publicPart() })],
  ['an address of keys', () => signedByStranger({}, { jku: 'https://elsewhere.example.org/keys' })],
  ['a certificate of its own', () => signedByStranger({}, { x5c: [Buffer.from('x').toString('base64')] })],
  ['an address of certificates', () => signedByStranger({}, { x5u: 'https://elsewhere.example.org/c' })],
  ['extensions that must be understood', () => signedByHand({ crit: ['exp2'], exp2: 1 })],
  ['a payload that is not signed as such', () => withHeader({ b64: false, crit: ['b64'] })],
  ['expired', () => signedByCity({ exp: now() - 1 })],
  ['not yet valid', () => signedByCity({ nbf: now() + 3_600 })],
  ['for another client', () => signedByCity({ aud: 'another-client', client_id: 'another-client' })],
  ['for nobody', () => signedByCity({ aud: undefined, client_id: undefined })],
  ['of another issuer', () => signedByCity({ iss: 'https://issuer.example.org' })],
  ['of an issuer that begins as ours', () => signedByCity({ iss: `${world.front.issuer}/more` })],
  ['another person in the payload', () => withPayload({ person: 'ct.mot' })],
  ['a longer life in the payload', () => withPayload({ exp: now() + 1_000_000 })],
  ['cut off', () => good.slice(0, -10)],
  ['cut off before the signature', () => `${header}.${payload}`],
  ['an empty signature', () => `${header}.${payload}.`],
  ['an empty payload', () => `${header}..${signature}`],
  ['an empty header', () => `.${payload}.${signature}`],
  ['nothing but dots', () => '..'],
  ['four parts', () => `${good}.${signature}`],
  ['twice', () => `${good}, Bearer ${good}`],
  ['twice in a row', () => `${good}${good}`],
  ['the scheme twice', () => `Bearer ${good}`],
  ['text that is no token', () => 'quản-trị'.normalize('NFD').replace(/[^\x20-\x7e]/g, '%')],
  ['letters beyond ASCII', () => `${good}\u00e9`],
  ['a null byte, as text', () => `${good}%00`],
  ['a payload that is no JSON', () => `${header}.${encode('không phải JSON')}.${signature}`],
  ['a payload that is a list', () => `${header}.${encode([1])}.${signature}`],
  ['sealed instead of signed', () => `${encode({ alg: 'dir', enc: 'A256GCM' })}..a.b.c`],
  ['12 KB', () => `${header}.${encode('x'.repeat(9_000))}.${signature}`],
]

it('the token that they are made of opens the door', async () => {
  const before = world.calls()
  const { status } = await sendTo(world.front.url, `Bearer ${good}`, { method: 'GET', path: '/api/users' })
  expect(status).toBe(200)
  expect(world.calls()).toBeGreaterThan(before)
  for (const token of [await signedByCity({}), signedByHand({})])
    expect(
      (await sendTo(world.front.url, `Bearer ${token}`, { method: 'GET', path: '/api/me' })).status,
    ).toBe(200)
})

it.each(forged)('%s', async (_, make) => {
  const before = world.calls()
  for (const [method, path] of [
    ['GET', '/api/users'],
    ['POST', '/api/users'],
  ] as const) {
    const body = { name: 'Lê An', email: 'le.an@example.org', role: 'administrator' }
    const answer = await sendTo(world.front.url, `Bearer ${await make()}`, {
      method,
      path,
      ...(method === 'POST' && { body }),
    })
    expect([answer.status, answer.text]).toEqual([401, '{"message":"Unauthorized"}'])
  }
  expect(world.calls(), 'nothing was read').toBe(before)
})

it.each(['basic', 'Digest', 'Negotiate', 'Bearer', ''])('the scheme %s opens nothing', async (scheme) => {
  const before = world.calls()
  const credentials = Buffer.from('qt.mot:qt.mot').toString('base64')
  const answer = await sendTo(world.front.url, scheme === 'Bearer' ? 'Bearer ' : `${scheme} ${credentials}`, {
    ...{ method: 'GET', path: '/api/users' },
  })
  expect([answer.status, world.calls()]).toEqual([401, before])
})

it('a header larger than any token is not even looked at', async () => {
  const before = world.calls()
  const { status } = await sendTo(world.front.url, `Bearer ${'x'.repeat(20_000)}`, {
    ...{ method: 'GET', path: '/api/users' },
  })
  expect([status, world.calls()]).toEqual([431, before])
})
