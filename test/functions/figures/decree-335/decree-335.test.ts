import { describe, expect, test } from 'vitest'
import { assessItem, isAssessed, sumsOf } from '../../../../functions/figures/decree-335/decree-335.ts'
import type { User } from '../../../../functions/organisation/people/user.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { assignToStaff } from '../../../../functions/tasks/assignment/holding.ts'
import { correctExtension, decideExtension } from '../../../../functions/tasks/extension/extension.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { judge, report } from '../../../../functions/tasks/report/reporting.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  type Beginning,
  finish,
  giveAway,
  giveBack,
  july,
  refuse,
  type Story,
  scan,
  story,
  takeBack,
} from '../../tasks/task/stories.ts'

type Action = Parameters<typeof story>[1][1]

const naming = { title: 'Báo cáo tiến độ', directive: '2021-07-01_4000_UBND-KSTT' }
const month = { from: july(1), to: july(31) }

/** The story's entries as the store keeps them: the command's own carries the task as it left it. */
const historyOf = (beginning: Beginning, ...actions: [number, Action][]): TaskEvent[] =>
  Array.from({ length: actions.length + 1 }, (_, count) => {
    const told = story(beginning, ...actions.slice(0, count))
    const before = count ? story(beginning, ...actions.slice(0, count - 1)).entries.length : 0
    return told.entries.slice(before).map(({ key, on, details }, order): TaskEvent => {
      const own = key === undefined
      return {
        key: key ?? `c~${count}`,
        on,
        at: instantOf(on, '09:00').toISOString(),
        by: 'cvp.an',
        order,
        details,
        ...(own && { after: told.task }),
      }
    })
  }).flat()

const assessed = (beginning: Beginning, ...actions: [number, Action][]) =>
  assessItem({ ...story(beginning, ...actions).task, ...naming }, historyOf(beginning, ...actions), month)

const due10 = { dueOn: july(10) }

const approveForCause =
  (dueOn: LocalDate): Action =>
  (task: TaskFacts, today: LocalDate) =>
    decideExtension(task, { decision: 'approve', dueOn, objectiveCause: true }, today)

describe('which tasks are items of a month', () => {
  const isItem = ({ task }: Story, period = month) => isAssessed(task, period)

  test('what was accepted in it, whenever it was due', () => {
    expect(isItem(story({ dueOn: july(10) }, [9, finish], [12, accept]))).toBe(true)
    expect(isItem(story({ dueOn: '2021-09-30' }, [9, finish], [12, accept]))).toBe(true)
    expect(isItem(story({}, [9, finish], [12, accept]))).toBe(true)
    expect(isItem(story({}, [9, finish], [12, accept]), { from: july(13), to: july(31) })).toBe(false)
  })

  test('what should have been done by its end, also when it was due long before', () => {
    expect(isItem(story({ dueOn: july(31) }))).toBe(true)
    expect(isItem(story({ dueOn: july(3) }), { from: july(20), to: july(31) })).toBe(true)
    expect(isItem(story({ dueOn: '2021-08-01' }))).toBe(false)
    expect(isItem(story({}))).toBe(false)
  })

  test('the first and the last day of the period are in it', () => {
    const accepted = story({ dueOn: '2021-08-20' }, [9, finish], [12, accept])
    const spans = [
      [12, 31],
      [1, 12],
      [13, 31],
      [1, 11],
    ] as const
    expect(spans.map(([from, to]) => isItem(accepted, { from: july(from), to: july(to) }))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(isItem(story({ dueOn: july(10) }), { from: july(1), to: july(10) })).toBe(true)
  })

  test('what was withdrawn or given to others is none', () => {
    expect(isItem(story(due10, [5, takeBack]))).toBe(false)
    expect(isItem(story(due10, [15, giveAway]))).toBe(false)
  })

  test('asked of a past day it is what that day knew: a later extension or acceptance changes nothing', () => {
    const extended = story(due10, [9, askFor(july(30))], [12, approve('2021-08-20')])
    expect(isItem(extended, { from: july(1), to: july(11) })).toBe(true)
    expect(isItem(extended)).toBe(false)
    const later = story(due10, [10, finish], [20, accept])
    expect(isItem(later, { from: july(1), to: july(15) })).toBe(true)
    expect(isItem(story({ dueOn: july(10), registeredOn: july(20) }), { from: july(1), to: july(15) })).toBe(
      false,
    )
  })
})

describe('quality: how often a result was returned', () => {
  test('each return counts, with its entry; the acceptance is told beside it', () => {
    const item = assessed(
      due10,
      [5, finish],
      [6, giveBack],
      [7, finish],
      [8, giveBack],
      [9, finish],
      [12, accept],
    )
    expect(item).toMatchObject({ done: true, status: 'done-on-time', progressPercent: 100, delays: [] })
    expect(item.returns.map(({ on }) => on)).toEqual([july(6), july(8)])
    expect(item.acceptance).toEqual({ key: 'c~6', on: july(12), type: 'judged' })
  })
})

describe('progress: each delay costs a quarter of the item’s points', () => {
  test('a due date missed: the days until the submission, not until the acceptance', () => {
    const item = assessed(due10, [11, scan], [13, finish], [20, accept])
    expect(item).toMatchObject({ done: true, progressPercent: 75, progressPercentByOriginalDates: 75 })
    expect(item.delays).toEqual([
      {
        dueOn: july(10),
        kind: 'missed',
        daysLate: 3,
        objectiveCause: false,
        proofs: [{ key: 'missed-2021-07-10', on: july(11), type: 'deadline-missed' }],
      },
    ])
  })

  test('two due dates missed cost two quarters, five all of it and no more', () => {
    const again = (from: number): [number, Action][] => [
      [from + 1, scan],
      [from + 2, askFor(july(from + 4))],
      [from + 3, approve(july(from + 4))],
    ]
    const two = assessed(due10, ...again(10), [15, scan])
    expect(two.delays.map(({ dueOn, daysLate }) => [dueOn, daysLate])).toEqual([
      [july(10), 2],
      [july(14), 17],
    ])
    expect(two.progressPercent).toBe(50)
    const five = [2, 6, 10, 14, 18].flatMap(again)
    expect(assessed({ dueOn: july(2) }, ...five).progressPercent).toBe(0)
  })

  test('an objective cause confirmed by the decision takes the cost away, and its entry proves it', () => {
    const actions = (decide: Action): [number, Action][] => [
      [11, scan],
      [12, askFor(july(30))],
      [14, decide],
      [20, finish],
      [21, accept],
    ]
    expect(assessed(due10, ...actions(approve(july(30)))).progressPercent).toBe(75)
    const excused = assessed(due10, ...actions(approveForCause(july(30))))
    expect(excused).toMatchObject({ progressPercent: 100, status: 'done-on-time' })
    expect(excused.delays).toMatchObject([{ kind: 'missed', daysLate: 3, objectiveCause: true }])
    expect(excused.delays[0]?.proofs.map(({ type }) => type)).toEqual([
      'deadline-missed',
      'extension-decided',
    ])
  })

  test('a correction counts in place of the decision it puts right, with both entries', () => {
    const corrected = (dueOn: LocalDate, objectiveCause: boolean): Action => {
      return (task, today) => correctExtension(task, { dueOn, objectiveCause, reason: 'Ghi nhầm' }, today)
    }
    const actions = (correction: Action): [number, Action][] => [
      [9, askFor(july(30))],
      [10, approve(july(20))],
      [12, correction],
    ]
    const [moved] = assessed(due10, ...actions(corrected(july(30), true))).delays
    expect(moved).toMatchObject({ dueOn: july(10), kind: 'moved', objectiveCause: true })
    expect(moved?.proofs.map(({ type }) => type)).toEqual(['extension-decided', 'extension-corrected'])
    const takenBack = assessed(due10, ...actions(corrected(july(10), false)), [14, finish], [15, accept])
    expect(takenBack.delays).toMatchObject([{ dueOn: july(10), kind: 'missed', daysLate: 3 }])
  })

  test('a refusal confirms nothing', () => {
    const item = assessed(due10, [9, askFor(july(30))], [12, refuse], [14, finish], [15, accept])
    expect(item.delays).toMatchObject([{ dueOn: july(10), daysLate: 3, objectiveCause: false }])
    expect(item.progressPercent).toBe(75)
  })

  test('an extension asked in time is no delay by the dates in force, and one by the original date', () => {
    const moved = assessed(due10, [9, askFor(july(20))], [12, approve(july(20))], [18, finish], [19, accept])
    expect(moved).toMatchObject({ progressPercent: 100, progressPercentByOriginalDates: 75 })
    expect(moved.delays).toMatchObject([{ dueOn: july(10), kind: 'moved', daysLate: 0 }])
    const forCause = assessed(due10, [9, askFor(july(20))], [12, approveForCause(july(20))])
    expect(forCause).toMatchObject({ progressPercent: 75, progressPercentByOriginalDates: 75 })
    expect(forCause.delays).toMatchObject([
      { dueOn: july(10), kind: 'moved', objectiveCause: true },
      { dueOn: july(20), kind: 'missed', daysLate: 11, proofs: [] },
    ])
  })

  test('waiting never makes late: a result in time that is returned is late from the day of its return', () => {
    const waits = assessed(due10, [10, finish])
    expect(waits).toMatchObject({ waiting: true, done: false, delays: [], progressPercent: 100 })
    const returned = assessed(due10, [10, finish], [20, giveBack], [22, finish], [25, accept])
    expect(returned.delays).toMatchObject([{ dueOn: july(10), daysLate: 3 }])
  })

  test('a delay that the scan has not recorded counts all the same, without an entry', () => {
    expect(assessed(due10).delays).toMatchObject([{ dueOn: july(10), daysLate: 21, proofs: [] }])
    const scanned = assessed(due10, [11, scan])
    expect(scanned.delays).toMatchObject([{ dueOn: july(10), daysLate: 21, proofs: [{ on: july(11) }] }])
  })

  test('a date of the last day is missed in the next period, where the task is an item again: once, on its first day', () => {
    const last = { dueOn: july(15) }
    const of = (from: number, to: number) => {
      const { task } = story(last)
      const period = { from: july(from), to: july(to) }
      const { status, done, delays } = assessItem({ ...task, ...naming }, historyOf(last), period)
      return [isAssessed(task, period), done, status, delays.map(({ daysLate }) => daysLate)]
    }
    expect(of(1, 14)).toEqual([false, false, 'open-in-term', []])
    expect(of(1, 15)).toEqual([true, false, 'open-in-term', []])
    expect(of(16, 16)).toEqual([true, false, 'open-overdue', [1]])
    expect(of(16, 31)).toEqual([true, false, 'open-overdue', [16]])
  })

  test('work of in time that the Office honours was no delay; of after the date it is late to its own day', () => {
    const finishedOn =
      (day: number): Action =>
      (task, today) =>
        report(task, { outcome: 'finished', result: 'Đã ban hành', happenedOn: july(day) }, today)
    const honour: Action = (task, today) => judge(task, { decision: 'accept', honourWorkDate: true }, today)
    const lateEntry = (day: number, judgement: Action) =>
      assessed(due10, [11, scan], [15, finishedOn(day)], [16, judgement])
    expect(lateEntry(9, honour)).toMatchObject({ status: 'done-on-time', delays: [], progressPercent: 100 })
    expect(lateEntry(12, honour).delays).toMatchObject([{ dueOn: july(10), daysLate: 2 }])
    expect(lateEntry(9, accept).delays).toMatchObject([{ dueOn: july(10), daysLate: 5 }])
    const extended: readonly [number, Action][] = [
      [11, scan],
      [12, askFor(july(30))],
      [20, approve(july(30))],
      [25, finishedOn(13)],
      [26, honour],
    ]
    expect(assessed(due10, ...extended).delays).toMatchObject([{ dueOn: july(10), daysLate: 3 }])
  })

  test('days after the Office put the date right are not late for the wrong one', () => {
    const item = assessed(due10, [11, scan], [15, amend(july(20))], [18, finish], [19, accept])
    expect(item.delays).toMatchObject([{ dueOn: july(10), daysLate: 4 }])
  })

  test('an original date that was met costs nothing, though more time had been given', () => {
    const early = assessed(due10, [5, askFor(july(20))], [6, approve(july(20))], [9, finish], [12, accept])
    expect(early).toMatchObject({ delays: [], progressPercentByOriginalDates: 100 })
  })

  test('work of the original day itself met it, also where the result still waits', () => {
    const extended: [number, Action][] = [
      [5, askFor(july(20))],
      [6, approve(july(20))],
    ]
    expect(assessed(due10, ...extended, [10, finish], [12, accept]).delays).toEqual([])
    expect(assessed(due10, ...extended, [10, finish]).delays).toEqual([])
    expect(assessed(due10, ...extended, [11, finish], [12, accept]).delays).toMatchObject([{ kind: 'moved' }])
  })

  test('a date that came into force again is late on both spans, not between them', () => {
    const backTo = (dueOn: LocalDate): Action => {
      return (task, today) =>
        correctExtension(task, { dueOn, objectiveCause: false, reason: 'Ghi nhầm' }, today)
    }
    const item = assessed(
      due10,
      [11, scan],
      [12, askFor(july(30))],
      [13, approve(july(30))],
      [15, backTo(july(10))],
      [18, finish],
      [19, accept],
    )
    // 11 and 12 July, then 15 to 18 July.
    expect(item.delays).toMatchObject([{ dueOn: july(10), kind: 'missed', daysLate: 2 + 4 }])
  })

  test('what happened on the last day is in it', () => {
    const item = assessed(due10, [11, scan], [31, finish], [31, accept])
    expect(item).toMatchObject({ done: true, acceptance: { on: july(31) }, delays: [{ daysLate: 21 }] })
  })

  test('a late result, or a task in term of which nothing is asked, does not wait', () => {
    expect(assessed(due10, [11, scan], [13, finish])).toMatchObject({
      waiting: false,
      status: 'open-overdue',
    })
    expect(assessed({ dueOn: july(31) })).toMatchObject({ waiting: false, status: 'open-in-term' })
  })

  test('what happened after the period is not in it', () => {
    const actions: [number, Action][] = [
      [11, scan],
      [20, finish],
      [21, accept],
    ]
    const half = { from: july(1), to: july(15) }
    const { task } = story(due10, ...actions)
    const item = assessItem({ ...task, ...naming }, historyOf(due10, ...actions), half)
    expect(item).toMatchObject({ done: false, status: 'open-overdue', delays: [{ daysLate: 5 }] })
    expect(item.acceptance).toBeUndefined()
  })
})

test('an item is the official’s to whom it was assigned to staff when the period ended', () => {
  const clerk = (id: string): User => {
    return {
      id,
      name: 'Nguyễn Văn An',
      email: 'an@danang.gov.vn',
      role: 'clerk',
      department: 'SXD',
      active: true,
    }
  }
  const to =
    (holder: string): Action =>
    (task, today) =>
      assignToStaff(task, { holder }, clerk(holder), today)
  expect(assessed(due10, [2, to('cv.hoa')], [5, to('cv.lan')]).holder).toBe('cv.lan')
  expect(assessed(due10).holder).toBeUndefined()
})

test('the sums of a period are those of its items', () => {
  const items = [
    assessed(due10, [9, finish], [12, accept]),
    assessed(due10, [5, finish], [6, giveBack], [10, finish]),
    assessed(due10, [11, scan], [13, finish], [20, accept]),
    assessed(due10, [11, scan], [12, askFor(july(30))], [14, approveForCause(july(30))]),
  ]
  expect(sumsOf(items)).toEqual({
    quantity: { assigned: 4, done: 2, waiting: 1 },
    quality: { returns: 1, itemsReturned: 1 },
    progress: {
      delays: 3,
      delaysOfObjectiveCause: 1,
      daysLate: 3 + 3 + 1,
      percentSum: 100 + 100 + 75 + 75,
      percentSumByOriginalDates: 350,
    },
  })
})
