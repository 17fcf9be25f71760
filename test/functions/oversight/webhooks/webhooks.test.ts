import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { announceHappening, sweepDeliveries } from '../../../../functions/oversight/webhooks/announce.ts'
import { deliver, type WebhookAddress } from '../../../../functions/oversight/webhooks/deliver.ts'
import { happeningOf } from '../../../../functions/oversight/webhooks/happening.ts'
import { callReceiver } from '../../../../functions/platform/calls/call-receiver.ts'
import { localReceivers } from '../../../../functions/platform/calls/receiver-address.ts'
import { signedHeaders } from '../../../../functions/platform/calls/signed-call.ts'
import { isEntryKey } from '../../../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import { localDateOf } from '../../../../functions/shared/dates/dates.ts'
import { eventOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** Another system of the city is told what happens: a real receiver, which answers as each test wants. */

interface Received {
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

let api: Api
let server: Server
let url = ''
let received: Received[] = []
let answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end()

/** From 20 July on a decision on an extension counts once its paper is signed. */
const countsWhenSigned = {
  kind: 'settings',
  entry: {
    by: 'qt.mot',
    at: '2020-12-31T02:00:00.000Z',
    from: '2021-07-20',
    value: { ...defaultSettings, extensionsCountFrom: 'signature' },
  },
} as CityRecord

beforeAll(async () => {
  vi.stubEnv(localReceivers, 'allowed')
  api = await openCity([countsWhenSigned])
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ body, headers: request.headers })
    answer(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`
})
beforeEach(() => {
  itIs('2021-07-01')
  received = []
  answer = (response) => response.writeHead(204).end()
})
afterAll(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

const administrator = 'qt.mot'
const every = [
  'task.registered',
  'task.acknowledged',
  'task.returned-as-not-ours',
  'task.assignment-confirmed',
  'task.progress-updated',
  'task.result-submitted',
  'task.result-accepted',
  'task.result-returned',
  'task.extension-requested',
  'task.extension-decided',
  'task.corrected',
  'task.urgency-set',
  'task.urged',
  'task.withdrawn',
  'task.reassigned',
]

const asAdministrator = async (machine: string, what: string, body: object) => {
  const { etag } = await api.ask(administrator, `GET /api/machines/${machine}`)
  const { status, body: told } = await api.ask(administrator, `POST /api/machines/${machine}/${what}`, body, {
    ifMatch: etag,
  })
  expect(status, JSON.stringify(told)).toBe(200)
  return told
}

interface Hook extends WebhookAddress {
  readonly secret: string
}

const newWebhook = async (kinds: readonly string[] = every, to = url): Promise<Hook> => {
  const account = { name: 'Hệ thống văn bản', scopes: ['read-tasks'] }
  const { body } = await api.ask(administrator, 'POST /api/machines', account)
  const { webhooks, secret } = await asAdministrator(body.id, 'webhooks', { url: to, kinds })
  return { machine: body.id, webhook: webhooks[0].id, secret }
}

/** Everything that histories tell, as the stream hands it over; other tests' webhooks are left out. */
const announce = async ({ machine, webhook }: WebhookAddress, task: string): Promise<void> => {
  const code = task.split('-')[2]
  const entries = (await wholeTable(api.store)).filter(({ pk }) => isEntryKey(pk) && pk === `T#${code}`)
  for (const entry of entries as Item[])
    await announceHappening(api.store, entry, new Date(), async (address) => {
      if (address.webhook === webhook) await deliver(api.store, { machine, webhook })
    })
}

const sweep = async ({ webhook }: WebhookAddress): Promise<void> => {
  const told: WebhookAddress[] = []
  await sweepDeliveries(api.store, new Date(), async (address) => void told.push(address))
  for (const address of told) if (address.webhook === webhook) await deliver(api.store, address)
}

const latest = async ({ machine, webhook }: WebhookAddress) => {
  const { body } = await api.ask(administrator, `GET /api/machines/${machine}/webhooks/${webhook}/deliveries`)
  return body.deliveries as { id: string; state: string; answer: unknown; attempts: number; type: string }[]
}

const notificationsOf = async (user: string) =>
  (await api.ask(user, 'GET /api/notifications')).body.notifications as {
    readonly kind: string
    readonly machine?: string
    readonly name: string
  }[]

const dayOf = (delivery: object): string =>
  localDateOf(new Date((delivery as { readonly triedAt: string }).triedAt))

const ofBody = (one: Received | undefined) => JSON.parse(one?.body ?? '{}')

describe('a receiver that is there', () => {
  it('is told what happened to which task, signed, and nothing that anybody wrote', async () => {
    const hook = await newWebhook()
    const task = await newTask(api, { title: 'Tên chỉ trong hệ thống' })
    const report = { outcome: 'finished', result: 'Lời của đơn vị', evidence: ['12/BC-SXD'] }
    await api.command('cv.sxd', task, 'report', report)
    await api.command('vp.mot', task, 'acceptance', { decision: 'accept' })
    await announce(hook, task)
    // All within one instant of this clock: their order is not promised.
    expect(received.map((one) => ofBody(one).type).sort()).toEqual([
      'task.registered',
      'task.result-accepted',
      'task.result-submitted',
    ])
    const accepted = received.find((one) => ofBody(one).type === 'task.result-accepted')
    expect(ofBody(accepted)).toEqual({
      type: 'task.result-accepted',
      timestamp: expect.stringMatching(/^2021-07-01T/),
      data: { task, department: 'SXD', on: '2021-07-01', version: expect.any(Number) },
    })
    expect(JSON.stringify(received)).not.toMatch(/Tên chỉ|Lời của|12\/BC|cv\.sxd|vp\.mot/)
    const [{ headers, body } = { headers: {}, body: '' }] = received
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000)
    const expected = signedHeaders({ id: String(headers['webhook-id']), body }, [hook.secret], at)
    expect(headers).toMatchObject(expected)
    expect((await latest(hook)).map(({ state, answer: said }) => [state, said])).toEqual(
      Array(3).fill(['delivered', 204]),
    )
  })

  it('is told once what the stream hands over twice', async () => {
    const hook = await newWebhook()
    const task = await newTask(api)
    await announce(hook, task)
    await announce(hook, task)
    expect(received).toHaveLength(1)
    expect(await latest(hook)).toHaveLength(1)
  })

  it('is told what the department says of being given it, and what the Office changes and urges', async () => {
    const hook = await newWebhook()
    const task = await newTask(api)
    const act = async (who: string, what: string, body: object) =>
      expect((await api.command(who, task, what, body)).status, what).toBe(200)
    await act('gd.sxd', 'not-ours', { reason: 'Không thuộc chức năng' })
    await act('vp.mot', 'confirm-assignment', { reason: 'Đúng chức năng' })
    await act('cv.sxd', 'acknowledgement', {})
    await act('vp.mot', 'correction', { reason: 'Ghi nhầm ngày', dueOn: '2021-07-22' })
    await act('vp.mot', 'urgency', { urgency: 'flash', reason: 'Mưa lũ' })
    itIs('2021-07-23')
    await act('ct.mot', 'urging', { words: 'Báo cáo ngay' })
    await announce(hook, task)
    expect(received.map((one) => ofBody(one).type).sort()).toEqual([
      'task.acknowledged',
      'task.assignment-confirmed',
      'task.corrected',
      'task.registered',
      'task.returned-as-not-ours',
      'task.urged',
      'task.urgency-set',
    ])
  })

  it('is told of the kinds it asked for alone', async () => {
    const hook = await newWebhook(['task.withdrawn'])
    const task = await newTask(api)
    await api.command('vp.mot', task, 'withdrawal', { reason: 'Không còn cần' })
    await announce(hook, task)
    expect(received.map((one) => ofBody(one).type)).toEqual(['task.withdrawn'])
    const entry = (await wholeTable(api.store)).find(({ pk }) => pk === `T#${task.split('-')[2]}`)
    const event = eventOfItem(entry as Item)
    expect(happeningOf(event)).toBeDefined()
    const planned = { ...event, after: { ...event.after, planned: 'ahead' } } as unknown as typeof event
    expect(happeningOf(planned), 'what is only planned is nobody’s work yet').toBeUndefined()
  })

  it('hears nothing where its account may not read tasks any more, is closed, or it was stopped', async () => {
    const [narrow, closed, stopped] = [await newWebhook(), await newWebhook(), await newWebhook()]
    await asAdministrator(narrow.machine, 'change', { name: 'Hệ thống', scopes: ['register-tasks'] })
    await asAdministrator(closed.machine, 'active', { active: false })
    await asAdministrator(stopped.machine, `webhooks/${stopped.webhook}/change`, {
      ...{ url, kinds: every, active: false },
    })
    const task = await newTask(api)
    for (const hook of [narrow, closed, stopped]) await announce(hook, task)
    expect(received).toEqual([])
  })

  it('is told by both secrets after a new one was made', async () => {
    const hook = await newWebhook()
    const renewed = await asAdministrator(hook.machine, `webhooks/${hook.webhook}/secret`, {
      endsBefore: 'in-a-week',
    })
    expect(renewed.secret).not.toBe(hook.secret)
    await announce(hook, await newTask(api))
    const { headers, body } = received[0] as Received
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000)
    const secrets = [renewed.secret, hook.secret]
    expect(headers['webhook-signature']).toBe(
      signedHeaders({ id: String(headers['webhook-id']), body }, secrets, at)['webhook-signature'],
    )
  })
})

describe('a decision on an extension is told', () => {
  const ask = { outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Trình bổ sung' } as const
  const approval = { decision: 'approve', dueOn: '2021-08-20', objectiveCause: true } as const
  const types = () => received.map((one) => ofBody(one).type)
  const version = async (task: string) => (await api.ask('vp.mot', `GET /api/tasks/${task}`)).body.version

  const decided = async (day: '2021-07-01' | '2021-07-21') => {
    itIs(day)
    const task = await newTask(api, { dueOn: '2021-07-25' })
    await api.command('cv.sxd', task, 'report', { ...ask, proposedDueOn: '2021-08-31' })
    expect((await api.command('ct.mot', task, 'extension', approval)).status).toBe(200)
    return task
  }

  const carried = async (task: string, steps: readonly string[]) => {
    for (const step of steps) {
      const more = step === 'numbered' ? { number: '7' } : {}
      const body = { step: { step, day: '2021-07-21', ...more } }
      expect((await api.command('vp.mot', task, 'decision-paper', body)).status, step).toBe(200)
    }
  }

  it('at the click where it counts from there, and again when it is put right', async () => {
    const hook = await newWebhook(['task.extension-decided'])
    const task = await decided('2021-07-01')
    await announce(hook, task)
    expect(types()).toEqual(['task.extension-decided'])
    const corrected = await api.command('ct.mot', task, 'extension-correction', {
      ...{ dueOn: '2021-08-10', reason: 'Nhập nhầm ngày', objectiveCause: true },
    })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    await announce(hook, task)
    expect(types()).toEqual(['task.extension-decided', 'task.extension-decided'])
    expect(ofBody(received[1]).data).toMatchObject({ task, version: await version(task) })
  })

  it('with the signature where it counts from there, once, and not at the click', async () => {
    const hook = await newWebhook(['task.extension-decided'])
    const task = await decided('2021-07-21')
    await announce(hook, task)
    await carried(task, ['sent-for-signing', 'numbered'])
    await announce(hook, task)
    expect(types(), 'decided, and the due date is the old one').toEqual([])
    await carried(task, ['signed'])
    const inForce = await version(task)
    await carried(task, ['sent-out'])
    await announce(hook, task)
    expect(types()).toEqual(['task.extension-decided'])
    expect(ofBody(received[0]).data).toEqual({ task, department: 'SXD', on: '2021-07-21', version: inForce })
  })
})

describe('a receiver that answers badly', () => {
  it.each([
    ['500', (response: ServerResponse) => response.writeHead(500).end('kaputt'), 500],
    [
      'with a redirect, which is not followed',
      (response: ServerResponse) => response.writeHead(307, { location: url }).end(),
      307,
    ],
    ['410', (response: ServerResponse) => response.writeHead(410).end(), 410],
    ['nothing at all', (response: ServerResponse) => response.destroy(), 'unreachable'],
  ])('%s is tried again later, under the same id', async (_, badly, said) => {
    const hook = await newWebhook()
    answer = badly as typeof answer
    await announce(hook, await newTask(api))
    expect(received).toHaveLength(1)
    expect(await latest(hook)).toMatchObject([{ state: 'due', answer: said, attempts: 1 }])
    await sweep(hook)
    expect(received).toHaveLength(1)
    answer = (response) => response.writeHead(200).end()
    itIs('2021-07-01', '09:15')
    await sweep(hook)
    const ids = received.map(({ headers }) => headers['webhook-id'])
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect(await latest(hook)).toMatchObject([{ state: 'delivered', answer: 200, attempts: 2 }])
  })

  it('for a day is given up, and whoever looks after systems sees it', async () => {
    const hook = await newWebhook()
    answer = (response) => response.writeHead(503).end()
    await announce(hook, await newTask(api))
    for (let half = 1; half <= 60; half += 1) {
      vi.setSystemTime(new Date(Date.parse('2021-07-01T02:15:00Z') + half * 30 * 60_000))
      await sweep(hook)
    }
    expect(received).toHaveLength(8)
    const [given] = await latest(hook)
    expect(given).toMatchObject({ state: 'given-up', answer: 503, attempts: 8 })
    const { body: listed } = await api.ask('tt.mot', 'GET /api/machines')
    const own = listed.machines.find(({ id }: { id: string }) => id === hook.machine)
    expect(own.givenUp).toBe(1)
    const told = await notificationsOf(administrator)
    expect(told.filter(({ machine }) => machine === hook.machine)).toMatchObject([
      { kind: 'deliveries-given-up', system: 'Hệ thống văn bản', on: given && dayOf(given), isRead: false },
    ])
    for (const nobody of ['vp.mot', 'cv.sxd', 'ct.mot'])
      expect(JSON.stringify(await notificationsOf(nobody))).not.toContain('deliveries-given-up')
    const { triedAt } = given as unknown as { triedAt: string }
    const hours = (Date.parse(triedAt) - Date.parse('2021-07-01T02:00:00Z')) / 3_600_000
    expect(hours).toBeGreaterThan(22)
    expect(hours).toBeLessThan(28)
  })

  it('is left in peace after three failures in a row, and what waits is told when it answers again', async () => {
    const hook = await newWebhook()
    answer = (response) => response.writeHead(500).end()
    const tasks = await Promise.all([1, 2, 3, 4, 5].map(() => newTask(api)))
    const entries = (await wholeTable(api.store)).filter(({ pk }) =>
      tasks.some((task) => pk === `T#${task.split('-')[2]}`),
    )
    for (const entry of entries) await announceHappening(api.store, entry, new Date(), async () => {})
    await deliver(api.store, hook)
    expect(received).toHaveLength(3)
    answer = (response) => response.writeHead(204).end()
    itIs('2021-07-01', '09:15')
    await sweep(hook)
    expect((await latest(hook)).map(({ state }) => state)).toEqual(Array(5).fill('delivered'))
  })

  it('by not answering costs ten seconds, and holds up nobody else', async () => {
    const [hanging, quick] = [await newWebhook(), await newWebhook()]
    const task = await newTask(api)
    const answers: ServerResponse[] = []
    answer = (response) => void answers.push(response)
    const entry = (await wholeTable(api.store)).find(({ pk }) => pk === `T#${task.split('-')[2]}`)
    await announceHappening(api.store, entry as Item, new Date(), async () => {})
    const hangs = deliver(api.store, hanging)
    await expect.poll(() => received.length, { timeout: 30_000 }).toBe(1)
    answer = (response) => response.writeHead(204).end()
    await deliver(api.store, quick)
    expect(await latest(quick)).toMatchObject([{ state: 'delivered' }])
    expect(await latest(hanging)).toMatchObject([{ state: 'due', attempts: 0 }])
    await deliver(api.store, hanging)
    expect(received, 'of two that would tell one receiver, one does').toHaveLength(2)
    await hangs
    expect(await latest(hanging)).toMatchObject([{ state: 'due', answer: 'timeout', attempts: 1 }])
    for (const response of answers) response.destroy()
  }, 60_000)
})

describe('an address that may not be called', () => {
  it('is refused where it is entered', async () => {
    const account = { name: 'Hệ thống văn bản', scopes: ['read-tasks'] }
    const { body, etag } = await api.ask(administrator, 'POST /api/machines', account)
    for (const bad of ['http://10.0.0.1/', 'https://169.254.169.254/', 'https://localhost/']) {
      const given = { url: bad, kinds: every }
      const { status, body: told } = await api.ask(
        administrator,
        `POST /api/machines/${body.id}/webhooks`,
        given,
        { ifMatch: etag },
      )
      expect([status, told.errors[0].code], bad).toEqual([422, 'receiver-address'])
    }
  })

  it('is not called where its name leads inside only when it is called', async () => {
    // By RFC 6761 this name is the machine itself, and no list of names knows it.
    expect(await callReceiver('https://nhan.localhost.localdomain.invalid/', '{}', {})).toEqual({
      failure: 'unreachable',
    })
    expect(await callReceiver('https://10.0.0.1/', '{}', {})).toEqual({ failure: 'address-refused' })
  })
})
