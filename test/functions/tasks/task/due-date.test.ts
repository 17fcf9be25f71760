import { describe, expect, test } from 'vitest'
import {
  moveDueDate,
  withoutResultsReport,
  withReport,
  withWaitingReport,
} from '../../../../functions/tasks/task/due-date.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import { july, story } from './stories.ts'

const open = story({ dueOn: july(10) }).task as OpenTask
const byResult = withReport(open, july(5), 'result')
const byRequest = withReport(open, july(5), 'request')

describe('the report that a due date asks for', () => {
  test('is the first one given by that date', () => {
    expect(byRequest).toEqual({
      ...open,
      reportedFor: july(10),
      reportedOn: july(5),
      reportsOwed: 1,
      reportsInTime: 1,
    })
    expect(byResult).toEqual({ ...byRequest, reportedByResult: true })
    expect(withReport(open, july(10), 'request')).toMatchObject({ reportedOn: july(10), reportsInTime: 1 })
    expect(withReport(open, july(11), 'request')).toBe(open)
    const undated = story({}).task as OpenTask
    expect(withReport(undated, july(5), 'result')).toBe(undated)
  })

  test('is not given twice: a request beside a result is what counts, a result beside a request is not', () => {
    expect(withReport(byResult, july(7), 'request')).toEqual(byRequest)
    expect(withReport(byResult, july(7), 'result')).toBe(byResult)
    expect(withReport(byRequest, july(7), 'result')).not.toHaveProperty('reportedByResult')
    expect(withReport(byRequest, july(7), 'result')).toEqual(byRequest)
  })
})

describe('the report of a result that is returned', () => {
  const returned = { ...open, reportTakenBackOn: july(8) }

  test('is owed again, on the due date itself as well', () => {
    expect(withoutResultsReport(byResult, july(8))).toEqual(returned)
    expect(withoutResultsReport(byResult, july(10))).toEqual({ ...returned, reportTakenBackOn: july(10) })
  })

  test('stays given after the due date, where a request waits, or was asked beside it', () => {
    expect(withoutResultsReport(byResult, july(11))).toBe(byResult)
    const asked = { ...byResult, request: { askedOn: july(6), proposedDueOn: july(20) } }
    expect(withoutResultsReport(asked, july(8))).toBe(asked)
    expect(withoutResultsReport(byRequest, july(8))).toBe(byRequest)
  })

  test('is none for a date that the task has no longer', () => {
    const moved = { ...byResult, dueOn: july(20) }
    expect(withoutResultsReport(moved, july(8))).toBe(moved)
  })
})

describe('a due date that is moved', () => {
  test('leaves with the old date what was missed and reported for it', () => {
    const missed = { ...byResult, missedFor: july(10) }
    const { earlierDueDates, ...moved } = moveDueDate(missed, july(20), july(12))
    expect(earlierDueDates).toEqual([
      {
        dueOn: july(10),
        until: july(12),
        missed: true,
        reported: true,
        reportedOn: july(5),
        reportedByResult: true,
      },
    ])
    expect(moved).toMatchObject({ dueOn: july(20), originalDueOn: july(10) })
    for (const name of ['reportedOn', 'reportedByResult']) expect(moved).not.toHaveProperty(name)
    expect(moveDueDate(open, july(20), july(12)).earlierDueDates).toEqual([
      { dueOn: july(10), until: july(12) },
    ])
  })

  test('finds it again where the task comes back to the date', () => {
    const missed = { ...byResult, missedFor: july(10) }
    const away = { ...moveDueDate(missed, july(20), july(12)), missedFor: july(20), reportedFor: july(20) }
    expect(moveDueDate(away, july(10), july(25))).toMatchObject({
      dueOn: july(10),
      missedFor: july(10),
      reportedFor: july(10),
      reportedOn: july(5),
      reportedByResult: true,
    })
  })

  test('finds nothing where nothing was left there', () => {
    const back = moveDueDate(moveDueDate(open, july(20), july(12)), july(10), july(13))
    for (const name of ['missedFor', 'reportedFor', 'reportedOn', 'reportedByResult'])
      expect(back).not.toHaveProperty(name)
    const elsewhere = moveDueDate(moveDueDate(byResult, july(20), july(12)), july(15), july(13))
    for (const name of ['reportedOn', 'reportedByResult']) expect(elsewhere).not.toHaveProperty(name)
  })

  test('what waits for an answer is the report for the new date, the result before the request', () => {
    const moved = moveDueDate(open, july(20), july(12))
    const request = { askedOn: july(8), proposedDueOn: july(20) }
    const result = { submittedOn: july(9) }
    expect(withWaitingReport({ ...moved, request })).toMatchObject({ reportedOn: july(8), reportsOwed: 1 })
    expect(withWaitingReport({ ...moved, request })).not.toHaveProperty('reportedByResult')
    expect(withWaitingReport({ ...moved, request, result })).toMatchObject({
      reportedFor: july(20),
      reportedOn: july(9),
      reportedByResult: true,
    })
    expect(withWaitingReport(moved)).toBe(moved)
  })
})
