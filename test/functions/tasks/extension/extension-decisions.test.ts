import { describe, expect, test } from 'vitest'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import {
  decisionIn,
  requireAnotherThanPreparer,
} from '../../../../functions/tasks/extension/extension-decisions.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { approve, askFor, correct, finish, july, refuse } from '../task/stories.ts'

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

  test('has not prepared the decision, also where somebody else prepared it again', () => {
    const own = preparing(17, 'vp.mot')
    expect(refusalFor([...asked, own], 'vp.mot')).toBe('prepared-by-same-person')
    expect(refusalFor([preparing(18, 'vp.hai'), ...asked, own], 'vp.mot')).toBe('prepared-by-same-person')
    expect(refusalFor([...asked, own], 'vp.hai')).toBeUndefined()
  })

  test('may have prepared the one before', () => {
    expect(refusalFor([...asked, preparing(8, 'vp.mot')], 'vp.mot')).toBeUndefined()
    expect(refusalFor(asked, 'vp.mot')).toBeUndefined()
  })
})
