import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../../functions/oversight/decisions/decision.ts'
import { nameOfDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { concerns, isRead, newSince } from '../../../../functions/oversight/notifications/notification.ts'
import { marked, nothingRead } from '../../../../functions/oversight/notifications/read-marks.ts'
import { july } from '../../tasks/task/stories.ts'

const at = (minute: number, second = 0): string =>
  new Date(Date.UTC(2021, 6, 26, 3, minute, second)).toISOString()

const told = (key: string, collectedAt: string, more: Partial<Decision> = {}): Decision => ({
  id: 'SXD-2021-task00000000',
  kind: 'commented',
  on: july(26),
  key,
  collectedAt,
  ...more,
})

const namesOf = (decisions: readonly Decision[]) => decisions.map(nameOfDecision)

describe('whom something is told', () => {
  const [clerk, office, leader] = [
    { id: 'cv', role: 'clerk' as const, department: 'SXD' },
    { id: 'vp', role: 'office' as const },
    { id: 'ld', role: 'leader' as const },
  ]

  it('everybody on that side but leaders, and whom it names', () => {
    const toAll = { people: undefined, isForThemAlone: undefined }
    expect([clerk, office, leader].map((one) => concerns(toAll, one))).toEqual([true, true, false])
    const naming = { people: ['ld'], isForThemAlone: undefined }
    expect([clerk, office, leader].map((one) => concerns(naming, one))).toEqual([true, true, true])
    const alone = { people: ['ld'], isForThemAlone: true as const }
    expect([clerk, office, leader].map((one) => concerns(alone, one))).toEqual([false, false, true])
  })
})

describe('what is marked as read', () => {
  const [old, last, late] = [told('old', at(0)), told('last', at(9, 30)), told('late', at(9, 50))]

  it('by name is that alone', () => {
    const marks = marked(nothingRead, { names: namesOf([last]) }, [old, last])
    expect([old, last, late].map((one) => isRead(one, marks))).toEqual([false, true, false])
  })

  it('up to an instant is what was there; what was collected before it and shows after it is new', () => {
    const marks = marked(nothingRead, { names: [], upTo: at(10) }, [old, last])
    expect([old, last].map((one) => isRead(one, marks))).toEqual([true, true])
    expect(isRead(late, marks)).toBe(false)
  })

  it('forgets names that are covered, and those of what nobody is told any more', () => {
    const first = marked(nothingRead, { names: [...namesOf([old, last]), 'not there'] }, [old, last])
    expect(first.names).toHaveLength(2)
    expect(marked(first, { names: [], upTo: at(20) }, [old, last])).toEqual({
      upTo: at(19),
      names: [],
      version: 2,
    })
  })

  it('is never unread again by a later marking, in any order', () => {
    const minute = fc.integer({ min: 0, max: 59 })
    const marking = fc.oneof(
      fc.record({ names: fc.constant([]), upTo: minute.map((one) => at(one)) }),
      fc.record({
        names: fc
          .subarray(['k0', 'k10', 'k20', 'k30'])
          .map((keys) => keys.map((key) => namesOf([told(key, '')])[0] ?? '')),
      }),
    )
    const all = [0, 10, 20, 30].map((one) => told(`k${one}`, at(one)))
    fc.assert(
      fc.property(fc.array(marking, { maxLength: 8 }), (markings) => {
        let marks = nothingRead
        for (const one of markings) {
          const before = marks
          marks = marked(marks, one, all)
          for (const decision of all) if (isRead(decision, before)) expect(isRead(decision, marks)).toBe(true)
        }
      }),
      { seed: 4651 },
    )
  })
})

it('something may be new of thirty days, or of a week before what was read', () => {
  expect(newSince(july(31), nothingRead)).toBe(july(1))
  expect(newSince(july(31), { upTo: '2021-07-25T18:00:00.000Z' })).toBe(july(19))
  expect(newSince(july(31), { upTo: '2021-05-25T18:00:00.000Z' })).toBe(july(1))
})
