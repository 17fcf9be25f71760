import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { wholeTable } from '../../support/dynamodb.ts'
import { openCity } from '../platform/http/city.ts'
import { type Api, itIs } from '../platform/http/handlers.ts'

/** A program with a machine account: how it comes by a token, what that opens, and how soon it opens nothing. */

let api: Api
let number = 0

beforeAll(async () => {
  api = await openCity()
})
afterAll(() => {
  vi.useRealTimers()
})

const administrator = 'qt.mot'

const newMachine = async (
  scopes: readonly string[] = ['register-tasks', 'read-directives', 'read-tasks'],
) => {
  const { status, body } = await api.ask(administrator, 'POST /api/machines', {
    name: 'Hệ thống văn bản',
    scopes,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; secret: string; version: number }
}

const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

/** Asks for a token, as a program does. Nobody is signed in. */
const askToken = (authorization: string, form: Record<string, string> = {}) =>
  api.ask(
    'nobody',
    'POST /api/machine/token',
    new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    {
      claims: {},
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': '' },
    },
  )

const tokenOf = async ({ id, secret }: { id: string; secret: string }, scope?: string): Promise<string> => {
  const { status, body } = await askToken(basic(id, secret), scope ? { scope } : {})
  expect(status, JSON.stringify(body)).toBe(200)
  return body.access_token
}

const asMachine = (token: string, request: string, body?: unknown, key?: string) =>
  api.ask('nobody', request, body, {
    claims: {},
    headers: { authorization: `Bearer ${token}` },
    ...(key && { key }),
  })

const newDirective = () => {
  number += 1
  return {
    directive: {
      kind: 'official-letter',
      number: String(7000 + number),
      symbol: 'UBND-KSTT',
      issuedOn: '2021-07-01',
      issuer: 'UBND thành phố',
      abstract: 'Đôn đốc thực hiện nhiệm vụ',
    },
    tasks: [{ department: 'SXD', title: 'Báo cáo tiến độ', dueOn: '2021-07-20' }],
  }
}

const change = async (id: string, what: string, body: object) => {
  const { etag } = await api.ask(administrator, `GET /api/machines/${id}`)
  return api.ask(administrator, `POST /api/machines/${id}/${what}`, body, { ifMatch: etag })
}

describe('a token', () => {
  it('is given to whoever has the secret, for an hour, in the form of OAuth 2.0', async () => {
    const { id, secret } = await newMachine()
    const { status, body } = await askToken(basic(id, secret), { scope: 'read-tasks' })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^dht_/),
      token_type: 'Bearer',
      expires_in: 3_600,
      scope: 'read-tasks',
    })
    const { body: account } = await api.ask(administrator, `GET /api/machines/${id}`)
    expect(account.usedOn).toBe('2021-07-01')
  })

  it('is refused in the same words to whoever has not, whatever is wrong', async () => {
    const { id, secret } = await newMachine()
    const tried = [
      basic(id, 'dhs_somebody-elses'),
      basic(id, ''),
      basic('machine.aaaaaaaaaaaa', secret),
      basic('', secret),
      `Bearer ${secret}`,
      'Basic %%%',
      '',
    ]
    for (const authorization of tried) {
      const { status, body } = await askToken(authorization)
      expect([status, body.code, body.error], authorization).toEqual([
        401,
        'invalid-client',
        'invalid_client',
      ])
    }
  })

  it('is not given for what the account has not, nor by another grant', async () => {
    const { id, secret } = await newMachine(['read-tasks'])
    const { status, body } = await askToken(basic(id, secret), { scope: 'read-tasks register-tasks' })
    expect([status, body.error]).toEqual([400, 'invalid_scope'])
    expect(body.facts).toEqual({ asked: 'register-tasks', allowed: 'read-tasks' })
    const password = await askToken(basic(id, secret), { grant_type: 'password' })
    expect(password.status).toBe(422)
  })

  it('leaves neither itself nor a secret in the table', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    const kept = JSON.stringify(await wholeTable(api.store), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(kept).toContain(machine.id)
    expect(kept).not.toContain(machine.secret)
    expect(kept).not.toContain(token)
  })
})

describe('with a token a program', () => {
  it('registers a directive in its own name, once however often it sends it, and reads it', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    const given = newDirective()
    const first = await asMachine(token, 'POST /api/machine/directives', given, 'van-ban-0001')
    expect(first.status, JSON.stringify(first.body)).toBe(201)
    const again = await asMachine(token, 'POST /api/machine/directives', given, 'van-ban-0001')
    expect(again.body).toEqual(first.body)
    const [{ id: task }] = first.body.tasks
    const { body: history } = await api.ask('vp.mot', `GET /api/tasks/${task}/history`)
    expect(history.events.map(({ by }: { by: string }) => by)).toEqual([machine.id])
    expect(history.people).toEqual([{ id: machine.id, name: 'Hệ thống văn bản' }])
    const read = await asMachine(token, `GET /api/machine/directives/${first.body.key}`)
    expect(read.body.tasks.map(({ id }: { id: string }) => id)).toEqual([task])
  })

  it('reads what was handed in for a task and what became of it, and not by whom', async () => {
    const token = await tokenOf(await newMachine())
    const made = await asMachine(token, 'POST /api/machine/directives', newDirective())
    const [{ id: task }] = made.body.tasks
    const report = { outcome: 'finished', result: 'Đã ban hành', evidence: ['12/BC-SXD'] }
    await api.command('cv.sxd', task, 'report', report)
    await api.command('vp.mot', task, 'acceptance', { decision: 'return', reason: 'Thiếu phụ lục' })
    await api.command('cv.sxd', task, 'report', { ...report, result: 'Đã bổ sung' })
    await api.command('vp.mot', task, 'acceptance', { decision: 'accept' })
    const { status, body } = await asMachine(token, `GET /api/machine/tasks/${task}`)
    expect([status, body.lifecycle, body.status]).toEqual([200, 'accepted', 'done-on-time'])
    const handedIn = { submittedOn: '2021-07-01', evidence: ['12/BC-SXD'], judgedOn: '2021-07-01' }
    expect(body.results).toEqual([
      { ...handedIn, result: 'Đã ban hành', state: 'returned', reason: 'Thiếu phụ lục' },
      { ...handedIn, result: 'Đã bổ sung', state: 'accepted' },
    ])
    expect(JSON.stringify(body)).not.toContain('cv.sxd')
  })

  it('does nothing for which the token was not asked', async () => {
    const token = await tokenOf(await newMachine(), 'read-tasks')
    const { status, body } = await asMachine(token, 'POST /api/machine/directives', newDirective())
    expect([status, body.code, body.facts.scope]).toEqual([403, 'insufficient-scope', 'register-tasks'])
    expect(body.detail).toContain('vào sổ văn bản, nhiệm vụ')
  })

  it('is told what it sent wrongly, as people are', async () => {
    const token = await tokenOf(await newMachine())
    const { directive } = newDirective()
    const { status, body } = await asMachine(token, 'POST /api/machine/directives', { directive, tasks: [] })
    expect([status, body.code]).toEqual([422, 'invalid-fields'])
  })
})

describe('a token opens nothing', () => {
  const read = (token: string) => asMachine(token, 'GET /api/machine/tasks/SXD-2021-aaaaaaaaaaaa')
  const opens = async (token: string) => {
    const { status, body } = await read(token)
    return [404, 'not-found'].join() === [status, body.code].join()
  }
  const isRefused = async (token: string) => {
    const { status, body } = await read(token)
    expect([status, body.code]).toEqual([401, 'invalid-machine-token'])
  }

  it('where nobody was given it, or it was altered, or it is a person’s', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    expect(await opens(token)).toBe(true)
    const other = await newMachine()
    const code = (id: string) => id.slice('machine.'.length)
    await isRefused(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)
    await isRefused(token.replace(code(machine.id), code(other.id)))
    await isRefused('eyJhbGciOiJub25lIn0.e30.')
    await isRefused(machine.secret)
    await isRefused('')
  })

  it('after an hour', async () => {
    const token = await tokenOf(await newMachine())
    itIs('2021-07-01', '09:59')
    expect(await opens(token)).toBe(true)
    itIs('2021-07-01', '10:01')
    await isRefused(token)
    itIs('2021-07-01')
  })

  it('from the moment the account is closed, and the secret neither', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    expect((await change(machine.id, 'active', { active: false })).status).toBe(200)
    await isRefused(token)
    expect((await askToken(basic(machine.id, machine.secret))).status).toBe(401)
    await change(machine.id, 'active', { active: true })
    expect(await opens(token)).toBe(true)
  })

  it('of what was taken from the account meanwhile', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    await change(machine.id, 'change', { name: 'Hệ thống văn bản', scopes: ['read-directives'] })
    const { status, body } = await read(token)
    expect([status, body.code]).toEqual([403, 'insufficient-scope'])
  })

  it('once the secret that it was asked for with was replaced at once', async () => {
    const machine = await newMachine()
    const token = await tokenOf(machine)
    const { body } = await change(machine.id, 'secret', { endsBefore: 'now' })
    await isRefused(token)
    expect((await askToken(basic(machine.id, machine.secret))).status).toBe(401)
    expect(await opens(await tokenOf({ id: machine.id, secret: body.secret }))).toBe(true)
  })
})

describe('a new secret', () => {
  it('leaves a week for the one before, and no more than two are good', async () => {
    const machine = await newMachine()
    const { body: second } = await change(machine.id, 'secret', { endsBefore: 'in-a-week' })
    itIs('2021-07-02')
    const { body: third } = await change(machine.id, 'secret', { endsBefore: 'in-a-week' })
    const statuses = async () =>
      Promise.all(
        [machine, second, third].map(
          async ({ secret }) => (await askToken(basic(machine.id, secret))).status,
        ),
      )
    expect(await statuses()).toEqual([401, 200, 200])
    itIs('2021-07-09', '09:01')
    expect(await statuses()).toEqual([401, 401, 200])
    itIs('2021-07-01')
  })

  it('is told once: a repeat of the same command changes nothing and has none', async () => {
    const machine = await newMachine()
    const { etag } = await api.ask(administrator, `GET /api/machines/${machine.id}`)
    const sent = { ifMatch: etag, key: 'khoa-moi-0001' }
    const ask = () =>
      api.ask(administrator, `POST /api/machines/${machine.id}/secret`, { endsBefore: 'in-a-week' }, sent)
    const [first, again] = [await ask(), await ask()]
    expect(first.body.secret).toMatch(/^dhs_/)
    expect([again.status, again.body.secret, again.body.version]).toEqual([
      200,
      undefined,
      first.body.version,
    ])
  })

  it('is not made for an account that is closed', async () => {
    const machine = await newMachine()
    await change(machine.id, 'active', { active: false })
    const { status, body } = await change(machine.id, 'secret', { endsBefore: 'now' })
    expect([status, body.code]).toEqual([409, 'machine-inactive'])
  })
})

describe('what was done to an account', () => {
  it('stands in its history, by whom, and without its secrets', async () => {
    const machine = await newMachine()
    await change(machine.id, 'secret', { endsBefore: 'now' })
    await change(machine.id, 'active', { active: false })
    const { body } = await api.ask('tt.mot', `GET /api/machines/${machine.id}/history`)
    const told = body.entries.map(({ change: what, by }: { change: string; by: string }) => [what, by])
    expect(told).toEqual([
      ['entered', administrator],
      ['secret-replaced', administrator],
      ['closed', administrator],
    ])
    expect(JSON.stringify(body)).not.toContain('hash')
  })

  it('of two who change it at once the second is told', async () => {
    const machine = await newMachine()
    const { etag } = await api.ask(administrator, `GET /api/machines/${machine.id}`)
    const close = () =>
      api.ask(administrator, `POST /api/machines/${machine.id}/active`, { active: false }, { ifMatch: etag })
    expect((await close()).status).toBe(200)
    const { status, body } = await close()
    expect([status, body.code]).toEqual([412, 'stale-machine'])
  })
})
