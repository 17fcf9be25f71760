import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type sesEmulator from 'aws-ses-v2-local'
import { getStoreReadonly } from 'aws-ses-v2-local/dist/store.js'
import { readBody } from '../city/gateway.ts'
import type { EventRule, Stack } from './deployed.ts'
import { callAsynchronously, functionNamed } from './lambda/asynchronous.ts'
import type { Lambda } from './lambda/lambda.ts'
import { matches } from './pattern.ts'
import { account, region } from './template.ts'

export interface Mail {
  readonly to: readonly string[]
  readonly subject: string
  readonly html: string
  readonly text: string
  /** On the city's clock. */
  readonly sentAt: string
}

export interface LocalMail {
  readonly endpoint: string
  readonly inbox: () => readonly Mail[]
  /** Until every event of the mails sent so far has been handled. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Options {
  readonly stack: Pick<Stack, 'rules' | 'functions'>
  readonly invoke: Lambda['invoke']
  readonly now: () => number
  readonly file: string | undefined
  readonly onError: (text: string) => void
}

type Form = URLSearchParams

// Required, not imported: Node and the test runner do not agree on what the default of a CommonJS package is.
const { default: startSes }: typeof sesEmulator = createRequire(import.meta.url)('aws-ses-v2-local')

const actions = ['SendEmail', 'SendRawEmail']

const tagsOf = (form: Form): Record<string, string[]> => {
  const tags: Record<string, string[]> = { 'ses:configuration-set': [form.get('ConfigurationSetName') ?? ''] }
  for (let index = 1; form.has(`Tags.member.${index}.Name`); index += 1)
    tags[form.get(`Tags.member.${index}.Name`) ?? ''] = [form.get(`Tags.member.${index}.Value`) ?? '']
  return tags
}

/** What SES publishes through the configuration set, in this order, for a mail that arrives. */
const outcomes = [
  { detailType: 'Email Sent', eventType: 'Send', part: 'send' },
  { detailType: 'Email Delivered', eventType: 'Delivery', part: 'delivery' },
]

const eventsOf = (messageId: string, mail: Mail, form: Form) =>
  outcomes.map(({ detailType, eventType, part }) => ({
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source: 'aws.ses',
    account,
    time: `${mail.sentAt.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:ses:${region}:${account}:configuration-set/${form.get('ConfigurationSetName')}`],
    detail: {
      eventType,
      mail: {
        timestamp: mail.sentAt,
        messageId,
        source: form.get('Source'),
        destination: mail.to,
        tags: tagsOf(form),
        commonHeaders: { subject: mail.subject, to: mail.to },
      },
      [part]: part === 'delivery' ? { timestamp: mail.sentAt, recipients: mail.to } : {},
    },
  }))

const mailOf = (messageId: string, sentAt: number): Mail => {
  const email = getStoreReadonly().emails.findLast((one) => one.messageId === messageId)
  if (!email) throw new Error(`SES accepted ${messageId} but has not kept it`)
  const { destination, subject, body } = email
  // Of a raw mail the emulator keeps the whole header as one address.
  const to = [...destination.to, ...destination.cc, ...destination.bcc].flatMap((one) => one.split(', '))
  return { to, subject, html: body.html ?? '', text: body.text ?? '', sentAt: new Date(sentAt).toISOString() }
}

const readInbox = (file: string | undefined): Mail[] =>
  file && existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

const listenOn = async (handler: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Actions that the emulator leaves unanswered are refused here at once. */
const unknownAction = (action: string | null) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>${action} is not known to the local runner</Message></Error></ErrorResponse>`

/** SES on this machine: the emulator takes the mail, the inbox keeps it, and the rules hear what SES would say of it. */
export const startMail = async ({ stack, invoke, now, file, onError }: Options): Promise<LocalMail> => {
  const { rules, functions } = stack
  const ses = await startSes({ host: '127.0.0.1', port: 0 })
  const sesUrl = `http://127.0.0.1:${(ses.address() as AddressInfo).port}/`
  const mails = readInbox(file)
  const deliveries = new Set<Promise<void>>()
  const handOver = async ({ functionName }: EventRule, event: unknown) => {
    try {
      await callAsynchronously(invoke, functionNamed(functions, functionName), event)
    } catch (error) {
      onError(`${functionName}: given up after all retries, of a mail event: ${error}`)
    }
  }
  const publish = async (messageId: string, mail: Mail, form: Form) => {
    for (const event of eventsOf(messageId, mail, form))
      for (const rule of rules) if (matches(rule.pattern, event)) await handOver(rule, event)
  }
  const keep = (messageId: string, form: Form) => {
    const mail = mailOf(messageId, now())
    mails.push(mail)
    if (file) appendFileSync(file, `${JSON.stringify(mail)}\n`)
    if (!form.get('ConfigurationSetName')) return
    const delivery = publish(messageId, mail, form).finally(() => deliveries.delete(delivery))
    deliveries.add(delivery)
  }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await readBody(request, 25 * 1024 * 1024)) ?? Buffer.alloc(0)
    const form = new URLSearchParams(body.toString())
    if (!actions.includes(form.get('Action') ?? ''))
      return response.writeHead(400, { 'content-type': 'text/xml' }).end(unknownAction(form.get('Action')))
    const { authorization = '', 'content-type': type = '' } = request.headers
    const answer = await fetch(sesUrl, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    })
    const text = await answer.text()
    const messageId = text.match(/<MessageId>(.+)<\/MessageId>/)?.[1]
    if (answer.ok && messageId) keep(messageId, form)
    return response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(text)
  }
  const server = await listenOn((request, response) => {
    handle(request, response).catch((error) => {
      onError(`mail: ${error}`)
      response.writeHead(500).end()
    })
  })
  const settled = async () => {
    while (deliveries.size > 0) await Promise.all(deliveries)
  }
  const stop = async () => {
    await settled()
    for (const one of [server, ses]) {
      one.closeAllConnections()
      await new Promise((done) => one.close(done))
    }
  }
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { endpoint, inbox: () => mails, settled, stop }
}
