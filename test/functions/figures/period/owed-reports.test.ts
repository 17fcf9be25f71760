import { describe, expect, test } from 'vitest'
import { reportsOn, tallyAtNight } from '../../../../functions/figures/period/owed-reports.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  finish,
  giveBack,
  july,
  refuse,
  scan,
  story,
} from '../../tasks/task/stories.ts'

const today = '2021-09-30'
/** On these days of July: `10 in time`, `10 late`, nothing owed, or only the history tells. */
const told = (task: TaskFacts, ...days: number[]) =>
  days.map((day) => {
    const reports = reportsOn(task, july(day), today)
    return reports?.map(({ dueOn, inTime }) => `${dueOn.slice(8)} ${inTime ? 'in time' : 'late'}`).join(', ')
  })

describe('the reports owed on a past day', () => {
  test('none until the date has passed; from the day after it one that was not given', () => {
    const { task } = story({ dueOn: july(10) }, [11, scan])
    expect(told(task, 9, 10, 11, 12)).toEqual(['', '', '10 late', '10 late'])
  })

  test('a report counts from its day on', () => {
    const { task } = story({ dueOn: july(10) }, [8, askFor(july(20))])
    expect(told(task, 7, 8, 10, 11)).toEqual(['', '10 in time', '10 in time', '10 in time'])
  })

  test('where its day was not kept, it is known from the date on, and before only to the history', () => {
    const { reportedOn: _, ...task } = story({ dueOn: july(10) }, [8, askFor(july(20))]).task
    expect(told(task as TaskFacts, 7, 9, 10, 11)).toEqual([undefined, undefined, '10 in time', '10 in time'])
    expect(reportsOn(task as TaskFacts, july(9), july(9))).toEqual([{ dueOn: july(10), inTime: true }])
  })

  test('each date that was left stays with what was reported and missed for it', () => {
    const { task } = story(
      { dueOn: july(10) },
      [9, askFor(july(15))],
      [11, approve(july(15))],
      [16, scan],
      [17, askFor(july(25))],
      [18, approve(july(25))],
    )
    expect(told(task, 8, 9, 10, 11, 15, 16, 17, 18, 25)).toEqual([
      '',
      '10 in time',
      '10 in time',
      '10 in time',
      '10 in time',
      '10 in time, 15 late',
      '10 in time, 15 late',
      '10 in time, 15 late',
      '10 in time, 15 late',
    ])
  })

  test('of several dates the earliest is first, whichever came first', () => {
    const { task } = story(
      { dueOn: july(20) },
      [12, askFor(july(25))],
      [13, refuse],
      [14, amend(july(15))],
      [16, scan],
    )
    expect(told(task, 12, 16)).toEqual(['20 in time', '15 late, 20 in time'])
  })

  test('a report that a returned result took back: before that day only the history tells what was owed', () => {
    const { task } = story({ dueOn: july(20) }, [5, finish], [9, giveBack], [21, scan])
    expect(told(task, 4, 5, 8, 9, 20, 21)).toEqual([undefined, undefined, undefined, '', '', '20 late'])
    const accepted = story({ dueOn: july(20) }, [5, finish], [9, giveBack], [12, finish], [15, accept]).task
    expect(told(accepted, 8, 9, 12, 15, 20)).toEqual([
      undefined,
      '',
      '20 in time',
      '20 in time',
      '20 in time',
    ])
  })

  test('a wait that outlasted the date leaves open when it was missed, until it has ended', () => {
    const { task } = story({ dueOn: july(10) }, [8, finish], [14, giveBack], [15, scan])
    const { reportedFor: _, reportedOn: __, ...silent } = task
    expect(task.waits).toEqual([{ from: july(8), until: july(14) }])
    expect(told({ ...silent, missedFor: july(10) } as TaskFacts, 10, 11, 13, 14, 15)).toEqual([
      '',
      undefined,
      undefined,
      '10 late',
      '10 late',
    ])
  })

  test('no date, no report', () => {
    expect(told(story({}).task, 1, 31)).toEqual(['', ''])
  })
})

describe('what the scan of a night leaves in the tally', () => {
  const of = (task: TaskFacts, night: number) => {
    const tally = tallyAtNight(task, july(night), today)
    return tally && [tally.openInTerm, tally.openOverdue, tally.reportsOwed, tally.reportsInTime]
  }

  test('the first night after the date finds it overdue and its report owed', () => {
    const { task } = story({ dueOn: july(10) }, [11, scan])
    expect([of(task, 10), of(task, 11), of(task, 12)]).toEqual([
      [1, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 1, 1, 0],
    ])
  })

  test('a report of a day is found in the night after it', () => {
    const { task } = story({ dueOn: july(10) }, [8, askFor(july(20))])
    expect([of(task, 8), of(task, 9)]).toEqual([
      [1, 0, 0, 0],
      [1, 0, 1, 1],
    ])
  })

  test('a task that was not there yet adds nothing', () => {
    expect(of(story({ assignedOn: july(20), dueOn: july(25) }).task, 19)).toEqual([0, 0, 0, 0])
  })
})
