import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Acceptance,
  type ExtensionDecision,
  extensionDecisionSchema,
  progressSchema,
  type Report,
  reportSchema,
} from '../../../../functions/directives/requests/commands.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { homeOf, taskIdOf, taskIdSchema } from '../../../../functions/shared/ids.ts'
import { countNameOf } from '../../../../functions/tasks/task/counts.ts'
import { type Status, statuses } from '../../../../functions/tasks/task/lateness.ts'
import {
  type AcceptedTask,
  type OpenTask,
  type TaskFacts,
  taskFactsSchema,
} from '../../../../functions/tasks/task/task.ts'

const open: OpenTask = {
  id: 'SXD-2021-k3f9x2m8q1ab',
  version: 1,
  assignedOn: '2021-07-01',
  registeredOn: '2021-07-01',
  starred: false,
  reportsOwed: 0,
  reportsInTime: 0,
  lifecycle: 'open',
}
const { lifecycle: _, ...facts } = open
const result = { submittedOn: '2021-07-08' } as const
const request = { askedOn: '2021-07-08', proposedDueOn: '2021-08-01' } as const

const isTaken = (task: TaskFacts) => taskFactsSchema.safeParse(task).success

describe('a wrong state neither compiles nor parses', () => {
  test('an open task has not been accepted and has no outcome', () => {
    // @ts-expect-error acceptance closes a task
    expect(isTaken({ ...open, acceptedOn: '2021-07-12' })).toBe(false)
    // @ts-expect-error the outcome is judged at completion, never before
    expect(isTaken({ ...open, outcome: 'done-on-time' })).toBe(false)
    expectTypeOf<OpenTask>().not.toHaveProperty('acceptedOn')
  })

  test('what waits stands whole or not at all', () => {
    expect(isTaken({ ...open, request })).toBe(true)
    // @ts-expect-error who asks for an extension proposes a date
    expect(isTaken({ ...open, request: { askedOn: '2021-07-08' } })).toBe(false)
    // @ts-expect-error the Office prepares a decision on what was asked
    expect(isTaken({ ...open, request: { preparedOn: '2021-07-09' } })).toBe(false)
    // @ts-expect-error a day of the work is told by a result
    expect(isTaken({ ...open, result: { workedOn: '2021-07-07' } })).toBe(false)
    // @ts-expect-error a day of the work without its result
    expect(isTaken({ ...open, workedOn: '2021-07-07' })).toBe(false)
    // @ts-expect-error returned as not ours on some day
    expect(isTaken({ ...open, notOurs: {} })).toBe(false)
  })

  test('a result, a request and a return as not ours may wait side by side, as the rules allow', () => {
    const waiting: OpenTask = { ...open, result, request, notOurs: { returnedOn: '2021-07-08' } }
    expect(isTaken(waiting)).toBe(true)
  })

  test('an accepted task has its days and its outcome, and waits for nothing', () => {
    const accepted = {
      ...facts,
      lifecycle: 'accepted',
      result: { submittedOn: '2021-07-09' },
      acceptedOn: '2021-07-12',
    } as const
    expect(isTaken({ ...accepted, outcome: 'done-late' })).toBe(true)
    // @ts-expect-error without an outcome a later change of the due date would judge it anew
    expect(isTaken(accepted)).toBe(false)
    // @ts-expect-error an open status is no outcome
    expect(isTaken({ ...accepted, outcome: 'open-overdue' })).toBe(false)
    // @ts-expect-error a closed task has no pending request
    expect(isTaken({ ...accepted, outcome: 'done-late', request })).toBe(false)
    expectTypeOf<AcceptedTask['result']['submittedOn']>().toEqualTypeOf<LocalDate>()
    expectTypeOf<AcceptedTask['outcome']>().toEqualTypeOf<'done-on-time' | 'done-late' | 'done-no-deadline'>()
  })

  test('a task that left has the day it left, and no result', () => {
    const left = { ...facts, lifecycle: 'withdrawn', endedOn: '2021-07-09' } as const
    expect(isTaken(left)).toBe(true)
    // @ts-expect-error a past day cannot be told without the day it left
    expect(isTaken({ ...facts, lifecycle: 'reassigned' })).toBe(false)
    // @ts-expect-error what waited for acceptance when it left is in its waits
    expect(isTaken({ ...left, result })).toBe(false)
  })

  test('overdue is no fact of a task', () => {
    // @ts-expect-error overdue is computed from facts and a date, never stored
    expect(isTaken({ ...open, status: 'open-overdue' })).toBe(false)
    // @ts-expect-error there is no fourth way for a task to be
    expect(isTaken({ ...open, lifecycle: 'overdue' })).toBe(false)
  })

  test('each status has one count and there are eight', () => {
    expect(new Set(statuses).size).toBe(8)
    expect(new Set(statuses.map((status) => countNameOf[status])).size).toBe(8)
    expectTypeOf<keyof typeof countNameOf>().toEqualTypeOf<Status>()
  })
})

describe('a report is finished or unfinished', () => {
  const finished = { outcome: 'finished', result: 'Đã ban hành' } as const
  const unfinished = {
    outcome: 'unfinished',
    reason: 'other-bodies',
    cause: 'Chờ ý kiến',
    plan: 'Họp',
    proposedDueOn: '2021-08-30',
  } as const
  const isReport = (report: Report) => reportSchema.safeParse(report).success

  test('finished has a result and no proposed date', () => {
    expect(isReport(finished)).toBe(true)
    // @ts-expect-error who has finished asks for no other date
    expect(isReport({ ...finished, proposedDueOn: '2021-08-30' })).toBe(false)
  })

  test('unfinished has a reason from the list, cause, plan and proposed date', () => {
    expect(isReport(unfinished)).toBe(true)
    const { plan: _, ...unplanned } = unfinished
    // @ts-expect-error letter 4651 asks for a plan
    expect(isReport(unplanned)).toBe(false)
    for (const name of ['reason', 'cause', 'plan', 'proposedDueOn'])
      expect(reportSchema.safeParse({ ...unfinished, [name]: '' }).success).toBe(false)
    expect(reportSchema.safeParse({ ...unfinished, proposedDueOn: '2021-02-29' }).success).toBe(false)
  })

  test('evidence is ten lines at most, percent a whole number from 0 to 100', () => {
    const withEvidence = (evidence: string[]) => reportSchema.safeParse({ ...finished, evidence }).success
    expect([10, 11].map((size) => withEvidence(Array(size).fill('12/TB-SXD')))).toEqual([true, false])
    expect(withEvidence(['a\nb'])).toBe(false)
    const takes = (percent: unknown) => progressSchema.safeParse({ text: 'Đang làm', percent }).success
    expect([0, 100, undefined].map(takes)).toEqual([true, true, true])
    expect([-1, 101, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '50', null].some(takes)).toBe(false)
  })
})

test('who returns or refuses says why, who approves sets a date and says whether the cause was objective', () => {
  expectTypeOf<{ decision: 'return' }>().not.toExtend<Acceptance>()
  expectTypeOf<{ decision: 'refuse' }>().not.toExtend<ExtensionDecision>()
  expectTypeOf<{ decision: 'approve'; dueOn: string }>().not.toExtend<ExtensionDecision>()
  for (const decision of [
    { decision: 'refuse' },
    { decision: 'refuse', reason: ' ' },
    { decision: 'approve', dueOn: '2021-08-30' },
  ])
    expect(extensionDecisionSchema.safeParse(decision).success).toBe(false)
})

test('a task’s id names the department and the year whose figures it counts in', () => {
  const id = taskIdOf('SXD', '2021-12-31', 'k3f9x2m8q1ab')
  expect(taskIdSchema.parse(id)).toBe('SXD-2021-k3f9x2m8q1ab')
  expect(homeOf(id)).toEqual({ department: 'SXD', year: 2021, code: 'k3f9x2m8q1ab' })
  for (const wrong of [
    'SXD-2021-K3F9X2M8Q1AB',
    'SXD-2021-k3f9',
    'sxd-2021-k3f9x2m8q1ab',
    'SXD-21-k3f9x2m8q1ab',
    `${id}#`,
    `T#${id}`,
  ])
    expect(taskIdSchema.safeParse(wrong).success).toBe(false)
})
