import { describe, expect, test } from 'vitest'
import { decideExtension, type ExtensionLimits } from '../../../../functions/tasks/extension/extension.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  approve,
  askFor,
  correct,
  finish,
  giveBack,
  july,
  prepare,
  refusalOf,
  refuse,
  scan,
  story,
  toldWith,
} from '../task/stories.ts'

const due10 = { dueOn: july(10) }
const extended: [day: number, action: typeof finish][] = [
  [9, askFor(july(20))],
  [9, approve(july(20))],
]
const inTerm = 'open-in-term'
const overdue = 'open-overdue'

describe('preparing a decision', () => {
  test('is only for a pending request, as often as the Office wants, and gone with the decision', () => {
    const asked = story(due10, [9, askFor(july(20))], [9, prepare(july(15))], [10, prepare(july(18))])
    expect(asked.task).toMatchObject({
      request: { preparedOn: july(10), proposedDueOn: july(20) },
      dueOn: july(10),
    })
    expect(approve(july(20))(asked.task, july(11)).after).not.toHaveProperty('request')
    expect(refuse(asked.task, july(11)).after).not.toHaveProperty('request')
    expect(refusalOf(() => prepare(july(20))(story(due10).task, july(9)))).toBe('no-extension-asked')
  })

  test('recommends no date that could not be decided', () => {
    const asked = story(due10, [9, askFor(july(20))]).task
    for (const day of [9, 10])
      expect(refusalOf(() => prepare(july(day))(asked, july(9)))).toBe('new-date-not-later')
    expect(refusalOf(() => prepare(july(14))(asked, july(15)))).toBe('new-date-not-later')
  })
})

describe('the limits', () => {
  const limits: ExtensionLimits = {
    maxExtensions: 1,
    maxExtensionDays: 10,
    extensionsCountFrom: 'decision',
    mayExceed: true,
  }
  const decide = (task: OpenTask, day: number, given: Partial<ExtensionLimits> = {}, beyondLimits?: string) =>
    decideExtension(
      task,
      { decision: 'approve', dueOn: july(day), objectiveCause: false, ...(beyondLimits && { beyondLimits }) },
      july(9),
      { ...limits, ...given },
    )
  const asked = story(due10, [9, askFor(july(31))]).task as OpenTask
  const askedAgain = story(due10, ...extended, [9, askFor(july(31))]).task as OpenTask

  test('so many days and no more, without a reason', () => {
    expect(decide(asked, 20).after.dueOn).toBe(july(20))
    expect(refusalOf(() => decide(asked, 21))).toBe('extension-beyond-limits')
  })

  test('what goes beyond them is told with them', () => {
    expect(toldWith(() => decide(asked, 21))).toEqual({ extensions: 0, max: 1, days: 11, maxDays: 10 })
    expect(toldWith(() => decide(askedAgain, 25))).toEqual({ extensions: 1, max: 1, days: 5, maxDays: 10 })
  })

  test('so often and no more, without a reason', () => {
    expect(decide(askedAgain, 30, { maxExtensions: 2 }).after.extensions).toBe(2)
    expect(refusalOf(() => decide(askedAgain, 25))).toBe('extension-beyond-limits')
    expect(refusalOf(() => decide(asked, 12, { maxExtensions: 0 }))).toBe('extension-beyond-limits')
  })

  test('the leader may go beyond with a reason, which the history keeps; a deputy may not', () => {
    const { after, entries } = decide(askedAgain, 31, {}, 'Việc trọng điểm')
    expect(after).toMatchObject({ dueOn: july(31), extensions: 2 })
    expect(entries).toMatchObject([{ details: { extension: { beyondLimits: 'Việc trọng điểm' } } }])
    expect(refusalOf(() => decide(askedAgain, 31, { mayExceed: false }, 'Việc trọng điểm'))).toBe(
      'extension-beyond-limits',
    )
  })
})

describe('correcting a decision', () => {
  test('back to the old date, which has passed: missed today, and the past days stay as they were', () => {
    const { task, statuses, misses } = story(due10, ...extended, [15, correct(july(10))])
    expect(task).toMatchObject({ dueOn: july(10), originalDueOn: july(10), missedFor: july(10) })
    expect(task).not.toHaveProperty('extensions')
    expect(statuses(10, 11, 14, 15, 16)).toEqual([inTerm, inTerm, inTerm, overdue, overdue])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(15), reportGiven: true }])
  })

  test('a recorded miss stays, and the date it was about is not missed a second time', () => {
    const told = story(due10, [12, askFor(july(20))], [13, approve(july(20))], [15, correct(july(10))])
    expect(told.misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
    expect(told.statuses(11, 12, 13, 14, 15)).toEqual([overdue, overdue, inTerm, inTerm, overdue])
    expect(told.task).toMatchObject({ missedFor: july(10), reportsOwed: 1, reportsInTime: 0 })
    const later = story(due10, ...extended, [22, scan], [25, correct(july(10))], [26, correct(july(28))])
    expect(later.misses.map(({ forDueOn, on }) => [forDueOn, on])).toEqual([
      [july(20), july(21)],
      [july(10), july(25)],
    ])
    expect(later.statuses(20, 21, 25, 26, 28, 29)).toEqual([
      inTerm,
      overdue,
      overdue,
      inTerm,
      inTerm,
      overdue,
    ])
  })

  test('back to a date that was missed before another one was: it is not missed a second time', () => {
    const told = story(
      due10,
      [12, askFor(july(20))],
      [13, approve(july(20))],
      [22, scan],
      [25, correct(july(10))],
      [27, scan],
    )
    expect(told.misses.map(({ forDueOn, on }) => [forDueOn, on])).toEqual([
      [july(10), july(11)],
      [july(20), july(21)],
    ])
    expect(told.task).toMatchObject({ dueOn: july(10), missedFor: july(10) })
  })

  test('to another date: earlier or later than decided, not before the old one, not past', () => {
    const { task } = story(due10, ...extended)
    expect(correct(july(13))(task, july(12)).after).toMatchObject({ dueOn: july(13), extensions: 1 })
    expect(correct(july(28))(task, july(12)).after).toMatchObject({ dueOn: july(28), extensions: 1 })
    for (const day of [9, 11, 20])
      expect(refusalOf(() => correct(july(day))(task, july(12)))).toBe('corrected-date-not-valid')
  })

  test('to today, on which it is still in term', () => {
    const { task, statuses } = story(due10, ...extended, [15, correct(july(15))])
    expect(task).toMatchObject({ dueOn: july(15), extensions: 1 })
    expect(statuses(15, 16)).toEqual([inTerm, overdue])
  })

  test('a refusal put right is an extension from today on', () => {
    const { task, statuses, misses } = story(
      due10,
      [10, askFor(july(20))],
      [12, refuse],
      [14, correct(july(20))],
    )
    expect(task).toMatchObject({ dueOn: july(20), extensions: 1 })
    expect(statuses(11, 12, 13, 14)).toEqual([inTerm, overdue, overdue, inTerm])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(12), reportGiven: true }])
  })

  test('what waited in time for the date taken back was not late on the days it waited', () => {
    const told = story(due10, ...extended, [20, finish], [23, correct(july(10))], [25, giveBack])
    expect(told.statuses(20, 21, 22, 23, 24, 25)).toEqual([inTerm, inTerm, inTerm, overdue, overdue, overdue])
    const judged = story(due10, ...extended, [20, finish], [23, correct(july(10))], [25, accept])
    expect(judged.statuses(22, 23, 24, 25)).toEqual([inTerm, overdue, overdue, 'done-late'])
  })

  test('there must be a decision to correct', () => {
    for (const { task } of [story(due10), story({}), story(due10, [9, askFor(july(20))])])
      expect(refusalOf(() => correct(july(25))(task, july(9)))).toBe('no-extension-decided')
    const { task } = story(due10, ...extended, [12, finish], [13, accept])
    expect(refusalOf(() => correct(july(25))(task, july(14)))).toBe('task-closed')
  })
})
