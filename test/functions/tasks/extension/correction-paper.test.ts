import { describe, expect, test } from 'vitest'
import { decisionIn } from '../../../../functions/tasks/extension/extension-decisions.ts'
import { factsAsOf } from '../../../../functions/tasks/history/event.ts'
import { correctionInForce } from '../../../../functions/tasks/history/extension-in-force.ts'
import { inboxOf } from '../../../../functions/tasks/task/inbox/inbox.ts'
import { awaitingOf, isAnswerAwaited, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  correct,
  correctForSignature,
  finish,
  july,
  prepare,
  refuse,
  scan,
  takeBack,
} from '../task/stories.ts'
import { type Act, back, carry, grant, lived, refused, send, sign } from './paper-stories.ts'

type Acts = [day: number, act: Act][]

/** Due on 10 July; on the 9th an extension to the 20th was asked and granted. */
const extended: Acts = [
  [9, askFor(july(20))],
  [9, approve(july(20))],
]
const right = correctForSignature
const inForceOn = ({ history }: ReturnType<typeof lived>) =>
  history.flatMap(({ on, details }) => (correctionInForce(details) ? [on] : []))

describe('a correction that counts once its paper is signed', () => {
  test('moves nothing before, and lies with who signs', () => {
    const waiting = lived(...extended, [11, right(july(14))])
    expect(waiting.task).toMatchObject({
      dueOn: july(20),
      extensions: 1,
      correction: { on: july(11), dueOn: july(14) },
    })
    expect([inboxOf(waiting.task), awaitingOf(waiting.task)]).toEqual(['to-sign', 'signature'])
    // The department waits for nobody: it works by the date in force.
    expect(isAnswerAwaited(waiting.task)).toBe(false)
    expect(waiting.statuses(15, 20, 21)).toEqual(['open-in-term', 'open-in-term', 'open-overdue'])
    expect(inForceOn(waiting)).toEqual([])
  })

  test('counts from the day it is signed, like one that counts at once on that day', () => {
    for (const dueOn of [july(10), july(14), july(28)]) {
      const signed = lived(...extended, [11, right(dueOn)], [13, sign(12)])
      const atOnce = lived(...extended, [13, correct(dueOn)])
      const { version: _, ...facts } = signed.task
      const { version: __, ...same } = atOnce.task
      expect(facts).toEqual(same)
      expect(signed.statuses(12, 13, 14, 15, 21)).toEqual(atOnce.statuses(12, 13, 14, 15, 21))
      expect(inForceOn(signed)).toEqual([july(13)])
    }
  })

  test('every past day is told as it was told then', () => {
    const acts: Acts = [
      ...extended,
      [11, right(july(10))],
      [12, send(12)],
      [22, scan],
      [23, sign(12)],
      [24, scan],
    ]
    const all = lived(...acts)
    for (let day = 2; day <= 24; day += 1) {
      const then = lived(...acts.filter(([on]) => on <= day))
      expect([day, statusOn(all.task, july(day))]).toEqual([day, statusOn(then.task, july(day))])
      const told = factsAsOf(all.history, july(day))
      expect([day, told && statusOn(told, july(day))]).toEqual([day, statusOn(then.task, july(day))])
    }
  })

  test('back to a date that has passed: missed on the day of the signature, not before', () => {
    const { history, statuses } = lived(...extended, [11, right(july(10))], [15, sign(11)])
    expect(statuses(11, 14, 15)).toEqual(['open-in-term', 'open-in-term', 'open-overdue'])
    expect(history.flatMap(({ on, details }) => (details.type === 'deadline-missed' ? [on] : []))).toEqual([
      july(15),
    ])
  })

  test('of a refusal: overdue until it is signed, in term from then on', () => {
    const acts: Acts = [
      [9, askFor(july(20))],
      [9, refuse],
      [12, right(july(20))],
    ]
    expect(lived(...acts).statuses(11, 12, 13)).toEqual(['open-overdue', 'open-overdue', 'open-overdue'])
    const signed = lived(...acts, [14, sign(13)])
    expect(signed.statuses(12, 13, 14)).toEqual(['open-overdue', 'open-overdue', 'open-in-term'])
    expect(signed.task).toMatchObject({ extensions: 1 })
  })

  test('is corrected anew while it is a draft, and held fast once its paper left it', () => {
    const anew = lived(...extended, [11, right(july(14))], [12, right(july(16))])
    expect(anew.task).toMatchObject({ dueOn: july(20), correction: { on: july(12), dueOn: july(16) } })
    const sent: Acts = [...extended, [11, right(july(14))], [12, send(12)]]
    expect(lived(...sent).task).toMatchObject({ correction: { carriedOn: july(12) } })
    expect(refused(...sent, [12, right(july(16))])).toBe('decision-being-signed')
    expect(refused(...sent, [12, right(july(20))])).toBe('decision-being-signed')
    expect(lived(...sent, [12, back], [13, right(july(16))]).task).toMatchObject({
      correction: { on: july(13), dueOn: july(16) },
    })
    const [first] = anew.history.filter(({ details }) => details.type === 'extension-corrected')
    expect(
      refused(
        ...extended,
        [11, right(july(14))],
        [12, right(july(16))],
        [13, carry({ step: 'signed', day: july(13) }, first?.after?.version)],
      ),
    ).toBe('decision-replaced')
  })

  test('is given up by a correction to the date in force: nothing waits, and no paper is written of that', () => {
    const acts: Acts = [...extended, [11, right(july(14))], [12, right(july(20))]]
    const { task, history } = lived(...acts)
    expect(task).toMatchObject({ dueOn: july(20), extensions: 1 })
    expect(task).not.toHaveProperty('correction')
    expect(inboxOf(task)).not.toBe('to-sign')
    expect(decisionIn(history, undefined)?.entry.on).toBe(july(11))
    expect(refused(...acts, [13, sign(13)])).toBe('decision-replaced')
    expect(inForceOn(lived(...acts))).toEqual([])
    // Where none waits, the date in force is no correction.
    expect(refused(...extended, [12, right(july(20))])).toBe('corrected-date-not-valid')
  })

  test('the paper of the next one cites what was in force, not the draft that was replaced', () => {
    const replaced = lived(...extended, [11, right(july(14))], [12, right(july(16))])
    expect(decisionIn(replaced.history, undefined)?.corrects?.details.type).toBe('extension-decided')
    const second = lived(...extended, [11, right(july(14))], [12, sign(12)], [13, right(july(16))])
    expect(decisionIn(second.history, undefined)?.corrects?.on).toBe(july(11))
  })

  test('a draft that was sent and taken back was never in force, nor one beside a paper that was signed', () => {
    const sent = lived(...extended, [11, right(july(14))], [12, send(12)], [12, back], [13, right(july(16))])
    expect(decisionIn(sent.history, undefined)?.corrects?.details.type).toBe('extension-decided')
    const signed = lived(
      [9, askFor(july(20))],
      [11, grant],
      [12, sign(12)],
      [13, right(july(14))],
      [14, right(july(16))],
    )
    expect(decisionIn(signed.history, undefined)?.corrects?.on).toBe(july(11))
  })

  test('the history keeps what was put right, when it was signed, and what was given up', () => {
    const correction = { dueOn: july(14), objectiveCause: true, reason: 'Ghi nhầm ngày' }
    const signed = lived(...extended, [11, right(july(14))], [13, sign(13)])
    expect(signed.history.at(-1)?.details).toMatchObject({
      type: 'decision-paper-carried',
      corrected: { correction, previousDueOn: july(20) },
    })
    const givenUp = lived(...extended, [11, right(july(14))], [12, right(july(20))])
    expect(givenUp.history.at(-1)?.details).toEqual({
      type: 'extension-corrected',
      correction: { ...correction, dueOn: july(20) },
      previousDueOn: july(20),
      takesBack: true,
    })
  })

  test('comes before the next decision, its preparation and the Office’s putting right', () => {
    const asked: Acts = [...extended, [11, right(july(14))], [12, askFor(july(28))]]
    for (const act of [approve(july(28)), prepare(july(28))])
      expect(refused(...asked, [13, act])).toBe('extension-awaits-signature')
    expect(refused(...extended, [11, right(july(14))], [12, amend(july(25))])).toBe('answer-pending')
    const signed = lived(...asked, [13, sign(13)], [14, approve(july(28))])
    expect(signed.task).toMatchObject({ dueOn: july(28), extensions: 2 })
  })

  test('a result is judged meanwhile where either date says the same, and waits where they differ', () => {
    const late: Acts = [...extended, [11, right(july(14))], [15, finish]]
    expect(refused(...late, [16, accept])).toBe('extension-awaits-signature')
    // The 14th was over before it was in force: the department worked by the 20th.
    expect(refused(...late, [16, sign(16)])).toBe('granted-date-passed')
    expect(lived(...late, [16, right(july(20))], [16, accept]).task).toMatchObject({
      outcome: 'done-on-time',
    })
    const back: Acts = [...extended, [11, right(july(10))], [15, finish], [16, sign(16)], [16, accept]]
    expect(lived(...back).task).toMatchObject({ outcome: 'done-late' })
    const timely = lived(...extended, [11, right(july(14))], [12, finish], [13, accept])
    expect(timely.task).toMatchObject({ lifecycle: 'accepted', outcome: 'done-on-time' })
    expect(timely.task).not.toHaveProperty('correction')
  })

  test('ends with its task', () => {
    const acts: Acts = [...extended, [11, right(july(14))], [12, takeBack]]
    expect(lived(...acts).task).not.toHaveProperty('correction')
    expect(refused(...acts, [13, sign(13)])).toBe('decision-replaced')
  })
})
