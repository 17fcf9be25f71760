import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { operations } from '../support/operations.ts'
import { codeOf, sendTo } from './city/client.ts'
import { command, done, registered, sentFile } from './city/making.ts'
import { enterCity, enteredMachine, machineToken } from './city/others.ts'
import type { Params } from './city/things.ts'
import { openWorld, type World } from './city/world.ts'
import { filled } from './matrix.ts'
import { bySecretAddress, forPrograms } from './rows/every-row.ts'

/*
 * What is not reached with a person's token: an address that is a secret reads what its owner may read, and no more after the owner
 * is gone or it was revoked; a program does what its scope says.
 */

let world: World

beforeAll(async () => {
  world = await openWorld()
  await enterCity(world)
})
afterAll(async () => {
  await world?.stop()
  vi.useRealTimers()
})

const operationOf = (name: string) => {
  const found = operations.find((one) => one.name === name)
  if (!found) throw new Error(`there is no operation ${name}`)
  return found
}
const get = (path: string) => sendTo(world.front.url, undefined, { method: 'GET', path })

describe.each(Object.entries(bySecretAddress))('%s', (name, kind) => {
  const addressOf = async (person: string) => {
    const body = { kind, name: 'Báo cáo' }
    return done(world, person, { method: 'POST', path: '/api/feeds', body })
  }

  it.each(['ct.mot', 'vp.mot', 'tt.mot', 'qt.mot', 'gd.sxd', 'cv.sxd'])('%s has one', async (person) => {
    const { address } = await addressOf(person)
    expect((await get(address)).status).toBe(200)
  })

  it('shows a department its own tasks alone', async () => {
    if (kind !== 'tasks') return expect(kind).not.toBe('tasks')
    const [own, others] = [await registered(world, 'SXD'), await registered(world, 'STC')]
    const { text } = await get((await addressOf('gd.sxd')).address)
    expect([text.includes(own.id), text.includes(others.id)]).toEqual([true, false])
    const { text: all } = await get((await addressOf('ct.mot')).address)
    expect([all.includes(own.id), all.includes(others.id)]).toEqual([true, true])
  })

  it('a revoked address, one of somebody dismissed and one that never was are told alike', async () => {
    const path = operationOf(name).path
    const never = await get(filled(path, { token: 'A'.repeat(43) }))
    const { id, address } = await addressOf('cv3.sxd')
    expect((await get(address)).status).toBe(200)
    await done(world, 'cv3.sxd', { method: 'POST', path: `/api/feeds/${id}/revocation` })
    const revoked = await get(address)
    const { address: left } = await addressOf('cv3.stc')
    world.mark()
    const user = '/api/users/cv3.stc'
    const { etag: ifMatch } = await world.as('qt.mot', { method: 'GET', path: user })
    await done(world, 'qt.mot', {
      ...{ method: 'POST', path: `${user}/active`, body: { active: false }, ifMatch },
    })
    const ofDismissed = await get(left)
    world.rewind()
    expect([never.status, revoked.status, ofDismissed.status]).toEqual([404, 404, 404])
    expect([revoked.text, ofDismissed.text]).toEqual([never.text, never.text])
  })
})

describe('programs', () => {
  let things: Params

  beforeAll(async () => {
    const { id, key } = await registered(world, 'SXD')
    const file = await sentFile(world, 'cv.sxd', `/api/tasks/${id}/files`)
    const evidence = { outcome: 'finished', result: 'Đã xong', files: [file] }
    await command(world, 'cv.sxd', id, 'report', evidence)
    things = { id, key, file }
  })

  const missing: Params = {
    ...{ id: 'SXD-2021-zzzzzzzzzzzz', key: '2021-07-01_9999_UBND-X', file: 'f'.repeat(32) },
  }
  const directive = {
    ...{ kind: 'official-letter', number: '77', symbol: 'UBND-X', issuedOn: '2021-07-20' },
    ...{ issuer: 'UBND thành phố', abstract: 'Về việc' },
  }
  const body = { directive, tasks: [{ department: 'SXD', title: 'Báo cáo', dueOn: '2021-07-30' }] }
  const scoped = Object.entries(forPrograms).flatMap(([name, scope]) =>
    scope ? [[name, scope] as const] : [],
  )

  const ask = (name: string, authorization: string | undefined, at = things) => {
    const { method, path } = operationOf(name)
    return sendTo(world.front.url, authorization, {
      method,
      path: filled(path, at),
      ...(method === 'POST' && { body }),
    })
  }

  it.each(scoped)('%s is for %s', async (name, scope) => {
    const bearer = `Bearer ${await machineToken(world, [scope])}`
    expect((await ask(name, bearer)).status).toBe(operationOf(name).method === 'POST' ? 201 : 200)
    const { method, path } = operationOf(name)
    if (method === 'GET' && path.includes('{')) expect((await ask(name, bearer, missing)).status).toBe(404)
  })

  it.each(scoped)('%s is for nobody without %s', async (name, scope) => {
    const others = ['read-tasks', 'read-directives', 'register-tasks'].filter((one) => one !== scope)
    const without = await ask(name, `Bearer ${await machineToken(world, others)}`)
    expect([without.status, codeOf(without)]).toEqual([403, 'insufficient-scope'])
  })

  it.each(scoped)(
    '%s takes no token of a person, none that ended with its account, and not none',
    async (name, scope) => {
      const { id, secret } = await enteredMachine(world, [scope])
      const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
      for (const authorization of [
        undefined,
        `Bearer ${world.token('vp.mot')}`,
        basic,
        'Bearer x',
        'Bearer ',
      ])
        expect([authorization, (await ask(name, authorization)).status]).toEqual([authorization, 401])
    },
  )

  it('a token is given for the account’s own secret, and for nothing else', async () => {
    const { id, secret } = await enteredMachine(world, ['read-tasks'])
    const asked = (authorization: string | undefined) =>
      sendTo(world.front.url, authorization, {
        method: 'POST',
        path: '/api/machine/token',
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      })
    const basic = (...parts: string[]) => `Basic ${Buffer.from(parts.join(':')).toString('base64')}`
    expect((await asked(basic(id, secret))).status).toBe(200)
    const wrong = [
      undefined,
      `Bearer ${world.token('qt.mot')}`,
      basic(id, `${secret.slice(0, -1)}~`),
      basic('machine.aaaaaaaaaaaa', secret),
      basic(id, ''),
      basic('', secret),
      basic('vp.mot', secret),
    ]
    const answers = await Promise.all(wrong.map(asked))
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 401))
    expect(new Set(answers.map(({ text }) => text)).size, 'all are told the same').toBe(1)
  })
})
