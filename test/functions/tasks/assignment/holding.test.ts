import { describe, expect, test } from 'vitest'
import type { User } from '../../../../functions/organisation/people/user.ts'
import {
  acknowledge,
  assignToStaff,
  confirmAssignment,
  correct,
  heldByNobodyThere,
  notOurs,
  setUrgency,
  star,
} from '../../../../functions/tasks/assignment/holding.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  finish,
  july,
  refusalOf,
  refuse,
  story,
  toldWith,
} from '../task/stories.ts'

const due10 = { dueOn: july(10) }
const open = story(due10).task
const reason = 'Không thuộc chức năng'
const clerk: User = {
  id: 'cv.sxd',
  name: 'Bà Hà',
  email: 'ha@example.org',
  role: 'clerk',
  department: 'SXD',
  active: true,
}

describe('whose task it is', () => {
  test('acknowledged once', () => {
    const { after } = acknowledge(open, {}, july(2))
    expect(after).toMatchObject({ acknowledgedOn: july(2), version: 2 })
    expect(refusalOf(() => acknowledge(after, {}, july(3)))).toBe('already-acknowledged')
  })

  test('returned as not ours, it waits for the Office while the clock goes on, and is kept or not', () => {
    const { after } = notOurs(open, { reason }, july(3))
    expect(after).toMatchObject({ notOurs: { returnedOn: july(3) }, lifecycle: 'open' })
    expect(refusalOf(() => notOurs(after, { reason }, july(4)))).toBe('already-returned-as-not-ours')
    expect(refusalOf(() => acknowledge(after, {}, july(4)))).toBe('already-returned-as-not-ours')
    const late = confirmAssignment(after, { reason: 'Đúng chức năng' }, july(12))
    expect(late.after).not.toHaveProperty('notOurs')
    expect(late.after).toMatchObject({ missedFor: july(10) })
    expect(refusalOf(() => confirmAssignment(late.after, { reason }, july(12)))).toBe(
      'not-returned-as-not-ours',
    )
  })

  test('a submitted result is nobody else’s, and an accepted task is not returned as not ours any more', () => {
    expect(refusalOf(() => notOurs(story(due10, [5, finish]).task, { reason }, july(6)))).toBe(
      'already-submitted',
    )
    const back = notOurs(open, { reason }, july(3)).after
    const done = accept(finish(back, july(5)).after, july(6)).after
    expect(done).not.toHaveProperty('notOurs')
  })

  test.each<[string, User | undefined]>([
    ['nobody', undefined],
    ['somebody of another department', { ...clerk, department: 'STC' }],
    ['somebody who left', { ...clerk, active: false }],
  ])('assigned to a person of the department, not to %s', (_, named) => {
    expect(assignToStaff(open, { holder: clerk.id }, clerk, july(2)).after).toMatchObject({
      holder: clerk.id,
    })
    expect(refusalOf(() => assignToStaff(open, { holder: 'x.y' }, named, july(2)))).toBe(
      'holder-not-of-department',
    )
  })

  test('held by nobody there: who left, went to another department or does something else there', () => {
    const people = [
      clerk,
      { ...clerk, id: 'left', active: false },
      { ...clerk, id: 'moved', department: 'STC' },
      { ...clerk, id: 'office', role: 'office' as const, department: undefined },
    ]
    const tasks = [{ holder: undefined }, ...people.map(({ id }) => ({ holder: id })), { holder: 'unknown' }]
    const byId = new Map(people.map((person) => [person.id, person as User]))
    expect(heldByNobodyThere(tasks, byId, 'SXD').map(({ holder }) => holder)).toEqual([
      'left',
      'moved',
      'office',
      'unknown',
    ])
  })

  test('star and urgency come and go', () => {
    const marked = setUrgency(
      star(open, { starred: true }, july(2)).after,
      { urgency: 'flash' },
      july(2),
    ).after
    expect(marked).toMatchObject({ starred: true, urgency: 'flash' })
    expect(setUrgency(marked, { urgency: 'usual' }, july(3)).after).not.toHaveProperty('urgency')
  })
})

describe('what the history keeps of it', () => {
  const note = 'Giao phòng Kỹ thuật'
  const { after: returned } = notOurs(open, { reason }, july(3))

  test.each([
    ['an acknowledgement', () => acknowledge(open, {}, july(2)), { type: 'acknowledged' }],
    ['and its note', () => acknowledge(open, { note }, july(2)), { type: 'acknowledged', note }],
    ['a return', () => notOurs(open, { reason }, july(2)), { type: 'returned-as-not-ours', reason }],
    [
      'that the task stays',
      () => confirmAssignment(returned, { reason: 'Đúng chức năng' }, july(4)),
      { type: 'assignment-confirmed', reason: 'Đúng chức năng' },
    ],
    [
      'who has it',
      () => assignToStaff(open, { holder: clerk.id }, clerk, july(2)),
      { type: 'assigned-to-staff', holder: clerk.id },
    ],
    [
      'and what the head says to that',
      () => assignToStaff(open, { holder: clerk.id, note }, clerk, july(2)),
      { type: 'assigned-to-staff', holder: clerk.id, note },
    ],
    ['a star', () => star(open, { starred: true }, july(2)), { type: 'starred', starred: true }],
    [
      'how urgent it is',
      () => setUrgency(open, { urgency: 'flash' }, july(2)),
      { type: 'urgency-set', change: { urgency: 'flash' } },
    ],
  ])('%s', (_, command, details) => {
    expect(command().entries.map((entry) => entry.details)).toEqual([details])
  })

  test('the day on which a star changed, not the day on which it was given again', () => {
    const marked = star(open, { starred: true }, july(2)).after
    expect(marked).toMatchObject({ starred: true, starChangedOn: july(2) })
    expect(star(marked, { starred: true }, july(4)).after).toMatchObject({ starChangedOn: july(2) })
    expect(star(marked, { starred: false }, july(4)).after).toMatchObject({ starChangedOn: july(4) })
    expect(star(open, { starred: false }, july(2)).after).not.toHaveProperty('starChangedOn')
  })
})

describe('what a refusal says', () => {
  const { after: returned } = notOurs(open, { reason }, july(3))
  const { after: acknowledged } = acknowledge(open, {}, july(2))
  const future = { ...open, assignedOn: july(10) }

  test.each([
    ['since when it is returned', () => notOurs(returned, { reason }, july(4)), { returnedOn: july(3) }],
    ['since when acknowledged', () => acknowledge(acknowledged, {}, july(4)), { acknowledgedOn: july(2) }],
    [
      'who is not of the department',
      () => assignToStaff(open, { holder: 'x.y' }, undefined, july(2)),
      { holder: 'x.y', department: 'SXD' },
    ],
    ['that the date has passed', () => amend(july(4))(open, july(5)), { dueOn: july(4), today: july(5) }],
    [
      'on which day it was given',
      () => amend(july(9))(future, july(5)),
      { assignedOn: july(10), dueOn: july(9) },
    ],
  ])('%s', (_, refused, facts) => {
    expect(toldWith(refused)).toEqual(facts)
  })
})

describe('a due date put right', () => {
  test('may be the day on which it is put right, and the day on which the task was given', () => {
    expect(amend(july(5))(open, july(5)).after.dueOn).toBe(july(5))
    expect(amend(july(12))({ ...open, assignedOn: july(12) }, july(5)).after.dueOn).toBe(july(12))
  })

  test('marks the date before it as put right, and no date before that', () => {
    const refused = story(due10, [5, askFor(july(20))], [6, refuse]).task
    const twice = amend(july(15))(amend(july(12))(refused, july(7)).after, july(8)).after
    expect(twice.earlierDueDates).toMatchObject([
      { dueOn: july(10), until: july(7), amended: true },
      { dueOn: july(12), until: july(8), amended: true },
    ])
    const moved = { ...open, earlierDueDates: [{ dueOn: july(6), until: july(2) }] }
    expect(amend(july(12))(moved, july(7)).after.earlierDueDates).toEqual([
      { dueOn: july(6), until: july(2) },
      { dueOn: july(10), until: july(7), amended: true },
    ])
    expect(story({}, [5, amend(july(8))]).task.earlierDueDates).toEqual([{ until: july(5), amended: true }])
  })

  test('a title beside the date that stands moves no date', () => {
    const both = { title: 'Tên đúng', dueOn: july(10), reason: 'Ghi nhầm' }
    expect(correct(open, both, july(5)).after).toEqual({ ...open, version: 2 })
  })

  test('holds from today on: a past day without due date stays so', () => {
    const { task, statuses } = story({}, [5, amend(july(8))])
    expect(task).toMatchObject({ dueOn: july(8), originalDueOn: july(8) })
    expect(statuses(4, 5, 8, 9)).toEqual(['open-no-deadline', 'open-in-term', 'open-in-term', 'open-overdue'])
  })

  test('makes an overdue task in term again, and the recorded miss stays', () => {
    const { statuses, misses, task } = story(due10, [12, amend(july(20))])
    expect(statuses(10, 11, 12, 20, 21)).toEqual([
      'open-in-term',
      'open-overdue',
      'open-in-term',
      'open-in-term',
      'open-overdue',
    ])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
    expect(task.originalDueOn).toBe(july(20))
  })

  test('an earlier date than before is late from its own day on', () => {
    expect(story(due10, [5, amend(july(6))]).statuses(5, 6, 7)).toEqual([
      'open-in-term',
      'open-in-term',
      'open-overdue',
    ])
  })

  test('not into the past, not while an answer is owed, not over the leader’s decision, not to the same date', () => {
    const at = (day: number, dueOn: number, ...actions: Parameters<typeof story>[1][]) =>
      refusalOf(() => amend(july(dueOn))(story(due10, ...actions).task, july(day)))
    expect(at(5, 4)).toBe('due-date-passed')
    expect(at(5, 10)).toBe('nothing-corrected')
    expect(at(6, 12, [5, finish])).toBe('answer-pending')
    expect(at(6, 12, [5, askFor(july(20))])).toBe('answer-pending')
    expect(at(7, 12, [5, askFor(july(20))], [6, approve(july(20))])).toBe('extended-by-leader')
    const refused = story(due10, [5, askFor(july(20))], [6, refuse], [7, amend(july(12))])
    expect(refused.task).toMatchObject({ dueOn: july(12) })
    expect(refused.task).not.toHaveProperty('decidedDueOn')
  })

  test('a title alone moves no date', () => {
    const { after, entries } = correct(open, { title: 'Tên đúng', reason: 'Ghi nhầm' }, july(5))
    expect(after).toMatchObject({ dueOn: july(10), version: 2 })
    expect(after).not.toHaveProperty('earlierDueDates')
    expect(entries[0]?.details).toMatchObject({ type: 'corrected', previousDueOn: july(10) })
  })
})
