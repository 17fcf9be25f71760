import { describe, expect, test } from 'vitest'
import type { User } from '../../../../functions/organisation/people/user.ts'
import {
  acknowledge,
  assignToStaff,
  confirmAssignment,
  correct,
  notOurs,
  setUrgency,
  star,
} from '../../../../functions/tasks/assignment/holding.ts'
import { accept, amend, approve, askFor, finish, july, refusalOf, refuse, story } from '../task/stories.ts'

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

describe('a due date put right', () => {
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
