import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type sesEmulator from 'aws-ses-v2-local'
import { getStoreReadonly } from 'aws-ses-v2-local/dist/store.js'
import { readBody } from '../../local/city/gateway.ts'

/**
 * What SES does with one mail: takes it; answers that it goes too fast, that it is not there just now, that something
 * failed inside, that it will not have this mail; takes it and its answer is lost; takes it while the sender dies.
 */
export type Fate =
  | 'takes'
  | 'throttles'
  | 'is busy'
  | 'fails'
  | 'refuses'
  | 'takes, answer lost'
  | 'takes, process dies'

/** A mail that SES took, as the emulator read it. */
export interface Taken {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The mail as it travels. */
  readonly raw: string
  /** The tag by which the notice is known again. */
  readonly notice: string
  readonly messageId: string
}

// Required, not imported: Node and the test runner do not agree on what the default of a CommonJS package is.
const { default: startSes }: typeof sesEmulator = createRequire(import.meta.url)('aws-ses-v2-local')

const faults: Partial<Record<Fate, readonly [status: number, code: string]>> = {
  throttles: [400, 'Throttling'],
  'is busy': [503, 'ServiceUnavailable'],
  fails: [500, 'InternalFailure'],
  refuses: [400, 'MessageRejected'],
}

const faultOf = (code: string, status: number): string =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>says the test</Message></Error></ErrorResponse>`

const takenOf = (messageId: string, form: URLSearchParams): Taken => {
  const email = getStoreReadonly().emails.findLast((one) => one.messageId === messageId)
  if (!email) throw new Error(`SES has not kept ${messageId}`)
  return {
    to: email.destination.to.flatMap((to) => to.split(', ')),
    subject: email.subject,
    text: email.body.text ?? '',
    html: email.body.html ?? '',
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString(),
    notice: form.get('Tags.member.1.Value') ?? '',
    messageId,
  }
}

/** SES on this machine behind a door at which calls meet their fates; the last fate stays. */
export const startLocalSes = async () => {
  const emulator = await startSes({ host: '127.0.0.1', port: 0 })
  const emulatorUrl = `http://127.0.0.1:${(emulator.address() as AddressInfo).port}/`
  const mails: Taken[] = []
  let fates: readonly Fate[] = ['takes']
  let calls = 0
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await readBody(request, 25 * 1024 * 1024)) ?? Buffer.alloc(0)
    const fate = fates[Math.min(calls, fates.length - 1)] ?? 'takes'
    calls += 1
    const fault = faults[fate]
    if (fault)
      return response.writeHead(fault[0], { 'content-type': 'text/xml' }).end(faultOf(fault[1], fault[0]))
    const { authorization = '', 'content-type': type = '' } = request.headers
    const headers = { authorization, 'content-type': type }
    const answer = await fetch(emulatorUrl, { method: 'POST', headers, body })
    const text = await answer.text()
    const messageId = text.match(/<MessageId>(.+)<\/MessageId>/)?.[1]
    if (messageId) mails.push(takenOf(messageId, new URLSearchParams(body.toString())))
    if (fate === 'takes, answer lost') return request.socket.destroy()
    if (fate === 'takes, process dies') return undefined
    return response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(text)
  }
  const open = async (port: number) => {
    const server = createServer((request, response) => void handle(request, response))
    server.keepAliveTimeout = 1
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return server
  }
  let server = await open(0)
  const { port } = server.address() as AddressInfo
  const shut = async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise((done) => server.close(done))
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    mails,
    calls: () => calls,
    /** Forgets what was, and meets the next calls with these fates. */
    meets: (...next: [Fate, ...Fate[]]) => {
      fates = next
      calls = 0
      mails.length = 0
    },
    /** Goes on with other fates; what was taken stays. */
    becomes: (...next: [Fate, ...Fate[]]) => {
      fates = next
      calls = 0
    },
    /** Nobody listens any more: connections are refused. */
    down: shut,
    up: async () => {
      server = await open(port)
    },
    stop: async () => {
      await shut()
      emulator.closeAllConnections()
      await new Promise((done) => emulator.close(done))
    },
  }
}

export type LocalSes = Awaited<ReturnType<typeof startLocalSes>>
