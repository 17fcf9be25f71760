import { describe, expect, test } from 'vitest'
import { missOf } from '../../../functions/tasks/task/change.ts'
import { awaitingOf, statusOn } from '../../../functions/tasks/task/lateness.ts'
import type { OpenTask } from '../../../functions/tasks/task/task.ts'
import {
  accept,
  approve,
  askFor,
  finish,
  giveBack,
  july,
  refuse,
  scan,
  story,
  takeBack,
} from '../tasks/task/stories.ts'

type Actions = Parameters<typeof story> extends [unknown, ...infer D] ? D : never

const due10 = { dueOn: july(10) }

describe('waiting never makes a department late', () => {
  test('a result submitted in time waits in term for as long as the Office takes', () => {
    const { statuses, misses, task } = story(due10, [10, finish], [25, scan])
    expect(statuses(11, 25, 31)).toEqual(Array(3).fill('open-in-term'))
    expect(misses).toEqual([])
    expect(awaitingOf(task)).toBe('acceptance')
  })

  test('a request made on the due date waits in term for as long as the leader takes', () => {
    const { statuses, misses, task } = story(due10, [10, askFor(july(20))], [28, scan])
    expect(statuses(10, 11, 28, 31)).toEqual(Array(4).fill('open-in-term'))
    expect(misses).toEqual([])
    expect(awaitingOf(task)).toBe('decision')
  })

  test('a result returned after the due date is a miss of that day; the days of waiting stay in term', () => {
    const { statuses, misses, task } = story(due10, [9, finish], [14, giveBack])
    expect(statuses(9, 11, 13, 14, 15)).toEqual([
      'open-in-term',
      'open-in-term',
      'open-in-term',
      'open-overdue',
      'open-overdue',
    ])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(14), reportGiven: true }])
    expect(awaitingOf(task)).toBeUndefined()
  })

  test('a request refused after the due date is a miss of that day; the days of waiting stay in term', () => {
    const { statuses, misses } = story(due10, [8, askFor(july(20))], [13, refuse])
    expect(statuses(8, 11, 12, 13, 14)).toEqual([
      'open-in-term',
      'open-in-term',
      'open-in-term',
      'open-overdue',
      'open-overdue',
    ])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(13), reportGiven: true }])
  })

  test.each([
    ['returned', finish, giveBack],
    ['refused', askFor(july(20)), refuse],
  ])('%s by the due date costs nothing yet: the miss is of the day after it', (_, begin, end) => {
    const onDueDate = story(due10, [8, begin], [10, end])
    expect(onDueDate.statuses(9, 10, 11)).toEqual(['open-in-term', 'open-in-term', 'open-overdue'])
    expect(onDueDate.misses).toEqual([])
    expect(missOf(onDueDate.task as OpenTask, july(31))).toMatchObject({ forDueOn: july(10), on: july(11) })
  })

  test('a result returned late and submitted again the same day is late', () => {
    const { task, statuses } = story(due10, [10, finish], [12, giveBack], [12, finish], [13, accept])
    expect(task).toMatchObject({ outcome: 'done-late', result: { submittedOn: july(12) } })
    expect(statuses(11, 12, 13)).toEqual(['open-in-term', 'open-overdue', 'done-late'])
  })

  test('a result returned on the due date and submitted again that day is on time', () => {
    expect(
      story(due10, [9, finish], [10, giveBack], [10, finish], [20, accept]).statuses(10, 15, 20),
    ).toEqual(['open-in-term', 'open-in-term', 'done-on-time'])
  })

  test('a result returned while a timely request still waits does not end the waiting', () => {
    const told = story(due10, [8, askFor(july(20))], [9, finish], [14, giveBack])
    expect(told.statuses(11, 14, 20)).toEqual(Array(3).fill('open-in-term'))
    expect(told.misses).toEqual([])
    const refused = story(due10, [8, askFor(july(20))], [9, finish], [14, giveBack], [16, refuse])
    expect(refused.statuses(15, 16)).toEqual(['open-in-term', 'open-overdue'])
    expect(refused.misses).toEqual([{ forDueOn: july(10), on: july(16), reportGiven: true }])
  })

  test('a timely request covers a result submitted after the due date until it is decided', () => {
    const told = story(due10, [8, askFor(july(20))], [12, finish], [14, refuse])
    expect(told.statuses(11, 12, 13, 14)).toEqual([
      'open-in-term',
      'open-in-term',
      'open-in-term',
      'open-overdue',
    ])
    expect(told.misses).toEqual([{ forDueOn: july(10), on: july(14), reportGiven: true }])
  })

  test('by the original date, too, a request in time covers its days, even if no decision was needed any more', () => {
    const asked = [
      [5, askFor(july(20))],
      [6, approve(july(20))],
      [8, askFor(july(25))],
      [15, finish],
    ] as Actions
    const byOriginal = (...actions: Actions) => {
      const { task } = story(due10, ...asked, ...actions)
      return [11, 14, 15].map((day) => statusOn(task, july(day), 'original'))
    }
    expect(byOriginal()).toEqual(Array(3).fill('open-in-term'))
    expect(byOriginal([16, accept])).toEqual(Array(3).fill('open-in-term'))
    expect(byOriginal([16, takeBack])).toEqual(Array(3).fill('open-in-term'))
  })

  test('submitted after the due date: overdue while it waits, and its return is no second miss', () => {
    const { statuses, misses } = story(due10, [12, finish], [15, giveBack], [18, scan])
    expect(statuses(11, 12, 14, 15)).toEqual(Array(4).fill('open-overdue'))
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
  })

  test('requested after the due date: overdue until decided, then in term, and the miss stays', () => {
    const { statuses, misses } = story(due10, [12, askFor(july(20))], [15, approve(july(20))])
    expect(statuses(11, 12, 14, 15, 20)).toEqual([
      'open-overdue',
      'open-overdue',
      'open-overdue',
      'open-in-term',
      'open-in-term',
    ])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
  })
})
