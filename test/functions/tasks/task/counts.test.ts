import { describe, expect, test } from 'vitest'
import { noStatusCounts, noTally } from '../../../../functions/organisation/departments/tally.ts'
import { countOn, tallyChange, tallyOf, withSums } from '../../../../functions/tasks/task/counts.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { accept, finish, giveAway, july, scan, story, takeBack } from './stories.ts'

const due10 = { dueOn: july(10) }
const open = story(due10).task as OpenTask
const accepted = story(due10, [9, finish], [12, accept]).task
const acceptedLate = story(due10, [11, finish], [12, accept]).task

describe('what a task adds to its department’s tally', () => {
  test('overdue once its miss is recorded, not by the day', () => {
    expect(tallyOf(open)).toEqual({ ...noTally(), openInTerm: 1 })
    expect(tallyOf(story(due10, [15, scan]).task)).toEqual({ ...noTally(), openOverdue: 1, reportsOwed: 1 })
    expect(tallyOf(story({}).task)).toEqual({ ...noTally(), openNoDeadline: 1 })
    // Missed for the date before this one.
    expect(tallyOf({ ...open, dueOn: july(20), missedFor: july(10) })).toMatchObject({ openInTerm: 1 })
  })

  test('done by its outcome, with its reports', () => {
    expect(tallyOf(accepted)).toEqual({ ...noTally(), doneOnTime: 1, reportsOwed: 1, reportsInTime: 1 })
    expect(tallyOf(acceptedLate)).toEqual({ ...noTally(), doneLate: 1, reportsOwed: 1 })
    expect(tallyOf(story(due10, [5, takeBack]).task)).toEqual({ ...noTally(), withdrawn: 1 })
    expect(tallyOf(story(due10, [5, giveAway]).task)).toEqual({ ...noTally(), reassigned: 1 })
  })

  test('no more than planned until it is given, and nothing where it ended before', () => {
    expect(tallyOf({ ...open, planned: 'ahead' })).toEqual({ ...noTally(), planned: 1 })
    expect(tallyOf({ ...open, planned: 'withheld', reportsOwed: 1 })).toEqual({ ...noTally(), planned: 1 })
    const ended: TaskFacts = { ...open, lifecycle: 'withdrawn', endedOn: july(2), planned: 'ahead' }
    expect(tallyOf(ended)).toEqual(noTally())
  })

  test('a change tells only the names that differ', () => {
    expect(tallyChange(undefined, open)).toEqual({ openInTerm: 1 })
    expect(tallyChange(open, accepted)).toEqual({
      openInTerm: -1,
      doneOnTime: 1,
      reportsOwed: 1,
      reportsInTime: 1,
    })
    expect(tallyChange({ ...open, planned: 'ahead' }, open)).toEqual({ planned: -1, openInTerm: 1 })
    expect(tallyChange(open, open)).toEqual({})
  })
})

test('tasks counted on a day are those entered by then, each in its status of that day', () => {
  const later = story({ registeredOn: july(13), dueOn: july(31) }).task
  const tasks = [open, accepted, acceptedLate, later]
  expect(countOn(tasks, july(11))).toEqual({ ...noStatusCounts(), openInTerm: 1, openOverdue: 2 })
  expect(countOn(tasks, july(13))).toEqual({
    ...noStatusCounts(),
    doneOnTime: 1,
    doneLate: 1,
    openOverdue: 1,
    openInTerm: 1,
  })
})

test('done are three, assigned six, given eight of the statuses', () => {
  const counts = {
    doneOnTime: 1,
    doneLate: 2,
    doneNoDeadline: 4,
    openInTerm: 8,
    openOverdue: 16,
    openNoDeadline: 32,
    withdrawn: 64,
    reassigned: 128,
  }
  expect(withSums(counts)).toEqual({ ...counts, done: 7, assigned: 63, given: 255 })
})
