import { describe, expect, test } from 'vitest'
import { decisionIn } from '../../../../functions/tasks/extension/extension-decisions.ts'
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
