import { describe, expect, test } from 'vitest'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import {
  decisionIn,
  preparedIn,
  requireAnotherThanPreparer,
} from '../../../../functions/tasks/extension/extension-decisions.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { approve, askFor, correct, finish, july, prepare, refuse } from '../task/stories.ts'

type Acts = [day: number, action: ReturnType<typeof askFor>][]

/** The history of a task due on 10 July. */
const told = (...acts: Acts) =>
  lived(
    registrationOf({ dueOn: july(10) }),
    ...acts.map(([day, act]): [ReturnType<typeof july>, typeof act] => [july(day), act]),
  ).flatMap((record) => (record.kind === 'event' ? [record.event] : []))

/** Refused, put right, then asked and granted once more. */
const history = lived(
  registrationOf({ dueOn: july(10) }),
  [july(8), askFor(july(20))],
  [july(9), refuse],
  [july(10), correct(july(18))],
  [july(11), correct(july(19))],
  [july(17), askFor(july(30))],
  [july(18), approve(july(28))],
  [july(25), finish],
).flatMap((record) => (record.kind === 'event' ? [record.event] : []))

const versionOn = (day: number) =>
  history.findLast(({ on, after }) => on === july(day) && after)?.after?.version

describe('the decision on an extension that a history tells', () => {
  test('is the last one unless another is asked for, with the request it answers', () => {
    expect(decisionIn(history, undefined)).toMatchObject({
      request: { askedOn: july(17), proposedDueOn: july(30) },
      decided: { decision: { decision: 'approve', dueOn: july(28) }, previousDueOn: july(19) },
      entry: { on: july(18) },
    })
    expect(decisionIn(history, undefined)?.corrects).toBeUndefined()
  })

  test('the first one is told without what was put right later', () => {
    expect(decisionIn(history, versionOn(9))).toMatchObject({
      request: { askedOn: july(8), proposedDueOn: july(20) },
      decided: { decision: { decision: 'refuse' }, previousDueOn: july(10) },
      entry: { on: july(9) },
    })
  })

  test('a correction puts right the first decision, the next one the correction before', () => {
    for (const [day, corrected] of [
      [10, 9],
      [11, 10],
    ] as const)
      expect(decisionIn(history, versionOn(day))).toMatchObject({
        request: { askedOn: july(8) },
        decided: { decision: { decision: 'refuse' } },
        entry: { on: july(day) },
        corrects: { on: july(corrected) },
      })
  })

  test('a version that no decision made, or a history without one, has none', () => {
    expect(decisionIn(history, versionOn(25))).toBeUndefined()
    expect(decisionIn(history.slice(0, 2), undefined)).toBeUndefined()
  })
})

describe('the request that a decision answers', () => {
  const words = { cause: 'Chưa có ý kiến của Sở Tư pháp', plan: 'Họp ngày 15' }

  test('is not the result that was handed in beside it', () => {
    const beside = told([8, askFor(july(20))], [9, finish], [10, approve(july(20))])
    expect(decisionIn(beside, undefined)?.request).toEqual({
      ...words,
      askedOn: july(8),
      proposedDueOn: july(20),
    })
  })

  test('is not the next one, where the decision is put right after that was asked', () => {
    const acts: Acts = [
      [8, askFor(july(20))],
      [9, refuse],
      [10, askFor(july(25))],
      [10, correct(july(18))],
    ]
    expect(decisionIn(told(...acts), undefined)).toMatchObject({
      request: { askedOn: july(8), proposedDueOn: july(20) },
      decided: { decision: { decision: 'refuse' } },
    })
  })

  test('must be told by the same history, as the decision must that is put right', () => {
    const without = (type: string) => history.filter(({ details }) => details.type !== type)
    expect(decisionIn(without('reported'), undefined)).toBeUndefined()
    expect(decisionIn(without('extension-decided'), undefined)).toBeUndefined()
  })
})

describe('what the Office recommends on the request that waits', () => {
  test('is its last word since the request', () => {
    const prepared = told([8, askFor(july(20))], [9, prepare(july(15))], [9, prepare(july(18))], [10, finish])
    expect(preparedIn(prepared)).toEqual({
      request: {
        askedOn: july(8),
        cause: 'Chưa có ý kiến của Sở Tư pháp',
        plan: 'Họp ngày 15',
        proposedDueOn: july(20),
      },
      preparation: { recommendation: 'approve', dueOn: july(18) },
    })
  })

  test('is nothing before it says so, and what it said of an earlier request does not count', () => {
    expect(preparedIn(told())).toBeUndefined()
    expect(preparedIn(told([8, askFor(july(20))]))).toBeUndefined()
    const earlier: Acts = [
      [8, askFor(july(20))],
      [9, prepare(july(15))],
      [9, refuse],
      [10, askFor(july(25))],
    ]
    expect(preparedIn(told(...earlier))).toBeUndefined()
    const alone = told(...earlier.slice(0, 2)).filter(({ details }) => details.type === 'extension-prepared')
    expect([alone.length, preparedIn(alone)]).toEqual([1, undefined])
  })
})

describe('who decides in a leader’s place', () => {
  const preparing = (on: number, by: string): TaskEvent => ({
    ...(history.find(({ details }) => details.type === 'reported') as TaskEvent),
    ...{ key: `${by}~prepared-${on}`, on: july(on), at: `${july(on)}T03:00:00.000Z`, by },
    details: { type: 'extension-prepared', preparation: { recommendation: 'refuse', note: 'Đủ thời gian' } },
  })
  const asked = history.filter(({ on }) => on <= july(17))
  const refusalFor = (events: readonly TaskEvent[], person: string) => {
    try {
      requireAnotherThanPreparer(events, person)
      return undefined
    } catch (error) {
      return error instanceof Refused ? error.problem.code : String(error)
    }
  }
  const comment = (on: number, by: string): TaskEvent => ({
    ...preparing(on, by),
    key: `${by}~comment-${on}`,
    details: { type: 'acknowledged' },
  })

  test('has not prepared the decision, also where somebody else prepared it again', () => {
    const own = preparing(17, 'vp.mot')
    expect(refusalFor([...asked, own], 'vp.mot')).toBe('prepared-by-same-person')
    expect(refusalFor([preparing(18, 'vp.hai'), ...asked, own], 'vp.mot')).toBe('prepared-by-same-person')
    expect(refusalFor([...asked, own], 'vp.hai')).toBeUndefined()
  })

  test('is told when it was', () => {
    const events = [...asked, preparing(18, 'vp.mot'), comment(19, 'vp.mot')]
    expect(() => requireAnotherThanPreparer(events, 'vp.mot')).toThrow(
      expect.objectContaining({ facts: { preparedOn: july(18) } }),
    )
  })

  test('may have done anything else since', () => {
    expect(refusalFor([...asked, comment(18, 'vp.mot')], 'vp.mot')).toBeUndefined()
  })

  test('may have prepared the one before', () => {
    expect(refusalFor([...asked, preparing(16, 'vp.mot')], 'vp.mot')).toBeUndefined()
    expect(refusalFor([...asked, preparing(8, 'vp.mot')], 'vp.mot')).toBeUndefined()
    expect(refusalFor(asked, 'vp.mot')).toBeUndefined()
  })
})
