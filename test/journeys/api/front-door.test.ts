import { randomBytes } from 'node:crypto'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import description from '../../../docs/openapi.json' with { type: 'json' }
import { describeApi } from '../../../functions/lambdas/api/description/describe-api.ts'
import { loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { type Role, roles, type User } from '../../../functions/organisation/people/user.ts'
import { userPartition } from '../../../functions/platform/table/keys.ts'
import { next } from '../../../local/sign-in/token.ts'
import type { Caller, Problem } from '../../support/api.ts'
import { tablesButCounts } from '../../support/dynamodb.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'
import { everyRoute, openOperations, type RouteCase } from './every-route.ts'
import { newSignIn, type SignInSteps } from './sign-in-steps.ts'

/*
 *  person ──sign-in: code + PKCE──► token ──► API Gateway: is it real? ──► user record: who is it today? ──► permission
 *                                                   │ 401                        │ 403 not-registered           │ 403, or
 *                                                                                                               │ 404 when another
 *                                                                                                               ▼ department's
 */

const operations = await loadOperations()

let city: City

const own = taskIdAt('SXD', 0)
const others = taskIdAt('STC', 1)

const idOf: Record<Role, string> = {
  leader: 'ld.tran',
  office: 'vp.kstt',
  head: 'tt.sxd',
  clerk: 'cv.sxd',
  auditor: 'kt.le',
  administrator: 'qt.hethong',
}

beforeAll(async () => {
  const locked = person('cv.nghi', 'clerk', 'SXD') as Extract<ReturnType<typeof person>, { kind: 'user' }>
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      departmentNamed('STC', 'Sở Tài chính'),
      ...roles.map((role) => person(idOf[role], role, ['head', 'clerk'].includes(role) ? 'SXD' : undefined)),
      person('cv.stc', 'clerk', 'STC'),
      person('cv.xoa', 'clerk', 'SXD'),
      { ...locked, user: { ...locked.user, active: false } },
      ...tasksGiven([
        { department: 'SXD', dueOn: '2021-07-30' },
        { department: 'STC', dueOn: '2021-07-30' },
      ]),
      {
        kind: 'explanation',
        explanation: {
          id: 'SXD-2021-t00000000000',
          about: { kind: 'task', taskId: own },
          question: 'Vì sao chậm?',
          dueOn: '2021-07-25',
          askedOn: '2021-07-15',
          askedBy: idOf.leader,
        },
        asking: { key: 'ld.tran~asked', bodyHash: '-' },
      },
    ],
    '2021-07-20',
    '09:00',
  )
})
afterAll(() => city?.stop())

/** The request of a route; `id` is the task where there is one. */
const ask = (who: Caller, { method, path, body }: RouteCase, id = own) =>
  who.send<Problem>(method, path.replace('{task}', id), body)

const cases = Object.entries(everyRoute)

describe('who may do what', () => {
  test.each(roles)('%s: exactly what the table of permissions says, at every route', async (role) => {
    const before = await tablesButCounts(city.store)
    const who = city.api.as(idOf[role])
    for (const [operation, route] of cases) {
      const { status, body } = await ask(who, route)
      const may = route.roles.includes(role)
      expect([operation, status], JSON.stringify(body)).toEqual([operation, may ? route.permitted : 403])
      if (!may) expect(body.code).toBe('forbidden')
    }
    expect(await tablesButCounts(city.store)).toEqual(before)
  })

  test.each(['head', 'clerk'] as const)("%s: another department's task is not there", async (role) => {
    const who = city.api.as(idOf[role])
    for (const [operation, route] of cases) {
      // A body with nothing in it is refused before anybody looks at the task.
      if (!route.path.includes('{task}') || route.permitted === 422) continue
      const { status, body } = await ask(who, route, others)
      const expected = route.roles.includes(role) ? [404, 'not-found'] : [403, 'forbidden']
      expect([operation, status, body.code]).toEqual([operation, ...expected])
      const nowhere = await ask(who, route, taskIdAt('STC', 99))
      expect(nowhere.body.en, 'and no different from one that does not exist').toEqual(body.en)
    }
    expect((await who.get('/api/tasks?department=STC')).status).toBe(404)
    const { tasks } = (await who.get<{ tasks: { id: string }[] }>('/api/tasks')).body
    expect(tasks.map(({ id }) => id)).toEqual([own])
  })

  test('a department sees the figures of all and the lists of its own tasks alone', async () => {
    const { body } = await city.api.as(idOf.clerk).get<{
      city: { lists?: object }
      departments: { code: string; lists?: object }[]
    }>('/api/dashboard/2021')
    expect(body.city.lists).toBeUndefined()
    expect(body.departments.map(({ code, lists }) => [code, lists !== undefined])).toEqual([
      ['STC', false],
      ['SXD', true],
    ])
  })

  test('a history is found under its own id only: another department’s code under one’s own name opens nothing', async () => {
    const clerk = city.api.as('cv.sxd')
    const theirs = others.split('-').at(-1)
    for (const id of [`SXD-2021-${theirs}`, `SXD-1999-${own.split('-').at(-1)}`])
      expect((await clerk.get<Problem>(`/api/tasks/${id}/history`)).status).toBe(404)
    expect((await clerk.get<Problem>(`/api/tasks/${own}/history`)).status).toBe(200)
  })

  test('an administrator does not lock themselves out', async () => {
    const administrator = city.api.as(idOf.administrator)
    const { body: self, etag } = await administrator.get<User>(`/api/users/${idOf.administrator}`)
    const path = `/api/users/${self.id}/active`
    const locked = await administrator.post<Problem>(path, { active: false }, { ifMatch: etag })
    expect([locked.status, locked.body.code]).toEqual([409, 'last-administrator'])
  })

  test('a changed role and a dismissal hold at the next request, with the token in hand', async () => {
    const administrator = city.api.as(idOf.administrator)
    const clerk = city.api.as('cv.stc')
    const { body: user } = await administrator.get<User>('/api/users/cv.stc')
    const statusAt = async (path: string) => (await clerk.get<Problem>(path)).status
    expect([await statusAt(`/api/tasks/${own}`), await statusAt('/api/users')]).toEqual([404, 403])
    const change = async (command: string, body: object) => {
      const { etag } = await administrator.get('/api/users/cv.stc')
      const { status } = await administrator.post(`/api/users/cv.stc/${command}`, body, { ifMatch: etag })
      expect(status).toBe(200)
    }
    const { name } = user
    await change('change', { name, role: 'auditor' })
    expect([await statusAt(`/api/tasks/${own}`), await statusAt('/api/users')]).toEqual([200, 200])
    await change('change', { name, role: 'clerk', department: 'SXD' })
    expect([await statusAt(`/api/tasks/${own}`), await statusAt(`/api/tasks/${others}`)]).toEqual([200, 404])
    await change('active', { active: false })
    expect((await clerk.get<Problem>('/api/me')).body.code).toBe('not-registered')
    await change('active', { active: true })
    await change('change', { name, role: 'clerk', department: 'STC' })
    expect(await statusAt('/api/me')).toBe(200)
  })
})

describe('who is let in', () => {
  const refusedEverywhere = async (who: Caller, status: number, code?: string) => {
    const before = await tablesButCounts(city.store)
    for (const [operation, route] of cases) {
      const { status: told, body } = await ask(who, route)
      expect([operation, told, body.code]).toEqual([operation, status, code])
    }
    expect(await tablesButCounts(city.store)).toEqual(before)
  }
  const claims = () => ({ sub: idOf.administrator, client_id: city.clientId })

  test('nobody without a token', () => refusedEverywhere(city.api.withoutToken, 401))
  test('nobody with half a token', async () =>
    refusedEverywhere(city.api.withToken((await city.api.tokenOf(idOf.office)).slice(0, -8)), 401))
  test('nobody who is locked', () => refusedEverywhere(city.api.as('cv.nghi'), 403, 'not-registered'))
  test('nobody who is no longer among the users', async () => {
    const who = city.api.as('cv.xoa')
    expect((await who.get('/api/me')).status).toBe(200)
    const key = { pk: userPartition, sk: 'cv.xoa' }
    await city.store.client.send(new DeleteCommand({ TableName: city.store.table, Key: key }))
    await refusedEverywhere(who, 403, 'not-registered')
  })

  test('no token that another issuer signed, or nobody', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const { kid } = JSON.parse(
      Buffer.from((await city.api.tokenOf(idOf.office)).split('.')[0] ?? '', 'base64url').toString(),
    )
    const signed = (issuer: string) =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(issuer)
        .setAudience(city.clientId)
        .setExpirationTime('1h')
        .sign(privateKey)
    const unsigned = new UnsecuredJWT(claims()).setIssuer(city.issuer).setAudience(city.clientId).encode()
    for (const token of [
      await signed('https://issuer.example.org'),
      await signed(city.issuer),
      unsigned,
      'x.y.z',
    ])
      expect((await city.api.withToken(token).get('/api/me')).status).toBe(401)
  })
})

describe('sign-in: code + PKCE', () => {
  test('everybody is told where, and that place describes itself', async () => {
    const { body } = await city.api.withoutToken.get<{ issuer: string; clientId: string }>('/api/sign-in')
    expect(body).toEqual({ issuer: city.issuer, clientId: city.clientId, idleMinutes: 30 })
    const described = await fetch(`${body.issuer}/.well-known/openid-configuration`)
    expect(await described.json()).toMatchObject({ issuer: body.issuer, token_endpoint: expect.any(String) })
  })

  let signIn: SignInSteps
  beforeEach(() => {
    signIn = newSignIn(city)
  })

  test('a code is worth a token to who began, at the address agreed, once', async () => {
    const code = await signIn.codeFor(idOf.office)
    const { status, access_token: token = '' } = await signIn.exchange({ code })
    expect(status).toBe(200)
    expect((await city.api.withToken(token).get('/api/me')).body).toMatchObject({ id: idOf.office })
    expect(await signIn.exchange({ code })).toMatchObject({ status: 400, error: 'invalid_grant' })
  })
  test.each([
    ['another verifier', { code_verifier: randomBytes(32).toString('base64url') }],
    ['another address', { redirect_uri: 'http://127.0.0.1:1/' }],
    ['no code', { code: 'none' }],
  ])('with %s the code is worth nothing', async (_, change) => {
    expect(await signIn.exchange({ code: await signIn.codeFor(idOf.office), ...change })).toMatchObject({
      status: 400,
      error: 'invalid_grant',
    })
  })
  test('an address nobody agreed on is never gone to', async () => {
    const response = await signIn.authorise({ redirect_uri: 'https://elsewhere.example.org/' })
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
  })
  test.each([{ code_challenge: undefined, code_challenge_method: undefined }, { response_type: 'token' }])(
    'nobody signs in without PKCE or for a token at once: %o',
    async (change) => {
      const back = await next(await signIn.authorise(change))
      expect(back.searchParams.get('code')).toBeNull()
      expect(back.href).toMatch(/error=(invalid_request|unsupported_response_type)/)
    },
  )
})

describe('the description', () => {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

  test('is committed and served as the schemas make it', async () => {
    expect(description).toEqual(plain(await describeApi()))
    expect((await city.api.withoutToken.get('/api/openapi.json')).body).toEqual(description)
  })
  test('goes out zipped, and plain to whoever asks for that', async () => {
    const lengthFor = async (accepted: string) => {
      const { headers, ...answer } = await fetch(`${city.url}/api/openapi.json`, {
        headers: { 'accept-encoding': accepted },
      }).then(async (response) => ({ headers: response.headers, body: await response.json() }))
      expect(answer.body).toEqual(plain(description))
      return [headers.get('content-encoding'), Number(headers.get('content-length'))] as const
    }
    const [[zip, zipped], [none, whole]] = await Promise.all([lengthFor('gzip'), lengthFor('identity')])
    expect([zip, none]).toEqual(['gzip', null])
    expect(zipped).toBeLessThan(whole / 4)
  })
  test('tells every route and no other, and where to sign in first', () => {
    const told = Object.entries(
      description.paths as Record<string, Record<string, { operationId: string; security?: unknown }>>,
    )
    const lines = told.flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, security }]) => [
        method,
        path,
        operationId,
        !!security,
      ]),
    )
    const wanted = operations.map(({ method, path, name, permission, machine }) => [
      method.toLowerCase(),
      path,
      name,
      permission !== undefined || machine !== undefined,
    ])
    expect(lines.sort()).toEqual(wanted.sort())
  })
  test('every route stands in the table of permissions', () => {
    expect([...Object.keys(everyRoute), ...openOperations].sort()).toEqual(
      operations.map(({ name }) => name).sort(),
    )
  })
})
