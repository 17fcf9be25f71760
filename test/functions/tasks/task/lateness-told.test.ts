import { describe, expect, test } from 'vitest'
import {
  awaitingOf,
  daysOverdue,
  isAnswerAwaited,
  isOverdue,
  listedStatusOn,
  statusOn,
} from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  correct,
  decideForSignature,
  finish,
  giveBack,
  july,
  story,
  takeBack,
} from './stories.ts'

const due10 = { dueOn: july(10) }

describe('what a task waits for', () => {
  const asked = story(due10, [8, askFor(july(20))])
  const decided = story(
    due10,
    [8, askFor(july(20))],
    [9, decideForSignature({ decision: 'approve', dueOn: july(20), objectiveCause: false })],
  )
  const correction = { on: july(9), dueOn: july(20) }

  test.each([
    ['nothing', story(due10).task, undefined, false],
    ['a decision on what was asked', asked.task, 'decision', true],
    [
      'acceptance, also where something was asked before',
      story(due10, [8, askFor(july(20))], [9, finish]).task,
      'acceptance',
      true,
    ],
    ['a signature, once a leader has decided', decided.task, 'signature', true],
    [
      'a signature of a correction, while the work goes on',
      { ...(story(due10).task as OpenTask), correction },
      'signature',
      false,
    ],
    ['nothing once it is accepted', story(due10, [9, finish], [12, accept]).task, undefined, false],
  ] as const)('%s', (_, task, awaiting, awaited) => {
    expect([awaitingOf(task), isAnswerAwaited(task)]).toEqual([awaiting, awaited])
  })
})

describe('what lists call a task', () => {
  const ahead: TaskFacts = { ...(story(due10).task as OpenTask), assignedOn: july(5), planned: 'ahead' }

  test('planned until its day comes, then by its status', () => {
    expect(listedStatusOn(ahead, july(4))).toBe('planned')
    expect(listedStatusOn({ ...ahead, planned: 'withheld' }, july(9))).toBe('planned')
    expect([10, 11].map((day) => listedStatusOn(story(due10).task, july(day)))).toEqual([
      'open-in-term',
      'open-overdue',
    ])
  })

  test('withdrawn, also where it was never given and no figure counts it', () => {
    expect(listedStatusOn(story(due10, [5, takeBack]).task, july(9))).toBe('withdrawn')
    const ungiven: TaskFacts = { ...ahead, lifecycle: 'withdrawn', endedOn: july(3) }
    expect([listedStatusOn(ungiven, july(9)), statusOn(ungiven, july(9))]).toEqual(['withdrawn', undefined])
  })
})

test('what is withheld is overdue on no day, and what has no due date neither', () => {
  const task = story(due10).task as OpenTask
  expect(isOverdue({ ...task, planned: 'withheld' }, july(15))).toBe(false)
  expect(isOverdue(story({}).task as OpenTask, july(15))).toBe(false)
})

describe('by the original due date', () => {
  test('an accepted result is judged by the day it was submitted, or the day of the work that the Office honoured', () => {
    const { task } = story(due10, [9, askFor(july(20))], [9, approve(july(20))], [10, finish], [13, accept])
    expect(statusOn(task, july(13), 'original')).toBe('done-on-time')
    const late = story(due10, [9, askFor(july(20))], [9, approve(july(20))], [12, finish], [13, accept]).task
    expect(['effective', 'original'].map((basis) => statusOn(late, july(13), basis as 'original'))).toEqual([
      'done-on-time',
      'done-late',
    ])
    const honoured = { ...late, result: { submittedOn: july(12), workedOn: july(10) } } as TaskFacts
    expect(statusOn(honoured, july(13), 'original')).toBe('done-on-time')
  })
})

describe('how many days a task is overdue at the end of a day', () => {
  const days = (task: TaskFacts, day: number) =>
    (['effective', 'original'] as const).map((basis) => daysOverdue(task, july(day), basis))

  test('1 on the first day after the due date, counted from the entry where that is later', () => {
    expect([11, 12, 20].map((day) => days(story(due10).task, day))).toEqual([
      [1, 1],
      [2, 2],
      [10, 10],
    ])
    expect(days(story({ registeredOn: july(15), ...due10 }).task, 16)).toEqual([2, 2])
  })

  test('none without a due date', () => {
    expect(days(story({}).task, 20)).toEqual([0, 0])
  })

  test('an extension moves the effective date alone, what the Office puts right the original one, too', () => {
    // Granted on the 9th: the original date knows nothing of it.
    const extended = story(due10, [9, askFor(july(12))], [9, approve(july(12))]).task
    expect(days(extended, 15)).toEqual([3, 5])
    // Taken back on the 15th: no day until then becomes late, but by the original date they were.
    const takenBack = story(
      due10,
      [9, askFor(july(20))],
      [9, approve(july(20))],
      [15, correct(july(10))],
    ).task
    expect(days(takenBack, 16)).toEqual([2, 6])
    // Put right on the 15th: the days until then stay late by the date that was wrong.
    const amended = story(due10, [15, amend(july(16))]).task
    expect([14, 18].map((day) => days(amended, day))).toEqual([
      [4, 4],
      [2, 2],
    ])
    // Granted on the 13th, for the 14th: by the original date the days go on being counted.
    const late = story(due10, [12, askFor(july(14))], [13, approve(july(14))]).task
    expect(days(late, 16)).toEqual([2, 6])
  })

  test('a wait that began in time counts no day until it ends; one that began late counts all the same', () => {
    const waited = story(due10, [10, finish], [13, giveBack]).task
    expect([13, 15].map((day) => days(waited, day))).toEqual([
      [1, 1],
      [3, 3],
    ])
    // Asked within the extended date, after the original one.
    const extended = story(
      due10,
      [9, askFor(july(12))],
      [9, approve(july(12))],
      [11, finish],
      [14, giveBack],
    ).task
    expect(days(extended, 15)).toEqual([2, 5])
  })

  test('none while something made in time waits; after it as if it was due on the day before', () => {
    const waits = [
      { from: july(10), until: july(14) },
      { from: july(9), until: july(20) },
    ]
    const task = { ...(story(due10).task as OpenTask), waits }
    expect([16, 19, 20].map((day) => days(task, day))).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })

  test('a date that came into force after the day does not shorten it', () => {
    const { task } = story(due10, [14, askFor(july(30))], [20, approve(july(30))])
    expect([16, 20].map((day) => days(task, day))).toEqual([
      [6, 6],
      [0, 10],
    ])
  })
})
