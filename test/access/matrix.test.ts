import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { kindOfKey } from '../../functions/platform/table/item-kinds.ts'
import { accessTokenFor, tokensFor } from '../../local/sign-in/token.ts'
import { operations } from '../support/operations.ts'
import { type Answered, codeOf, sendTo } from './city/client.ts'
import { startFront } from './city/front.ts'
import { done, etagOf } from './city/making.ts'
import { enterCity, machineToken, otherThings } from './city/others.ts'
import { type Caller, callers, dismissed } from './city/people.ts'
import { makeThings, type Params, type Thing } from './city/things.ts'
import { itIs, openWorld, type World } from './city/world.ts'
import { type Asked, askedBy, expectedOf, filled, requestOf } from './matrix.ts'
import { bySecretAddress, forPrograms, openToAll, rows } from './rows/every-row.ts'
import type { Row } from './rows/row.ts'
import { withFieldsOfTheCity } from './server-fields.ts'

/*
 * Every operation × everybody who may come to the door × own, others' and what is not there. What is expected stands in rows/,
 * written by hand; a permitted cell is a real success. The door is the real one: tokens of the sign-in, the gateway, the router.
 */

const everyCaller = Object.keys(callers) as Caller[]
const expiredPerson = 'tt.mot'

let world: World
let things: Record<string, Thing>
let strangers: Readonly<Record<string, string>>
const versions = new Map<string, string>()

beforeAll(async () => {
  world = await openWorld()
  itIs('20:00', '2021-07-18')
  const expired = await accessTokenFor(world.front, expiredPerson)
  itIs('08:00')
  await enterCity(world)
  things = await makeThings(world, otherThings(world))
  // Has a good token, and is dismissed then.
  const path = `/api/users/${dismissed}`
  const ifMatch = await etagOf(world, 'qt.mot', path)
  await done(world, 'qt.mot', { method: 'POST', path: `${path}/active`, body: { active: false }, ifMatch })
  const elsewhere = await startFront(world.store)
  const anotherIssuers = await accessTokenFor(elsewhere, 'vp.mot')
  await elsewhere.stop()
  const { id_token: identity } = await tokensFor(world.front, 'vp.mot')
  const machine = await machineToken(world, ['read-tasks', 'read-directives', 'register-tasks'])
  strangers = { expired, anotherIssuers, identity, machine }
  world.leaveWork()
  world.mark()
})
afterAll(async () => {
  await world?.stop()
  vi.useRealTimers()
})

const operationOf = (name: string) => {
  const operation = operations.find((one) => one.name === name)
  if (!operation) throw new Error(`there is no operation ${name}`)
  return operation
}

const thingOf = ({ about }: Row): Thing | undefined => {
  if (!about) return undefined
  const thing = things[about]
  if (!thing) throw new Error(`there is no such thing as ${about}`)
  return thing
}

/** Whoever may read it is asked for it; of what is not there any will do. */
const versionOf = async ({ version }: Row, at: Params): Promise<string | undefined> => {
  if (!version) return undefined
  const path = filled(version, at)
  const known = versions.get(path) ?? ((await world.as('qt.mot', { method: 'GET', path })).etag || '"1"')
  versions.set(path, known)
  return known
}

const askAs = async (person: string, name: string, asked: Asked): Promise<Answered> => {
  const row = rows[name] as Row
  return world.as(person, requestOf(operationOf(name), row, asked, await versionOf(row, asked.at)))
}

/** What a request wrote, but for how often somebody asked. */
const written = (): string[] => world.rewind().filter((pk) => kindOfKey(pk) !== 'requestCount')

/** Without what differs from request to request, and without the names of what was asked for. */
const bare = ({ text }: Answered, at: Params): string =>
  Object.values(at)
    .reduce((told, value) => told.replaceAll(value, '–'), text)
    .replace(/"(traceId|requestId|instance)":"[^"]*"/g, '')

describe('the rows', () => {
  it('are of every operation, and of none that is not there', () => {
    const named = [rows, bySecretAddress, forPrograms].flatMap((some) => Object.keys(some))
    expect([...named, ...openToAll].sort()).toEqual(operations.map(({ name }) => name).sort())
  })
})

describe('who may do what, on whose', () => {
  it.each(Object.keys(rows))('%s', async (name) => {
    const row = rows[name] as Row
    const wrong: string[] = []
    let succeeded = 0
    for (const caller of everyCaller) {
      const absent = new Map<string, string>()
      for (const asked of askedBy(callers[caller], thingOf(row))) {
        const cell = `${caller} · ${asked.name}`
        const expected = expectedOf(row, caller, asked)
        const answer = await askAs(callers[caller], name, asked)
        const changed = written()
        if (answer.status < 300) succeeded += 1
        else if (changed.length > 0) wrong.push(`${cell}: refused, and wrote ${changed.join(', ')}`)
        if (answer.status === 404) absent.set(bare(answer, asked.at), cell)
        if (answer.status !== expected.status || (expected.code && codeOf(answer) !== expected.code))
          wrong.push(`${cell}: ${answer.status} ${answer.text.slice(0, 300)}`)
      }
      if (absent.size > 1)
        wrong.push(`what is not theirs and what is not there differ: ${[...absent.keys()]}`)
    }
    expect(wrong).toEqual([])
    expect(succeeded, 'nobody succeeded').toBeGreaterThan(0)
  })
})

describe('who is nobody here', () => {
  /** The header, and what each is told. */
  const nobody = (): [who: string, authorization: string | undefined, status: number, code?: string][] => [
    ['no token', undefined, 401],
    ['an expired token', `Bearer ${strangers.expired}`, 401],
    ["another issuer's token", `Bearer ${strangers.anotherIssuers}`, 401],
    ["a program's token", `Bearer ${strangers.machine}`, 401],
    ['an identity token', `Bearer ${strangers.identity}`, 403, 'no-access-token'],
    ['a dismissed person', `Bearer ${world.token(dismissed)}`, 403, 'not-registered'],
  ]

  it.each(Object.keys(rows))('%s', async (name) => {
    const row = rows[name] as Row
    const wrong: string[] = []
    for (const [who, authorization, status, code] of nobody())
      for (const asked of askedBy(callers.clerk, thingOf(row))) {
        const ifMatch = await versionOf(row, asked.at)
        const request = requestOf(operationOf(name), row, asked, ifMatch)
        const answer = await sendTo(world.front.url, authorization, request)
        const changed = written()
        if (answer.status !== status || (code && codeOf(answer) !== code) || changed.length > 0)
          wrong.push(`${who} · ${asked.name}: ${answer.status} ${answer.text.slice(0, 200)} ${changed}`)
      }
    expect(wrong).toEqual([])
  })

  it.each(openToAll)('%s is open to all of them', async (name) => {
    const { method, path } = operationOf(name)
    for (const [who, authorization] of nobody())
      expect([who, (await sendTo(world.front.url, authorization, { method, path })).status]).toEqual([
        who,
        200,
      ])
  })
})

describe('what the city writes of itself', () => {
  const writing = Object.keys(rows).filter((name) => {
    const body = operationOf(name).request.body
    return body !== undefined
  })
  it.each(writing)('%s takes none of it from a request', async (name) => {
    const row = rows[name] as Row
    const caller = everyCaller.find(
      (one) => expectedOf(row, one, askedBy(callers[one], thingOf(row))[0] as Asked).status < 300,
    ) as Caller
    const [asked] = askedBy(callers[caller], thingOf(row)) as [Asked]
    const request = requestOf(operationOf(name), row, asked, await versionOf(row, asked.at))
    const { body, pointers } = withFieldsOfTheCity(request.body as object, row.saysItself ?? [])
    const answer = await world.as(callers[caller], { ...request, body })
    expect([answer.status, written()], answer.text.slice(0, 300)).toEqual([422, []])
    const { errors } = JSON.parse(answer.text) as { errors: { pointer: string; code: string }[] }
    const refused = errors.filter(({ code }) => code === 'unknown-field').map(({ pointer }) => pointer)
    expect(refused.sort()).toEqual(pointers.sort())
  })
})
