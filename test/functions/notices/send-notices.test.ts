import { marshall } from '@aws-sdk/util-dynamodb'
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { nameOf, noticesOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import { noticeKey } from '../../../functions/platform/table/keys.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { type Fate, type LocalSes, startLocalSes } from '../../support/ses.ts'
import { deployedStore } from '../lambdas/deployed-store.ts'
import { digest, lagging, line, noticeOf } from './letters.ts'

let store: Store
let server: LocalSes
let handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>
let userId: string
let people = 0

beforeAll(async () => {
  server = await startLocalSes()
  process.env.AWS_ENDPOINT_URL_SES = server.endpoint
  store = await deployedStore()
  const lambda = await import('../../../functions/lambdas/changes/send-notices.ts')
  handler = (event) => lambda.handler(event, {} as Context)
  vi.spyOn(log, 'error').mockImplementation(() => undefined)
})

beforeEach(() => {
  people += 1
  userId = `nguoi.${people}`
})

afterAll(() => server.stop())

const ses = (...fates: [Fate, ...Fate[]]) => {
  server.meets(...fates)
  return server
}

/** The stream's word of a notice that has become ready. */
const streamOf = (...notices: Notice[]): DynamoDBStreamEvent => ({
  Records: notices.map((notice, place) => {
    const { recipient, period, kind } = nameOf(notice)
    const NewImage = marshall({ ...noticeKey(recipient, period, kind), ...notice, schema: 1 })
    return { dynamodb: { SequenceNumber: `s-${place}`, NewImage: NewImage as never } }
  }),
})

const entered = async (given: Partial<Notice> = {}): Promise<Notice> => {
  const content = digest({ userId, reportsOwed: { count: 1, lines: [line()] } })
  const notice = noticeOf(content, { recipient: userId, ...given })
  await putNotice(store, notice)
  return notice
}

const inLedger = async (recipient = userId) =>
  (await noticesOf(store, '2021-07-26')).find((notice) => notice.recipient === recipient)

const done = { batchItemFailures: [] }

describe('a notice that is ready', () => {
  it('is sent once and known as sent', async () => {
    const fake = ses('takes')
    expect(await handler(streamOf(await entered()))).toEqual(done)
    expect(fake.mails).toMatchObject([{ to: ['binh@example.vn'] }])
    expect(await inLedger()).toMatchObject({ state: 'sent', messageId: fake.mails[0]?.messageId })
  })

  it('is sent once when the stream hands it over again, also within one batch', async () => {
    const fake = ses('takes')
    const notice = await entered()
    await handler(streamOf(notice, notice))
    await handler(streamOf(notice))
    await Promise.all([handler(streamOf(notice)), handler(streamOf(notice))])
    expect(fake.mails).toHaveLength(1)
  })

  it('is sent once when two hand it over at the same time', async () => {
    const fake = ses('takes')
    const notice = await entered()
    await Promise.all([1, 2, 3].map(() => handler(streamOf(notice))))
    expect(fake.mails).toHaveLength(1)
  })

  it('waits for its outcome when SES took it but the answer was lost, and is not sent again', async () => {
    const fake = ses('takes, answer lost')
    const notice = await entered()
    expect(await handler(streamOf(notice))).toEqual(done)
    await handler(streamOf(notice))
    expect(fake.mails).toHaveLength(1)
    expect(await inLedger()).toMatchObject({
      state: 'sending',
      failure: expect.stringContaining('TimeoutError'),
    })
  })

  it('is not sent again when the process died after SES took it', async () => {
    const dying = ses('takes, process dies')
    const notice = await entered()
    void handler(streamOf(notice))
    await vi.waitFor(() => expect(dying.mails).toHaveLength(1))
    server.becomes('takes')
    await handler(streamOf(notice))
    expect(server.mails).toHaveLength(1)
    expect(await inLedger()).toMatchObject({ state: 'sending' })
  })

  it('is sent once when SES was too busy at first', async () => {
    const fake = ses('throttles', 'takes')
    await handler(streamOf(await entered()))
    expect([fake.calls(), fake.mails.length]).toEqual([2, 1])
    expect((await inLedger())?.state).toBe('sent')
  })

  it('is rejected, with the reason, when SES refuses it; the next of the batch is sent', async () => {
    const fake = ses('refuses', 'takes')
    const other = await entered({ recipient: `${userId}b` })
    await handler(streamOf(await entered(), other))
    expect(await inLedger()).toMatchObject({
      state: 'rejected',
      failure: expect.stringContaining('MessageRejected'),
    })
    expect(await inLedger(`${userId}b`)).toMatchObject({ state: 'sent' })
    expect(fake.mails).toHaveLength(1)
  })
})

describe('nothing is sent', () => {
  it.each(['held', 'sending', 'sent', 'delivered', 'bounced', 'complained', 'rejected'] as const)(
    'for a notice that is %s by the time the stream tells of it',
    async (state) => {
      const fake = ses('takes')
      const notice = await entered({ state })
      await handler(streamOf({ ...notice, state: 'ready' }))
      expect(fake.calls()).toBe(0)
      expect((await inLedger())?.state).toBe(state)
    },
  )

  it('for a record that is no notice: it is named, with all after it left for the next try', async () => {
    const fake = ses('takes')
    const [first, last] = [await entered(), await entered({ recipient: `${userId}b` })]
    const event = streamOf(first, { ...first, period: 7 } as never, last)
    expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 's-1' }] })
    expect(fake.mails).toHaveLength(1)
    expect((await inLedger(`${userId}b`))?.state).toBe('ready')
  })
})

it('a lagging department’s mail goes out under the department’s name', async () => {
  const fake = ses('takes')
  const notice = noticeOf(lagging(), { to: ['a@example.vn', 'b@example.vn'] })
  await putNotice(store, notice)
  await handler(streamOf(notice))
  expect(fake.mails).toMatchObject([
    {
      to: ['a@example.vn', 'b@example.vn'],
      subject: expect.stringContaining('Sở Xây dựng'),
    },
  ])
})
