import { describe, expect, test } from 'vitest'
import type { Coordination } from '../../../../functions/tasks/coordination/coordination.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { periodAfterTask, planNextPeriod } from '../../../../functions/tasks/planned/next-period.ts'
import type { OpenTask, Task } from '../../../../functions/tasks/task/task.ts'
import { july, story } from '../task/stories.ts'

const { id, ...facts } = story({ dueOn: july(25) }).task as OpenTask
const task = { id, ...facts, title: 'Báo cáo tháng', directive: '2021-4651' } as unknown as OpenTask & Task
const next = { id: 'SXD-2021-k3f9x2m8q1ac', period: { begins: '2021-08-01', dueOn: '2021-08-25' } } as const

const registered = (said: object): TaskEvent =>
  ({
    key: 'k',
    on: july(1),
    at: '2021-07-01T01:00:00.000Z',
    by: 'vp.kstt1',
    order: 0,
    details: { type: 'registered', task: { department: 'SXD', title: 'Tên cũ', ...said } },
  }) as TaskEvent
const acknowledged = { ...registered({}), details: { type: 'acknowledged' } } as TaskEvent

const part = (department: string, role: Coordination['role']): Coordination => ({ id, department, role })
const planned = (
  before: OpenTask & Task,
  said: object = {},
  parts: readonly Coordination[] = [],
  on = july(1),
) => planNextPeriod(before, next, { history: [acknowledged, registered(said)], parts }, on)

const saidBy = ({ entries }: ReturnType<typeof planned>) => {
  const [first] = entries
  return first?.details.type === 'registered' ? first.details.task : undefined
}

describe('the period after a task’s own', () => {
  test('begins after the task’s day; there is none where its series has an end', () => {
    const series = { every: 'month', day: 25 } as const
    expect(periodAfterTask({ ...task, series })?.begins).toBe('2021-08-01')
    expect(periodAfterTask(task)).toBeUndefined()
  })
})

describe('the task of the next period', () => {
  test('is planned for its first day and entered today, also where that day has come', () => {
    for (const on of [july(1), '2021-08-01', '2021-08-05'] as const) {
      const { after, before, entries } = planned(task, {}, [], on)
      expect(before).toBeUndefined()
      expect(after).toEqual({
        id: next.id,
        version: 1,
        lifecycle: 'open',
        planned: 'ahead',
        assignedOn: '2021-08-01',
        registeredOn: on,
        starred: false,
        dueOn: '2021-08-25',
        originalDueOn: '2021-08-25',
        reportsOwed: 0,
        reportsInTime: 0,
      })
      expect(entries.map((entry) => [entry.on, entry.details.type])).toEqual([[on, 'registered']])
    }
  })

  test('says what the task before says by now, and of it what only its registration tells', () => {
    expect(saidBy(planned(task))).toEqual({
      department: 'SXD',
      title: 'Báo cáo tháng',
      starred: false,
      assignedOn: '2021-08-01',
      dueOn: '2021-08-25',
    })
    const words = {
      content: 'Tình hình giải ngân',
      deadlineAsWorded: 'ngày 25 hằng tháng',
      assigneeAsWorded: 'Sở Xây dựng',
    }
    expect(saidBy(planned({ ...task, starred: true, urgency: 'urgent' }, words))).toMatchObject({
      ...words,
      starred: true,
      urgency: 'urgent',
    })
  })

  test('goes to the same departments in the same parts; who was released has none', () => {
    const parts = [
      part('STC', 'coordinating'),
      part('SNV', 'information'),
      part('STP', 'released'),
      part('SCT', 'coordinating'),
    ]
    const change = planned(task, {}, parts)
    expect(saidBy(change)).toMatchObject({ coordinating: ['STC', 'SCT'], forInformation: ['SNV'] })
    expect(change.after).toMatchObject({ coordinating: ['SCT', 'STC'] })
  })

  test('cannot be planned from a history that does not begin', () => {
    expect(() => planNextPeriod(task, next, { history: [acknowledged], parts: [] }, july(1))).toThrow(
      `the history of ${id} does not begin`,
    )
  })
})
