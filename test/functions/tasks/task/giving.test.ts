import { describe, expect, test } from 'vitest'
import {
  asGiven,
  asRegisterSays,
  countsFrom,
  endedUngiven,
  isDueToBeGiven,
  isPlanned,
  isWronglyPlanned,
  type PlannedTask,
} from '../../../../functions/tasks/task/giving.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { july } from './stories.ts'

/** Entered on the 1st for a period that begins on the 10th. */
const ahead: PlannedTask = {
  id: 'SXD-2021-aaaaaaaaaaaa',
  version: 3,
  lifecycle: 'open',
  planned: 'ahead',
  assignedOn: july(10),
  registeredOn: july(1),
  starred: false,
  dueOn: july(20),
  originalDueOn: july(20),
  reportsOwed: 0,
  reportsInTime: 0,
}
const withheld: PlannedTask = { ...ahead, planned: 'withheld' }
const { planned: _, ...given } = ahead

describe('a task of a period to come', () => {
  test('is given on its day, not the day before; what is withheld is not', () => {
    expect([july(9), july(10), july(11)].map((day) => isDueToBeGiven(ahead, day))).toEqual([
      false,
      true,
      true,
    ])
    expect([july(9), july(10)].map((day) => isPlanned(ahead, day))).toEqual([true, false])
    expect([isDueToBeGiven(withheld, july(10)), isPlanned(withheld, july(10))]).toEqual([false, true])
    expect(isDueToBeGiven(given, july(10))).toBe(false)
    const ended: TaskFacts = { ...ahead, lifecycle: 'withdrawn', endedOn: july(5) }
    expect([isDueToBeGiven(ended, july(10)), isPlanned(ended, july(5))]).toEqual([false, false])
  })

  test('once given it is planned no more, whoever asks again', () => {
    const after = asGiven(ahead, july(10))
    expect(after).toEqual({ ...given, version: 4 })
    expect(asGiven(after, july(11))).toBe(after)
    expect(asGiven(ahead, july(9))).toBe(ahead)
  })

  test('figures hold it from the later of its day and its entry, never while it is withheld', () => {
    expect(countsFrom(ahead)).toBe(july(10))
    expect(countsFrom({ ...ahead, registeredOn: july(12) })).toBe(july(12))
    expect(countsFrom(withheld)).toBe('9999-12-31')
  })

  test('what ended before its day, or withheld, was never given', () => {
    const ended = (endedOn: string, more = {}) =>
      endedUngiven({ ...given, lifecycle: 'withdrawn', endedOn, ...more } as TaskFacts)
    expect([ended(july(9)), ended(july(10)), ended(july(12), { planned: 'withheld' })]).toEqual([
      'withdrawn',
      undefined,
      'withdrawn',
    ])
    expect(endedUngiven({ ...given, lifecycle: 'reassigned', endedOn: july(2) })).toBe('reassigned')
    expect(endedUngiven(ahead)).toBeUndefined()
  })

  test('is withheld where its department has ended by its day, and released where it has not', () => {
    const endsOn = (validTo?: string) => ({
      validFrom: july(1),
      ...(validTo && { validTo: validTo as typeof ahead.assignedOn }),
    })
    expect(isWronglyPlanned(ahead, endsOn(july(9)))).toBe(true)
    expect(isWronglyPlanned(ahead, endsOn(july(10)))).toBe(false)
    expect(asRegisterSays(ahead, endsOn(july(9)), july(5))).toEqual({ ...withheld, version: 4 })
    expect(asRegisterSays(ahead, endsOn(), july(5))).toBe(ahead)
    expect(asRegisterSays(withheld, endsOn(), july(9))).toEqual({ ...ahead, version: 4 })
    // On its day or later: no past day counted it, so it counts from today.
    expect(asRegisterSays(withheld, endsOn(), july(10))).toEqual({
      ...ahead,
      version: 4,
      registeredOn: july(10),
    })
  })
})
