import { describe, expect, test } from 'vitest'
import type { Refused } from '../../../../functions/shared/problems/refused.ts'
import {
  correctExtensionRefusal,
  decideExtensionRefusal,
  prepareExtension,
  prepareExtensionRefusal,
  putRight,
} from '../../../../functions/tasks/extension/extension.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import { approve, askFor, correct, july, refusalOf, story, toldWith } from '../task/stories.ts'

const due10 = { dueOn: july(10) }
const extended: [day: number, action: ReturnType<typeof askFor>][] = [
  [9, askFor(july(20))],
  [9, approve(july(20))],
]

describe('what refuses an answer to a request because of the task as it stands', () => {
  const asked = story(due10, [9, askFor(july(20))]).task as OpenTask
  const request = { askedOn: july(9), proposedDueOn: july(20) }
  const decided = { ...request, decided: { on: july(11), dueOn: july(20) } }
  const toldBy = (refused: Refused | undefined) => refused && [refused.code, refused.facts]

  test('there must be a request, of a task with a due date', () => {
    const { dueOn: _, ...undated } = asked
    for (const task of [story(due10).task, undated as OpenTask])
      for (const refusal of [prepareExtensionRefusal, decideExtensionRefusal])
        expect(refusal(task, july(10))?.code).toBe('no-extension-asked')
    for (const refusal of [prepareExtensionRefusal, decideExtensionRefusal])
      expect(refusal(asked, july(10))).toBeUndefined()
  })

  test('what waits for its signature says since when', () => {
    const correction = { on: july(12), dueOn: july(18) }
    const since = (on: number) => ['extension-awaits-signature', { decidedOn: july(on) }]
    expect(toldBy(prepareExtensionRefusal({ ...asked, request: decided }, july(13)))).toEqual(since(11))
    expect(toldBy(prepareExtensionRefusal({ ...asked, correction }, july(13)))).toEqual(since(12))
    expect(toldBy(decideExtensionRefusal({ ...asked, correction }, july(13)))).toEqual(since(12))
    expect(toldBy(correctExtensionRefusal({ ...asked, request: decided }, july(13)))).toEqual(since(11))
    // A draft of a decision may be decided anew.
    expect(decideExtensionRefusal({ ...asked, request: decided }, july(13))).toBeUndefined()
  })

  test('what is being signed says since when', () => {
    const carried = { ...request, decided: { ...decided.decided, carriedOn: july(12) } }
    const correction = { on: july(11), dueOn: july(18), carriedOn: july(12) }
    const signing = ['decision-being-signed', { carriedOn: july(12) }]
    expect(toldBy(decideExtensionRefusal({ ...asked, request: carried }, july(13)))).toEqual(signing)
    expect(toldBy(correctExtensionRefusal({ ...asked, correction }, july(13)))).toEqual(signing)
  })

  test('nothing is put right that was not decided', () => {
    expect(refusalOf(() => putRight(asked, july(20), july(12)))).toBe('no-extension-decided')
    expect(correctExtensionRefusal(asked, july(12))?.code).toBe('no-extension-decided')
    const { dueOn: _, ...undated } = story(due10, ...extended).task as OpenTask
    expect(correctExtensionRefusal(undated as OpenTask, july(12))?.code).toBe('no-extension-decided')
  })
})

describe('what a refused date is told with', () => {
  test('a new date that is not later: both dates', () => {
    const asked = story(due10, [9, askFor(july(20))]).task
    expect(toldWith(() => approve(july(10))(asked, july(9)))).toEqual({
      newDueOn: july(10),
      dueOn: july(10),
    })
  })

  test('a corrected date: the date in force and the one the decision was about', () => {
    expect(toldWith(() => correct(july(9))(story(due10, ...extended).task, july(9)))).toEqual({
      newDueOn: july(9),
      dueOn: july(20),
      decidedDueOn: july(10),
    })
  })
})

describe('what the history keeps of it', () => {
  const asked = story(due10, [9, askFor(july(20))]).task

  test('what the Office recommends, also a refusal', () => {
    for (const preparation of [
      { recommendation: 'approve', dueOn: july(15) },
      { recommendation: 'refuse', note: 'Đủ thời gian' },
    ] as const)
      expect(prepareExtension(asked, preparation, july(10)).entries).toEqual([
        { on: july(10), details: { type: 'extension-prepared', preparation } },
      ])
  })
})
