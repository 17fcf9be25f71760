import { beforeEach, describe, expect, it } from 'vitest'
import { type Notice, noticeSchema } from '../../../functions/notices/ledger/notice.ts'
import type { NoticeState } from '../../../functions/notices/ledger/notice-state.ts'
import { moveNotice, nameOf, noticesOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import type { TaskDecision } from '../../../functions/oversight/decisions/decision.ts'
import { decisionsBetween, putDecision } from '../../../functions/oversight/decisions/decisions-store.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { newStore, wholeTable } from '../../support/dynamodb.ts'
import { july } from '../tasks/task/stories.ts'

let store: Store
const noticeStates = noticeSchema.shape.state.options

beforeEach(async () => {
  store = await newStore()
})

const lagging = (given: Partial<Notice> = {}): Notice => ({
  recipient: 'SXD',
  period: '2021-W30',
  state: 'held',
  to: [],
  stateAt: '2021-07-25T17:15:00.000Z',
  content: {
    kind: 'lagging',
    day: july(26),
    department: 'SXD',
    departmentName: 'Sở Xây dựng',
    ruleSet: '4651/UBND-KSTT',
    assigned: 100,
    done: 60,
    doneOnTime: 50,
    openOverdue: 12,
  },
  ...given,
})

const at = new Date('2021-07-26T00:30:00Z')

describe('the mail ledger', () => {
  it('takes one notice per recipient, kind and period; the first stays', async () => {
    expect(await putNotice(store, lagging())).toBe(true)
    expect(await putNotice(store, lagging({ to: ['other@example.vn'] }))).toBe(false)
    expect(await putNotice(store, lagging({ recipient: 'STC' }))).toBe(true)
    expect(await putNotice(store, lagging({ period: '2021-W31' }))).toBe(true)
    expect(await noticesOf(store, '2021-W30')).toEqual([lagging({ recipient: 'STC' }), lagging()])
  })

  it.each(noticeStates)('moves a notice on from the expected state only: %s', async (state) => {
    await putNotice(store, lagging({ state }))
    const name = nameOf(lagging())
    const others = noticeStates.filter((other) => other !== state)
    expect(await moveNotice(store, name, { from: others, to: 'rejected', at })).toBe(false)
    expect(await noticesOf(store, '2021-W30')).toEqual([lagging({ state })])
    const from: NoticeState[] = ['held', state]
    expect(await moveNotice(store, name, { from, to: 'sent', at, with: { messageId: 'm-1' } })).toBe(true)
    expect(await noticesOf(store, '2021-W30')).toEqual([
      lagging({ state: 'sent', messageId: 'm-1', stateAt: at.toISOString() }),
    ])
  })

  it('is claimed by one of several at once', async () => {
    await putNotice(store, lagging({ state: 'ready' }))
    const claim = () => moveNotice(store, nameOf(lagging()), { from: ['ready'], to: 'sending', at })
    const claims = await Promise.all([claim(), claim(), claim(), claim()])
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('knows no notice that was never entered, and makes none', async () => {
    const move = { from: ['ready' as const], to: 'sending' as const, at }
    expect(await moveNotice(store, nameOf(lagging()), move)).toBe(false)
    expect(await wholeTable(store)).toEqual([])
  })
})

describe('decisions wait for the next digest', () => {
  const decision = (given: Partial<TaskDecision> = {}): TaskDecision => ({
    id: 'SXD-2021-task00000000',
    kind: 'returned',
    version: 2,
    reason: 'Thiếu phụ lục',
    on: july(23),
    collectedAt: '2021-07-23T03:00:00.000Z',
    key: 'vp.kstt1~key00001',
    ...given,
  })

  it('from the day of the last digest until, but without, today', async () => {
    for (const day of [22, 23, 24, 26])
      await putDecision(store, decision({ on: july(day), key: `vp.kstt1~key000${day}` }))
    const found = await decisionsBetween(store, 'SXD', july(23), july(26))
    expect(found.map(({ on }) => on)).toEqual([july(23), july(24)])
  })

  it('each decision once, and only the department’s own', async () => {
    await putDecision(store, decision())
    await putDecision(store, decision())
    await putDecision(store, decision({ id: 'STC-2021-task00000000' }))
    expect(await decisionsBetween(store, 'SXD', july(1), july(31))).toEqual([decision()])
    expect(await decisionsBetween(store, 'STC', july(1), july(31))).toHaveLength(1)
  })
})
