import { SESClient } from '@aws-sdk/client-ses'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nameOfTag, tagOf } from '../../functions/notices/ledger/notice-tag.ts'
import { openMailer, send } from '../../functions/platform/mail/ses.ts'
import { type Fate, sesWith } from '../support/ses.ts'

const pauses = vi.hoisted(() => [] as number[])
vi.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => {
    pauses.push(milliseconds)
  },
}))

beforeEach(() => {
  pauses.length = 0
})

const mail = { subject: 'Đúng Hạn', html: '<p>…</p>', text: '…', to: ['binh@example.vn'], notice: 'tag' }

const sendThrough = async (...fates: [Fate, ...Fate[]]) => {
  const ses = sesWith(...fates)
  const outcome = await send({ client: ses, from: 'dung-han@example.vn', configurationSet: 'mails' }, mail)
  return { outcome, ses }
}

describe('sending one mail', () => {
  it('hands SES the whole mail under the notice’s name', async () => {
    const { outcome, ses } = await sendThrough('takes')
    expect(outcome).toEqual({ kind: 'sent', messageId: 'm-1' })
    expect(ses.mails).toMatchObject([
      {
        Source: 'dung-han@example.vn',
        Destination: { ToAddresses: ['binh@example.vn'] },
        Message: { Subject: { Data: 'Đúng Hạn', Charset: 'UTF-8' } },
        ConfigurationSetName: 'mails',
        Tags: [{ Name: 'notice', Value: 'tag' }],
      },
    ])
  })

  it('that SES takes too fast is tried again after growing pauses', async () => {
    const { outcome, ses } = await sendThrough('throttles', 'throttles', 'takes')
    expect(outcome.kind).toBe('sent')
    expect(ses.mails).toHaveLength(1)
    expect(pauses).toEqual([400, 800])
  })

  it('that SES refuses is refused: nothing went out', async () => {
    const { outcome, ses } = await sendThrough('refuses')
    expect(outcome).toEqual({ kind: 'refused', reason: 'MessageRejected: MessageRejected, says the test' })
    expect(ses.calls()).toBe(1)
  })

  it.each<Fate>(['takes, answer lost', 'fails'])(
    'of which nobody knows is not sent again: %s',
    async (fate) => {
      const { outcome, ses } = await sendThrough(fate)
      expect(outcome.kind).toBe('unknown')
      expect(ses.calls()).toBe(1)
    },
  )

  it('that is throttled to the end counts as refused', async () => {
    const { outcome, ses } = await sendThrough('throttles')
    expect(outcome.kind).toBe('refused')
    expect([ses.calls(), ses.mails.length]).toEqual([4, 0])
  })

  it('is not tried again by the SDK behind our back', async () => {
    const { client } = openMailer('dung-han@example.vn', 'mails')
    expect(client).toBeInstanceOf(SESClient)
    expect(await (client as SESClient).config.maxAttempts()).toBe(1)
  })
})

describe('the tag of a notice', () => {
  it.each([
    { kind: 'digest', period: '2021-07-26', recipient: 'truong.sxd@example.vn' },
    { kind: 'lagging', period: '2021-W30', recipient: 'SXD' },
  ] as const)('names it there and back: $recipient', (name) => {
    expect(tagOf(name)).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
    expect(nameOfTag(tagOf(name))).toEqual(name)
  })

  it.each(['', 'nonsense', Buffer.from('["letter","2021",1]').toString('base64url')])(
    'that is none is an error: %j',
    (tag) => expect(() => nameOfTag(tag)).toThrow(),
  )

  it('of the longest user id still fits', () => {
    const tag = tagOf({ kind: 'digest', period: '2021-07-26', recipient: 'a'.repeat(64) })
    expect(tag.length).toBeLessThanOrEqual(256)
  })
})
