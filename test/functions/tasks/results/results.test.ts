import { describe, expect, test } from 'vitest'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { resultsIn } from '../../../../functions/tasks/results/results.ts'
import { july } from '../task/stories.ts'

let entries = 0
const entry = (day: number, details: unknown): TaskEvent => {
  entries += 1
  const at = `${july(day)}T02:00:00.000Z`
  return { key: `k${entries}`, order: entries, at, on: july(day), by: 'sxd.cv1', details } as TaskEvent
}

const finished = (day: number, result: string, more = {}) =>
  entry(day, { type: 'reported', report: { outcome: 'finished', result, ...more } })
const unfinished = (day: number) =>
  entry(day, {
    type: 'reported',
    report: { outcome: 'unfinished', cause: 'x', plan: 'y', proposedDueOn: july(30) },
  })
const returned = (day: number, reason: string) =>
  entry(day, { type: 'judged', acceptance: { decision: 'return', reason } })
const accepted = (day: number) => entry(day, { type: 'judged', acceptance: { decision: 'accept' } })

describe('the results in a history', () => {
  test('one that waits, with its documents', () => {
    const files = [{ id: 'a'.repeat(32), name: 'a.pdf' }]
    expect(resultsIn([finished(5, 'Đã ban hành', { evidence: ['12/QĐ-SXD'], files })])).toEqual([
      { submittedOn: july(5), result: 'Đã ban hành', evidence: ['12/QĐ-SXD'], files, state: 'waiting' },
    ])
    expect(resultsIn([finished(5, 'Đã ban hành')])).toEqual([
      { submittedOn: july(5), result: 'Đã ban hành', state: 'waiting' },
    ])
  })

  test('each judgement is about the one handed in last, in whatever order the entries are read', () => {
    const history = [
      unfinished(2),
      finished(5, 'lần đầu'),
      returned(7, 'Thiếu phụ lục'),
      finished(9, 'lần hai'),
      accepted(12),
    ]
    const told = [
      {
        submittedOn: july(5),
        result: 'lần đầu',
        state: 'returned',
        judgedOn: july(7),
        reason: 'Thiếu phụ lục',
      },
      { submittedOn: july(9), result: 'lần hai', state: 'accepted', judgedOn: july(12) },
    ]
    expect(resultsIn(history)).toEqual(told)
    expect(resultsIn(history.toReversed())).toEqual(told)
  })

  test('a report that is not finished, or no report, is no result', () => {
    expect(resultsIn([unfinished(2)])).toEqual([])
    expect(resultsIn([])).toEqual([])
  })
})
