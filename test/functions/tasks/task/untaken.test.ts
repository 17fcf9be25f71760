import { describe, expect, test } from 'vitest'
import { isStillUntaken, isUntaken } from '../../../../functions/tasks/task/inbox/untaken.ts'
import type { OpenTask, Task } from '../../../../functions/tasks/task/task.ts'
import { july } from './stories.ts'

const urgent = { urgency: 'flash' } as const

describe('a task that cannot wait', () => {
  test.each([
    ['flash', true],
    ['very-urgent', true],
    ['urgent', false],
    [undefined, false],
  ] as const)('%s: untaken until somebody acts is %s', (urgency, untaken) => {
    expect(isUntaken({ urgency })).toBe(untaken)
  })

  test.each<Partial<OpenTask>>([
    { acknowledgedOn: july(2) },
    { reportedFor: july(9) },
    { result: { submittedOn: july(2) } },
    { request: { askedOn: july(2), proposedDueOn: july(20) } },
    { notOurs: { returnedOn: july(2) } },
  ])('%o: somebody took it up', (acted) => {
    expect(isUntaken({ ...urgent, ...acted })).toBe(false)
  })

  test('a progress update takes it up as well; what is planned or closed waits for nobody', () => {
    const task = { ...urgent, lifecycle: 'open' } as Task
    expect(isStillUntaken(task)).toBe(true)
    expect(isStillUntaken({ ...task, updatedOn: july(3) } as Task)).toBe(false)
    expect(isStillUntaken({ ...task, planned: 'ahead' } as Task)).toBe(false)
    expect(isStillUntaken({ ...task, acknowledgedOn: july(3) } as Task)).toBe(false)
    expect(isStillUntaken({ ...task, lifecycle: 'withdrawn' } as Task)).toBe(false)
  })
})
