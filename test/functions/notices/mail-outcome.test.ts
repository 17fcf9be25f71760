import type { Context, EventBridgeEvent } from 'aws-lambda'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Level } from '../../../functions/figures/rules/rule-sets.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import type { NoticeState } from '../../../functions/notices/ledger/notice-state.ts'
import { tagOf } from '../../../functions/notices/ledger/notice-tag.ts'
import { nameOf, noticesOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { readUrgingsOf } from '../../../functions/tasks/urging/urgings-store.ts'
import { deployedStore } from '../lambdas/deployed-store.ts'
import { digest, lagging, noticeOf } from './letters.ts'

let store: Store
let handler: (event: EventBridgeEvent<string, unknown>) => Promise<{ moved: boolean }>
let people = 0

const tried = { times: 1, firstAt: '2021-07-26T00:30:00.000Z', lastAt: '2021-07-26T00:30:00.000Z' }

beforeAll(async () => {
  store = await deployedStore()
  const lambda = await import('../../../functions/lambdas/called/mail-outcome.ts')
  handler = (event) => lambda.handler(event, {} as Context)
  vi.spyOn(log, 'info').mockImplementation(() => undefined)
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
  const notice = noticeOf(digest({ userId }), {
    recipient: userId,
    state,
    ...(state !== 'held' && state !== 'ready' && { tried }),
  })
  await putNotice(store, notice)
  for (const word of words) await handler(wordOf(`Email ${word}`, tagOf(nameOf(notice), 1)))
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

/** How often the department was urged once these words of SES have come, in this order. */
const urgedAfter = async (words: readonly string[], content: Notice['content']) => {
  departments += 1
  const department = `UB${departments}`
  const notice = noticeOf({ ...content, department } as never, {
    recipient: department,
    period: `2021-W${10 + (departments % 40)}`,
    state: 'sending',
    tried,
  })
  await putNotice(store, notice)
  for (const word of words) await handler(wordOf(`Email ${word}`, tagOf(nameOf(notice), 1)))
  return (await readUrgingsOf(store, department)).map(({ on }) => on)
}
let departments = 0

describe('an urging counts once its mail has gone out, once, and not if it came back', () => {
  const letter = (level: Level): Notice['content'] => ({
    kind: 'letter',
    day: '2021-07-20',
    department: 'SXD',
    departmentName: 'Sở Xây dựng',
    letter: '5001/UBND-KSTT',
    level,
  })

  it.each<[string[], number]>([
    [[], 0],
    [['Sent'], 1],
    [['Sent', 'Delivered'], 1],
    [['Rejected'], 0],
    [['Sent', 'Rejected'], 0],
    [['Sent', 'Bounced'], 0],
    [['Sent', 'Delivered', 'Bounced'], 0],
    [['Sent', 'Delivered', 'Complaint Received'], 1],
  ])('%j: %i', async (words, times) => {
    const days = Array<string>(times).fill('2021-07-26')
    for (const order of ordersOf(words))
      for (const content of [lagging(), letter('request'), letter('criticise')]) {
        expect(await urgedAfter(order, content), order.join()).toEqual(days)
        expect(await urgedAfter([...order, ...order], content), `twice ${order.join()}`).toEqual(days)
      }
  })

  it('a letter that commends urges nobody', async () => {
    expect(await urgedAfter(['Sent', 'Delivered'], letter('commend'))).toEqual([])
  })
})

describe('a word that cannot be understood is an error, so that it is seen', () => {
  it.each([
    [
      'an unknown word',
      wordOf('Email Lost', tagOf({ kind: 'digest', period: '2021-07-26', recipient: 'x' }, 1)),
    ],
    ['a tag of somebody else', wordOf('Email Sent', 'nonsense')],
    ['no tag at all', { ...wordOf('Email Sent', ''), detail: { mail: { messageId: 'm', tags: {} } } }],
  ])('%s', async (_, word) => {
    await expect(handler(word)).rejects.toThrow()
  })
})
