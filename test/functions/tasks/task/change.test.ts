import { describe, expect, test } from 'vitest'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import {
  change,
  givenRefusal,
  openRefusal,
  submittedRefusal,
} from '../../../../functions/tasks/task/change.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { accept, askFor, finish, giveBack, july, refuse, story } from './stories.ts'

const due10 = { dueOn: july(10) }
const open = story(due10).task as OpenTask
const accepted = story(due10, [9, finish], [12, accept]).task
const ahead: OpenTask = { ...open, assignedOn: july(20), planned: 'ahead' }

const toldBy = (refused: Refused | undefined) => refused && [refused.code, refused.facts]

describe('what refuses a command because of the task as it stands', () => {
  const closed = ['task-closed', { lifecycle: 'accepted' }]

  test('a closed task takes none, and says how it was closed', () => {
    expect(toldBy(openRefusal(accepted, july(13)))).toEqual(closed)
    expect(toldBy(givenRefusal()(accepted, july(13)))).toEqual(closed)
  })

  test('a planned task takes those on open tasks alone; the others say when it is given', () => {
    for (const planned of [ahead, { ...ahead, planned: 'withheld' } as const])
      expect(openRefusal(planned, july(5))).toBeUndefined()
    expect(toldBy(givenRefusal()(ahead, july(5)))).toEqual(['task-planned', { givenOn: july(20) }])
    expect(toldBy(givenRefusal()({ ...ahead, planned: 'withheld' }, july(25)))).toEqual([
      'task-withheld',
      { givenOn: july(20) },
    ])
    expect(givenRefusal()(open, july(5))).toBeUndefined()
  })

  test('a result that waits says since when', () => {
    const submitted = story(due10, [9, finish]).task as OpenTask
    expect(toldBy(submittedRefusal(submitted))).toEqual(['already-submitted', { submittedOn: july(9) }])
    expect(submittedRefusal(open)).toBeUndefined()
  })

  test('a rule is never applied to a closed task, also where the command itself would not mind', () => {
    const minds = () => undefined
    const rule = (): never => {
      throw new Error('the rule was applied')
    }
    expect(() => change(accepted, july(13), minds, rule)).toThrow(Refused)
  })
})

describe('a wait that has ended', () => {
  const waitsOf = (task: TaskFacts) => task.waits

  test('is kept where it began in time and outlasted the due date', () => {
    const waits = [{ from: july(10), until: july(11) }]
    expect(waitsOf(story(due10, [10, finish], [11, giveBack]).task)).toEqual(waits)
    expect(waitsOf(story(due10, [10, askFor(july(20))], [11, refuse]).task)).toEqual(waits)
  })

  test('is not where it ended by the due date, or began after it, or there is none', () => {
    expect(waitsOf(story(due10, [5, finish], [7, giveBack]).task)).toBeUndefined()
    expect(waitsOf(story(due10, [5, finish], [10, giveBack]).task)).toBeUndefined()
    expect(waitsOf(story(due10, [11, finish], [13, giveBack]).task)).toBeUndefined()
    expect(waitsOf(story({}, [5, finish], [13, giveBack]).task)).toBeUndefined()
  })

  test('comes after those before it', () => {
    const twice = story(due10, [9, askFor(july(20))], [10, finish], [12, giveBack], [14, refuse]).task
    expect(waitsOf(twice)).toEqual([
      { from: july(10), until: july(12) },
      { from: july(9), until: july(14) },
    ])
  })
})
