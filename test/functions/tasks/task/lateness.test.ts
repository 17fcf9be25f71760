import { describe, expect, test } from 'vitest'
import {
  awaitingOf,
  daysOverdue,
  dueOnAsOf,
  isOverdue,
  outcomeOf,
  overdueSince,
  statusAtNight,
  statusOn,
} from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { accept, approve, askFor, finish, giveBack, july, refuse, story } from './stories.ts'

const due10 = { dueOn: july(10) }

describe('done', () => {
  test('a result submitted on the due date and accepted a week later is on time', () => {
    const { task, statuses, misses } = story(due10, [10, finish], [17, accept])
    expect(task).toMatchObject({
      result: { submittedOn: july(10) },
      acceptedOn: july(17),
      outcome: 'done-on-time',
    })
    expect(statuses(9, 10, 11, 16)).toEqual(Array(4).fill('open-in-term'))
    expect(statuses(17, 31)).toEqual(['done-on-time', 'done-on-time'])
    expect(misses).toEqual([])
  })

  test('a result submitted the day after is late, and overdue until it is accepted', () => {
    const { statuses, misses } = story(due10, [11, finish], [13, accept])
    expect(statuses(10, 11, 12, 13, 14)).toEqual([
      'open-in-term',
      'open-overdue',
      'open-overdue',
      'done-late',
      'done-late',
    ])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
  })

  test('a task counts as done from the day of acceptance on, not from submission', () => {
    expect(story(due10, [3, finish], [6, accept]).statuses(2, 3, 5, 6)).toEqual([
      'open-in-term',
      'open-in-term',
      'open-in-term',
      'done-on-time',
    ])
  })

  test('a result submitted and accepted on one day is done that day', () => {
    expect(story(due10, [4, finish], [4, accept]).statuses(3, 4)).toEqual(['open-in-term', 'done-on-time'])
  })

  test('without a due date nothing is ever late', () => {
    const { statuses, misses } = story({}, [30, finish], [31, accept])
    expect(statuses(1, 29, 30, 31)).toEqual([
      'open-no-deadline',
      'open-no-deadline',
      'open-no-deadline',
      'done-no-deadline',
    ])
    expect(misses).toEqual([])
  })

  test('the outcome is judged by the day of submission alone', () => {
    expect(outcomeOf(july(10), july(10))).toBe('done-on-time')
    expect(outcomeOf(july(11), july(10))).toBe('done-late')
    expect(outcomeOf(july(31), undefined)).toBe('done-no-deadline')
  })
})

describe('open', () => {
  test('the due date itself is in term until midnight, the next day is overdue', () => {
    const { statuses, task } = story(due10)
    expect(statuses(1, 10, 11, 31)).toEqual(['open-in-term', 'open-in-term', 'open-overdue', 'open-overdue'])
    expect([10, 11].map((day) => isOverdue(task as OpenTask, july(day)))).toEqual([false, true])
  })

  test('a task is nothing before the day it was entered', () => {
    const { statuses } = story({ assignedOn: july(1), registeredOn: july(5), ...due10 })
    expect(statuses(1, 4, 5)).toEqual([undefined, undefined, 'open-in-term'])
  })

  test('a task entered on its due date is in term that day', () => {
    const { statuses, misses } = story({ registeredOn: july(10), ...due10 })
    expect(statuses(9, 10, 11)).toEqual([undefined, 'open-in-term', 'open-overdue'])
    expect(misses).toEqual([])
  })

  test('a task entered after its due date is overdue from the day of entry, never before', () => {
    const { statuses, misses } = story({ registeredOn: july(15), ...due10 })
    expect(statuses(11, 14, 15, 16)).toEqual([undefined, undefined, 'open-overdue', 'open-overdue'])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(15), reportGiven: false }])
  })
})

describe('as of a past day', () => {
  const twice = story(
    due10,
    [9, askFor(july(15))],
    [12, approve(july(14))],
    [14, askFor(july(25))],
    [18, approve(july(22))],
  )

  test('the due date is the one that the end of that day knew', () => {
    expect([8, 11, 12, 17, 18, 31].map((day) => dueOnAsOf(twice.task, july(day)))).toEqual(
      [10, 10, 14, 14, 22, 22].map(july),
    )
  })

  test('an extended task was in term while it waited and is overdue after the last date only', () => {
    expect(twice.statuses(10, 11, 12, 15, 17, 18, 22, 23)).toEqual([
      ...Array(7).fill('open-in-term'),
      'open-overdue',
    ])
    expect(twice.misses).toEqual([])
  })

  test('a result made timely by a later decision leaves the overdue evenings before it overdue', () => {
    const { statuses } = story(
      due10,
      [11, askFor(july(20))],
      [12, finish],
      [13, approve(july(20))],
      [14, accept],
    )
    expect(statuses(11, 12, 13, 14)).toEqual(['open-overdue', 'open-overdue', 'open-in-term', 'done-on-time'])
  })

  test('the wait of such a result, once it has ended, does not reach back before the decision either', () => {
    const { statuses } = story(
      due10,
      [11, askFor(july(20))],
      [12, finish],
      [13, approve(july(20))],
      [25, giveBack],
    )
    expect(statuses(12, 13, 22, 24, 25)).toEqual([
      'open-overdue',
      'open-in-term',
      'open-in-term',
      'open-in-term',
      'open-overdue',
    ])
  })

  test.each(['withdrawn', 'reassigned'] as const)('a %s task counted until the day it left', (lifecycle) => {
    const { lifecycle: _, ...facts } = story(due10).task as OpenTask
    const left: TaskFacts = { ...facts, lifecycle, endedOn: july(13) }
    expect([9, 12, 13, 31].map((day) => statusOn(left, july(day)))).toEqual([
      'open-in-term',
      'open-overdue',
      lifecycle,
      lifecycle,
    ])
    expect(awaitingOf(left)).toBeUndefined()
  })
})

describe('what a task waits for', () => {
  test.each([
    ['a result in time, whatever was asked', [8, askFor(july(20))], [9, finish], 'acceptance'],
    ['a late result after a request in time', [8, askFor(july(20))], [12, finish], 'decision'],
    ['a late result after a late request', [11, askFor(july(20))], [12, finish], 'acceptance'],
  ] as const)('%s', (_, asked, finished, awaiting) => {
    expect(awaitingOf(story(due10, [...asked], [...finished]).task)).toBe(awaiting)
  })

  test('is the result again once the request is decided', () => {
    for (const decision of [approve(july(20)), refuse]) {
      const { task } = story(due10, [8, askFor(july(20))], [12, finish], [13, decision])
      expect(awaitingOf(task)).toBe('acceptance')
    }
  })
})

describe('since when a task is overdue', () => {
  test.each([
    ['never submitted', story(due10), 11],
    ['entered late', story({ registeredOn: july(15), ...due10 }), 15],
    ['returned late', story(due10, [10, finish], [14, giveBack]), 14],
    ['refused late', story(due10, [10, askFor(july(20))], [13, refuse]), 13],
    ['refused in time', story(due10, [5, askFor(july(20))], [7, refuse]), 11],
    ['requested late', story(due10, [12, askFor(july(20))]), 11],
    ['extended', story(due10, [8, askFor(july(20))], [15, approve(july(16))]), 17],
  ])('%s: the answer is the same on whatever later day it is asked', (_, { task }, since) => {
    for (let day = since; day <= 31; day += 1)
      expect([day, overdueSince(task as OpenTask, july(day))]).toEqual([day, july(since)])
  })
})

test('the first day after the due date is day 1 of being overdue', () => {
  const task = story(due10).task as OpenTask
  expect([9, 10, 11, 12, 31].map((day) => daysOverdue(task, july(day)))).toEqual([0, 0, 1, 2, 21])
})

test('a night finds overdue what was due on the day before, never what is due on its own', () => {
  const { task } = story(due10)
  expect([9, 10, 11, 12].map((day) => statusAtNight(task, july(day)))).toEqual([
    'open-in-term',
    'open-in-term',
    'open-overdue',
    'open-overdue',
  ])
  const waits = story(due10, [10, finish]).task
  expect([11, 12].map((day) => statusAtNight(waits, july(day)))).toEqual(['open-in-term', 'open-in-term'])
})
