import { SESClient } from '@aws-sdk/client-ses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameOfTag, tagOf } from '../../../functions/notices/ledger/notice-tag.ts'
import { openMailer, send } from '../../../functions/platform/mail/ses.ts'
import { localCredentials } from '../../../local/aws/credentials.ts'
import { type Fate, type LocalSes, startLocalSes } from '../../support/ses.ts'

let ses: LocalSes

beforeAll(async () => {
  ses = await startLocalSes()
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: ses.endpoint,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  })
})
afterAll(() => ses.stop())

const subject =
  'Đúng Hạn 26/07/2021: 12 nhiệm vụ phải báo cáo của Sở Nông nghiệp và Phát triển nông thôn thành phố'
const mail = {
  subject,
  html: '<p>Kính gửi ông Trần Văn Bình</p>',
  text: 'Kính gửi ông Trần Văn Bình',
  to: ['binh@example.vn', 'an@example.vn'],
  notice: 'tag',
}

const sender = () => openMailer('dung-han@example.vn', 'mails', 'vanphong@example.vn')

const sendThrough = (...fates: [Fate, ...Fate[]]) => {
  ses.meets(...fates)
  return send(sender(), mail)
}

describe('sending one mail', () => {
  it('hands SES the whole mail under the notice’s name, as SES reads it', async () => {
    expect(await sendThrough('takes')).toMatchObject({ kind: 'sent', messageId: ses.mails[0]?.messageId })
    expect(ses.mails).toMatchObject([
      { to: mail.to, subject, text: expect.stringContaining(mail.text), html: mail.html, notice: 'tag' },
    ])
  })

  it('says that a machine wrote it and who reads an answer; nobody can unsubscribe from official work', async () => {
    await sendThrough('takes')
    const headers = ses.mails[0]?.raw.split('\r\n\r\n')[0] ?? ''
    expect(headers).toContain('Auto-Submitted: auto-generated\r\n')
    expect(headers).toContain('Reply-To: vanphong@example.vn\r\n')
    expect(headers).not.toContain('List-Unsubscribe')
    for (const line of ses.mails[0]?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThanOrEqual(76)
  })

  it('that SES takes too fast is tried again after growing pauses', async () => {
    expect((await sendThrough('throttles', 'throttles', 'takes')).kind).toBe('sent')
    expect([ses.calls(), ses.mails.length]).toEqual([3, 1])
  })

  it('that SES refuses is refused: nothing went out', async () => {
    const outcome = await sendThrough('refuses')
    expect(outcome).toEqual({ kind: 'refused', reason: 'MessageRejected: says the test' })
    expect(ses.calls()).toBe(1)
  })

  it.each<Fate>(['takes, answer lost', 'fails'])(
    'of which nobody knows is not sent again: %s',
    async (fate) => {
      expect((await sendThrough(fate)).kind).toBe('unknown')
      expect(ses.calls()).toBe(1)
    },
  )

  it('that SES certainly did not take may be sent later: too fast to the end, busy, nobody there', async () => {
    expect((await sendThrough('throttles')).kind).toBe('later')
    expect([ses.calls(), ses.mails.length]).toEqual([4, 0])
    expect((await sendThrough('is busy')).kind).toBe('later')
    expect(ses.calls()).toBe(1)
    await ses.down()
    expect(await send(sender(), mail)).toMatchObject({
      kind: 'later',
      reason: expect.stringContaining('ECONNREFUSED'),
    })
    await ses.up()
    expect(ses.mails).toHaveLength(0)
  })

  it('may be sent later, too, when no connection comes about in time', async () => {
    // 192.0.2.0/24 is for documents: nobody answers there, or the network says at once that there is no way.
    const client = new SESClient({
      endpoint: 'http://192.0.2.1',
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 300 },
    })
    expect((await send({ ...sender(), client }, mail)).kind).toBe('later')
  })

  it('is not tried again by the SDK behind our back', async () => {
    const { client } = sender()
    expect(client).toBeInstanceOf(SESClient)
    expect(await (client as SESClient).config.maxAttempts()).toBe(1)
  })
})

describe('the tag of a notice', () => {
  it.each([
    { kind: 'digest', period: '2021-07-26', recipient: 'truong.sxd@example.vn' },
    { kind: 'lagging', period: '2021-W30', recipient: 'SXD' },
  ] as const)('names it there and back: $recipient', (name) => {
    expect(tagOf(name, 2)).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
    expect(nameOfTag(tagOf(name, 2))).toEqual({ name, times: 2 })
  })

  it.each(['', 'nonsense', Buffer.from('["letter","2021",1]').toString('base64url')])(
    'that is none is an error: %j',
    (tag) => expect(() => nameOfTag(tag)).toThrow(),
  )

  it('of the longest user id still fits', () => {
    const tag = tagOf({ kind: 'digest', period: '2021-07-26', recipient: 'a'.repeat(64) }, 1000)
    expect(tag.length).toBeLessThanOrEqual(256)
  })
})
