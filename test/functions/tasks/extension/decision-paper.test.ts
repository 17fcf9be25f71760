import { describe, expect, test } from 'vitest'
import {
  carryDecision,
  carryDecisionRefusal,
  decisionLifeIn,
} from '../../../../functions/tasks/extension/decision-paper.ts'
import { factsAsOf } from '../../../../functions/tasks/history/event.ts'
import { inboxOf } from '../../../../functions/tasks/task/inbox/inbox.ts'
import { awaitingOf, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import { accept, approve, askFor, correct, finish, july, prepare, scan, takeBack } from '../task/stories.ts'
import { type Act, back, carry, deny, grant, lived, number, refused, send, sign } from './paper-stories.ts'

describe('a decision that counts once its paper is signed', () => {
  test('moves nothing before, and is in term while it waits', () => {
    const { task, statuses } = lived([9, askFor(july(20))], [11, grant])
    expect(task).toMatchObject({ dueOn: july(10), request: { decided: { on: july(11), dueOn: july(20) } } })
    expect(task).not.toHaveProperty('extensions')
    expect([inboxOf(task), awaitingOf(task)]).toEqual(['to-sign', 'signature'])
    expect(statuses(10, 11, 15)).toEqual(['open-in-term', 'open-in-term', 'open-in-term'])
  })

  test('counts from the day it is signed, like one that counts at once on that day', () => {
    const signed = lived([9, askFor(july(20))], [11, grant], [13, sign(13)])
    const atOnce = lived([9, askFor(july(20))], [13, approve(july(20))])
    const { version: _, ...facts } = signed.task
    const { version: __, ...same } = atOnce.task
    expect(facts).toEqual(same)
    expect(signed.statuses(12, 13, 20, 21)).toEqual(atOnce.statuses(12, 13, 20, 21))
    expect(inboxOf(signed.task)).not.toBe('to-sign')
  })

  test('every past day is told as it was told then', () => {
    const acts: [number, Act][] = [
      [9, askFor(july(20))],
      [11, grant],
      [12, send(12)],
      [15, sign(13)],
      [16, number(16)],
      [22, scan],
    ]
    const all = lived(...acts)
    for (let day = 2; day <= 22; day += 1) {
      const then = lived(...acts.filter(([on]) => on <= day))
      expect([day, statusOn(all.task, july(day))]).toEqual([day, statusOn(then.task, july(day))])
      const told = factsAsOf(all.history, july(day))
      expect([day, told && statusOn(told, july(day))]).toEqual([day, statusOn(then.task, july(day))])
    }
  })

  test('recorded days after the signature: no day between becomes late, none that was late is mended', () => {
    const inTime = lived([9, askFor(july(20))], [11, grant], [16, sign(12)])
    expect(inTime.statuses(11, 12, 15, 16)).toEqual(Array(4).fill('open-in-term'))
    const late = lived([12, askFor(july(20))], [13, grant], [16, sign(13)])
    expect(late.statuses(12, 13, 15, 16)).toEqual([
      'open-overdue',
      'open-overdue',
      'open-overdue',
      'open-in-term',
    ])
    expect(late.history.filter(({ details }) => details.type === 'deadline-missed')).toHaveLength(1)
  })

  test('a refusal counts then, too', () => {
    const { task, statuses } = lived([9, askFor(july(20))], [11, deny], [14, sign(14)])
    expect(task).toMatchObject({ dueOn: july(10), decidedDueOn: july(10) })
    expect(statuses(13, 14)).toEqual(['open-in-term', 'open-overdue'])
  })

  test('no signature is earlier than the request, or to come', () => {
    expect(refused([9, askFor(july(20))], [11, grant], [12, sign(8)])).toBe('paper-step-day-wrong')
    expect(refused([9, askFor(july(20))], [11, grant], [12, sign(13)])).toBe('paper-step-day-wrong')
    // The leader had signed on paper before anybody entered it.
    expect(lived([9, askFor(july(20))], [11, grant], [12, sign(9)]).task.dueOn).toBe(july(20))
  })

  test('may be decided anew while it is a draft, and not once it left the draft', () => {
    const anew = lived([9, askFor(july(20))], [11, grant], [12, deny])
    expect(anew.task).toMatchObject({ request: { decided: { on: july(12) } } })
    expect(refused([9, askFor(july(20))], [11, grant], [12, send(12)], [12, deny])).toBe(
      'decision-being-signed',
    )
    const taken = lived([9, askFor(july(20))], [11, grant], [12, send(12)], [12, back], [13, deny])
    expect(taken.task).toMatchObject({ request: { decided: { on: july(13) } } })
    const [first] = anew.history.filter(({ details }) => details.type === 'extension-decided')
    expect(
      refused(
        [9, askFor(july(20))],
        [11, grant],
        [12, deny],
        [13, carry({ step: 'signed', day: july(13) }, first?.after?.version)],
      ),
    ).toBe('decision-replaced')
  })

  test('is neither prepared, nor an earlier one corrected meanwhile, nor signed for a closed task', () => {
    expect(refused([9, askFor(july(20))], [11, grant], [12, prepare(july(20))])).toBe(
      'extension-awaits-signature',
    )
    expect(
      refused(
        [9, askFor(july(12))],
        [9, approve(july(12))],
        [11, askFor(july(20))],
        [11, grant],
        [12, correct(july(14))],
      ),
    ).toBe('extension-awaits-signature')
    expect(refused([9, askFor(july(20))], [11, grant], [12, takeBack], [13, sign(13)])).toBe(
      'decision-replaced',
    )
    // Whether the result is late depends on what is to be signed.
    expect(refused([9, askFor(july(20))], [11, grant], [12, finish], [13, accept])).toBe(
      'extension-undecided',
    )
  })

  test('a signature is recorded once', () => {
    expect(refused([9, askFor(july(20))], [11, grant], [13, sign(13)], [14, sign(14)])).toBe(
      'paper-step-taken',
    )
  })
})

describe('a decision that counts at once', () => {
  test('has the life of its paper beside it, which moves no date, also when the task is closed', () => {
    const before = lived([9, askFor(july(20))], [9, approve(july(20))], [18, finish], [19, accept])
    const after = lived(
      [9, askFor(july(20))],
      [9, approve(july(20))],
      [18, finish],
      [19, accept],
      [20, sign(10)],
      [20, number(11)],
      [21, carry({ step: 'sent-out', day: july(12) })],
    )
    expect(after.task).toEqual({ ...before.task, version: before.task.version + 3 })
  })

  test('a task that nobody decided on has no paper', () => {
    expect(refused([9, sign(9)])).toBe('no-extension-decided')
    expect(refused([9, askFor(july(20))], [9, sign(9)])).toBe('no-extension-decided')
    expect(
      refused(
        [9, askFor(july(20))],
        [9, approve(july(20))],
        [10, carry({ step: 'signed', day: july(10) }, 99)],
      ),
    ).toBe('no-such-decision')
  })
})

describe('what the paper asks of a task', () => {
  const decided = lived([9, askFor(july(20))], [11, grant])

  test('a decision on the date in force, or one that waits; nothing waits on a closed task', () => {
    expect(carryDecisionRefusal(lived([9, askFor(july(20))]).task, july(12))?.code).toBe(
      'no-extension-decided',
    )
    expect(carryDecisionRefusal(lived().task, july(12))?.code).toBe('no-extension-decided')
    expect(carryDecisionRefusal(decided.task, july(12))).toBeUndefined()
    const closed = lived([9, askFor(july(20))], [11, grant], [12, takeBack]).task
    expect(carryDecisionRefusal(closed, july(12))?.code).toBe('no-extension-decided')
    const inForce = lived([9, askFor(july(20))], [9, approve(july(20))], [10, takeBack]).task
    expect(carryDecisionRefusal(inForce, july(12))).toBeUndefined()
  })

  test('which decision there is not is told', () => {
    const step = { step: 'signed', day: july(12) } as const
    expect(() => carryDecision(decided.task, { decision: 99, step }, july(12), decided.history)).toThrow(
      expect.objectContaining({ facts: { decision: 99 } }),
    )
  })
})

describe('what the history keeps of the paper', () => {
  const decidedIn = ({ history }: ReturnType<typeof lived>) =>
    history.filter(({ details }) => details.type === 'extension-decided').map(({ after }) => after?.version)

  test('each decision has the life of its own paper', () => {
    const told = lived(
      [9, askFor(july(20))],
      [11, grant],
      [12, send(12)],
      [12, back],
      [13, deny],
      [14, sign(14)],
    )
    const [first, second] = decidedIn(told) as [number, number]
    const stepsOf = (decision: number) => decisionLifeIn(told.history, decision).map(({ step }) => step)
    expect(stepsOf(second)).toEqual(['signed'])
    expect(stepsOf(first)).toEqual([])
  })

  test('what its signature made count, with the request it answers', () => {
    const granted = lived([9, askFor(july(20))], [11, grant], [12, send(12)], [13, sign(13)])
    const [decision] = decidedIn(granted)
    expect(granted.history.slice(-2).map(({ details }) => details)).toEqual([
      { type: 'decision-paper-carried', decision, step: { step: 'sent-for-signing', day: july(12) } },
      {
        type: 'decision-paper-carried',
        decision,
        step: { step: 'signed', day: july(13) },
        effect: {
          extension: { decision: 'approve', dueOn: july(20), objectiveCause: true },
          previousDueOn: july(10),
          askedOn: july(9),
        },
      },
    ])
  })

  test('the files that were sent with a step', () => {
    const { task, history } = lived([9, askFor(july(20))], [11, grant])
    const step = { step: 'signed', day: july(12) } as const
    const files = [
      {
        id: 'a'.repeat(12),
        name: 'Quyết định.pdf',
        size: 1_000,
        kind: 'pdf' as const,
        sha256: 'b'.repeat(64),
      },
    ]
    expect(carryDecision(task, { step, files }, july(12), history).entries[0]?.details).toMatchObject({
      files,
    })
    expect(carryDecision(task, { step }, july(12), history).entries[0]?.details).not.toHaveProperty('files')
  })

  test('the leader holds a decision fast from the day on which its paper left the draft, whatever comes after', () => {
    const { task } = lived([9, askFor(july(20))], [11, grant], [12, send(12)], [13, number(13)])
    expect((task as OpenTask).request?.decided).toEqual({
      on: july(11),
      dueOn: july(20),
      carriedOn: july(12),
    })
    const draft = lived([9, askFor(july(20))], [11, grant], [12, send(12)], [13, back]).task as OpenTask
    expect(draft.request?.decided).toEqual({ on: july(11), dueOn: july(20) })
  })
})
