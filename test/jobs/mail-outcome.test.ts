import type { EventBridgeEvent } from 'aws-lambda'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { NoticeState } from '../../functions/domain/notice.ts'
import { tagOf } from '../../functions/mail/notice-tag.ts'
import { nameOf, noticesOf, putNotice } from '../../functions/store/notices.ts'
import type { Store } from '../../functions/store/store.ts'
import { digest, noticeOf } from '../mail/letters.ts'
import { deployedStore } from './deployed-store.ts'

let store: Store
let handler: typeof import('../../functions/jobs/mail-outcome.ts').handler
let people = 0

beforeAll(async () => {
  store = await deployedStore()
  handler = (await import('../../functions/jobs/mail-outcome.ts')).handler
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

const wordOf = (detailType: string, notice: string) =>
  ({
    'detail-type': detailType,
    time: '2021-07-26T00:31:00Z',
    detail: { mail: { messageId: 'm-1', tags: { notice: [notice] } } },
  }) as EventBridgeEvent<string, unknown>

/** The state in which these words of SES, in this order, leave a notice. */
const stateAfter = async (words: readonly string[], state: NoticeState = 'sending') => {
  people += 1
  const userId = `nguoi.${people}`
  const notice = noticeOf(digest({ userId }), { recipient: userId, state })
  await putNotice(store, notice)
  for (const word of words) await handler(wordOf(`Email ${word}`, tagOf(nameOf(notice))))
  const found = (await noticesOf(store, '2021-07-26')).find(({ recipient }) => recipient === userId)
  return found?.state
}

const ordersOf = (words: readonly string[]): string[][] =>
  words.length < 2
    ? [[...words]]
    : words.flatMap((first) =>
        ordersOf(words.filter((word) => word !== first)).map((rest) => [first, ...rest]),
      )

describe('what SES says of a mail ends the same in whatever order it comes, and twice', () => {
  it.each<[string[], NoticeState]>([
    [['Sent'], 'sent'],
    [['Sent', 'Delivered'], 'delivered'],
    [['Sent', 'Rejected'], 'rejected'],
    [['Sent', 'Bounced'], 'bounced'],
    [['Sent', 'Delivered', 'Bounced'], 'bounced'],
    [['Sent', 'Delivered', 'Complaint Received'], 'complained'],
    [['Sent', 'Delivered', 'Bounced', 'Complaint Received'], 'complained'],
  ])('%j: %s', async (words, state) => {
    for (const order of ordersOf(words)) {
      expect(await stateAfter(order), order.join()).toBe(state)
      expect(await stateAfter([...order, ...order]), `twice ${order.join()}`).toBe(state)
    }
  })

  it('settles a mail whose sender died: sending becomes what SES says', async () => {
    expect(await stateAfter(['Delivered'], 'sending')).toBe('delivered')
  })

  it('does not touch a notice that was never sent', async () => {
    for (const state of ['held', 'ready'] as const)
      expect(await stateAfter(['Sent', 'Bounced'], state)).toBe(state)
  })
})

describe('a word that cannot be understood is an error, so that it is seen', () => {
  it.each([
    [
      'an unknown word',
      wordOf('Email Lost', tagOf({ kind: 'digest', period: '2021-07-26', recipient: 'x' })),
    ],
    ['a tag of somebody else', wordOf('Email Sent', 'nonsense')],
    ['no tag at all', { ...wordOf('Email Sent', ''), detail: { mail: { messageId: 'm', tags: {} } } }],
  ])('%s', async (_, word) => {
    await expect(handler(word)).rejects.toThrow()
  })
})
