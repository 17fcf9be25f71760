import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { againRefusal, failureReasonOf } from '../../../../functions/notices/again/send-again.ts'
import type { Notice } from '../../../../functions/notices/ledger/notice.ts'
import { noticeStates } from '../../../../functions/notices/ledger/notice-state.ts'
import { nameOf, noticesOf, putNotice } from '../../../../functions/notices/ledger/notices-store.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { digest, lagging, noticeOf } from '../letters.ts'

const monday: LocalDate = '2021-07-26'
const stateAt = '2021-07-26T00:31:00.000Z'
const tried = { times: 1, firstAt: stateAt, lastAt: stateAt }

const mailTo = (userId: string, given: Partial<Notice> = {}): Notice =>
  noticeOf(digest({ userId }), {
    recipient: userId,
    to: [`${userId}@example.org`],
    state: 'bounced',
    stateAt,
    tried,
    ...given,
  })

describe('the rule', () => {
  const when = { today: monday, hasNewer: false } as const

  it('lets go again what did not arrive, and nothing else', () => {
    const free = noticeStates.filter((state) => !againRefusal(mailTo('a', { state }), when))
    expect(free).toEqual(['bounced', 'rejected', 'given-up', 'unsettled'])
    expect(againRefusal(mailTo('a', { state: 'superseded' }), when)).toBe('superseded')
    expect(againRefusal(mailTo('a', { state: 'complained' }), when)).toBe('arrived')
  })

  it('not what a newer digest says, nor what says nothing that holds any more', () => {
    expect(againRefusal(mailTo('a'), { ...when, hasNewer: true })).toBe('superseded')
    expect(againRefusal(mailTo('a'), { ...when, today: '2021-07-30' })).toBe(undefined)
    expect(againRefusal(mailTo('a'), { ...when, today: '2021-07-31' })).toBe('too-old')
    const weekly = noticeOf(lagging(), { state: 'bounced' })
    expect(againRefusal(weekly, { ...when, today: '2021-08-01' })).toBe(undefined)
    expect(againRefusal(weekly, { ...when, today: '2021-08-02' })).toBe('too-old')
  })

  it.each([
    ['bounced', 'Permanent/General: smtp; 550 user unknown', 'address-wrong'],
    ['bounced', 'Permanent/OnAccountSuppressionList', 'suppressed'],
    ['bounced', 'Transient/MailboxFull', 'mailbox-full'],
    ['bounced', 'Transient/General', 'server-refused'],
    ['complained', undefined, 'spam'],
    ['rejected', 'MessageRejected: no', 'refused'],
    ['given-up', 'ECONNREFUSED', 'not-handed-over'],
    ['given-up', 'nobody-to-write-to', 'nobody'],
    ['unsettled', undefined, 'not-known'],
  ] as const)('says why: %s, %s: %s', (state, failure, reason) => {
    expect(failureReasonOf({ state, ...(failure && { failure }) })).toBe(reason)
  })
})

describe('the Office', () => {
  let api: Api

  /** Each test has a day of its own. */
  let day: LocalDate = '2021-07-26'
  const mailOfDay = (userId: string, given: Partial<Notice> = {}) =>
    mailTo(userId, {
      content: digest({ userId, day }),
      period: day,
      stateAt: `${day}T00:31:00.000Z`,
      ...given,
    })

  beforeAll(async () => {
    api = await openCity()
  })
  beforeEach(() => {
    day = addDays(day, 1)
    itIs(day)
  })
  afterAll(() => {
    vi.useRealTimers()
  })

  const listed = async (user = 'vp.mot') =>
    (await api.ask(user, 'GET /api/undelivered-mails')).body.mails.filter(
      ({ period }: Record<string, string>) => period === day,
    )
  const seen = ({ period, kind, recipient, stateAt: seenAt }: Record<string, string>) => ({
    period,
    kind,
    recipient,
    seenAt,
  })
  const again = async (mails: Record<string, string>[], key?: string, user = 'vp.mot') => {
    const sent = key ? { key } : {}
    const { body } = await api.ask(
      user,
      'POST /api/undelivered-mails/send-again',
      { mails: mails.map(seen) },
      sent,
    )
    return body.mails?.map(({ outcome }: { outcome: string }) => outcome) ?? body.code
  }
  const inLedger = async (recipient: string) =>
    (await noticesOf(api.store, day)).find((notice) => notice.recipient === recipient)

  it('sees what did not arrive, at whom and why, the latest first; what arrived is not among it', async () => {
    await putNotice(
      api.store,
      mailOfDay('cv.sxd', { failure: 'Permanent/General', failedAt: ['cv.sxd@example.org'] }),
    )
    await putNotice(api.store, mailOfDay('gd.sxd', { state: 'delivered' }))
    const later = `${day}T00:45:00.000Z`
    await putNotice(api.store, mailOfDay('gd.stc', { state: 'complained', stateAt: later }))
    expect(await listed()).toMatchObject([
      { userId: 'gd.stc', reason: 'spam', notAgain: 'arrived' },
      { userId: 'cv.sxd', reason: 'address-wrong', failedAt: ['cv.sxd@example.org'] },
    ])
    expect((await listed())[1]).not.toHaveProperty('notAgain')
  })

  it('sends again, once: two clicks, a repeat and a second person send one mail; the ledger says who and when', async () => {
    await putNotice(api.store, mailOfDay('cv.sxd'))
    const mails = await listed()
    const key = 'gui-lai-mot-lan'
    const both = await Promise.all([
      again(mails, key),
      again(mails, 'bam-lan-hai'),
      again(mails, undefined, 'vp.hai'),
    ])
    expect(both.flat().filter((outcome) => outcome === 'sent-again')).toHaveLength(1)
    const notice = await inLedger('cv.sxd')
    expect(notice).toMatchObject({ state: 'ready', tried: { times: 2 }, to: ['cv.sxd@example.org'] })
    expect(notice?.sentAgain).toHaveLength(1)
    expect(await listed()).toEqual([])
    const before = await inLedger('cv.sxd')
    const repeat = notice?.sentAgain?.[0]?.key.split('~')[1]
    const by = notice?.sentAgain?.[0]?.by
    expect(await again(mails, repeat, by)).toEqual(['sent-again'])
    expect(await again(mails)).toEqual(['on-its-way'])
    expect(await inLedger('cv.sxd')).toEqual(before)
  })

  it('writes to the address that the person has by now, and never to who was locked', async () => {
    await putNotice(api.store, mailOfDay('cv.sxd', { to: ['sai@example.org'] }))
    await putNotice(api.store, mailOfDay('cv.stc'))
    const { etag } = await api.ask('qt.mot', 'GET /api/users/cv.stc')
    await api.ask('qt.mot', 'POST /api/users/cv.stc/active', { active: false }, { ifMatch: etag })
    const mails = await listed()
    const outcomes = Object.fromEntries(
      mails.map(({ recipient }: Record<string, string>, place: number) => [recipient, place]),
    )
    const answered = await again(mails)
    expect(answered[outcomes['cv.sxd']]).toBe('sent-again')
    expect(answered[outcomes['cv.stc']]).toBe('nobody')
    expect((await inLedger('cv.sxd'))?.to).toEqual(['cv.sxd@example.org'])
  })

  it('does not send a digest again once a newer one was entered, nor what changed since it was seen', async () => {
    const notice = mailOfDay('cv.sxd')
    await putNotice(api.store, notice)
    const other = mailOfDay('gd.sxd')
    await putNotice(api.store, other)
    day = addDays(day, 1)
    await putNotice(api.store, mailOfDay('cv.sxd', { state: 'delivered' }))
    itIs(day)
    const name = nameOf(other)
    expect(
      await again([
        { ...nameOf(notice), stateAt: notice.stateAt },
        { ...name, stateAt: '2021-07-01T00:30:59.000Z' },
      ]),
    ).toEqual(['superseded', 'changed'])
    expect(await again([{ ...name, recipient: 'khong.co', stateAt }])).toEqual(['unknown'])
  })

  it('and nobody else may', async () => {
    await putNotice(api.store, mailOfDay('cv.sxd'))
    const mails = await listed()
    for (const user of ['tt.mot', 'ct.mot', 'gd.sxd'])
      expect(await again(mails, undefined, user)).toBe('forbidden')
    expect(await again(mails, undefined, 'qt.mot')).toEqual(['sent-again'])
  })
})
