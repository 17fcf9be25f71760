import { describe, expect, test } from 'vitest'
import {
  inboxChange,
  inboxes,
  inboxOf,
  inboxOrderOf,
  isSameInboxes,
  noInboxCounts,
  sumOfInboxes,
} from '../../../../functions/tasks/task/inbox/inbox.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { accept, approve, finish, july, story } from './stories.ts'

const given = story({ dueOn: july(20) }).task as OpenTask
const of = (facts: Partial<OpenTask>): OpenTask => ({ ...given, ...facts })

const result = { submittedOn: july(5) }
const request = { askedOn: july(4), proposedDueOn: july(25) }
const late = { submittedOn: july(21) }
const lateRequest = { askedOn: july(21), proposedDueOn: july(25) }
const prepared = { ...request, preparedOn: july(6) }
const decided = { ...prepared, decided: { on: july(8), dueOn: july(25) } }
const correction = { on: july(9), dueOn: july(22) }
const notOurs = { returnedOn: july(3) }

describe('the inbox that a task lies in', () => {
  test.each<[string, Partial<OpenTask>, string | undefined]>([
    ['nothing waits', {}, undefined],
    ['a result', { result }, 'result'],
    ['a result beside a request: the result alone', { result, request, notOurs }, 'result'],
    ['a late result beside a request made in time: the request first', { result: late, request }, 'asked'],
    ['the same, prepared', { result: late, request: prepared }, 'prepared'],
    ['a late result beside a late request', { result: late, request: lateRequest }, 'result'],
    ['a request', { request }, 'asked'],
    ['a request on work that is not theirs', { request, notOurs }, 'asked'],
    ['a request the Office has prepared', { request: prepared }, 'prepared'],
    ['the same on work that is not theirs', { request: prepared, notOurs }, 'prepared-not-ours'],
    ['returned as not theirs', { notOurs }, 'not-ours'],
    ['not theirs and urgent', { notOurs, urgency: 'flash' }, 'not-ours'],
    ['a decision to sign comes before a result', { request: decided, result }, 'to-sign'],
    ['a correction to sign comes before a result', { correction, result }, 'to-sign'],
    ['urgent and not taken up', { urgency: 'flash' }, 'untaken'],
    ['urgent and taken up', { urgency: 'flash', acknowledgedOn: july(2) }, undefined],
    ['entered ahead, urgent or not', { planned: 'ahead', urgency: 'flash' }, undefined],
    ['withheld', { planned: 'withheld', urgency: 'flash' }, 'withheld'],
  ])('%s', (_, facts, inbox) => {
    expect(inboxOf(of(facts))).toBe(inbox)
  })

  test('is none once the task is closed, whatever it still tells', () => {
    const accepted = story({ dueOn: july(20) }, [5, finish], [7, accept]).task
    const withdrawn = { ...of({ urgency: 'flash' }), lifecycle: 'withdrawn', endedOn: july(9) } as TaskFacts
    expect([accepted, withdrawn].map(inboxOf)).toEqual([undefined, undefined])
  })
})

describe('its place there', () => {
  const code = given.id.slice('SXD-2021-'.length)
  test.each<[string, Partial<OpenTask>, number]>([
    ['by the decision that is to be signed', { request: decided, result, notOurs }, 8],
    ['by the correction that is to be signed', { request, correction, result, notOurs }, 9],
    ['by the result before what was asked or returned', { result, request, notOurs }, 5],
    ['by the request where it is decided before the result', { result: late, request }, 4],
    ['by the request before what was returned', { request, notOurs }, 4],
    ['by the return as not theirs', { notOurs }, 3],
    ['by the day on which it was given where nothing waits', {}, 1],
  ])('%s', (_, facts, day) => {
    expect(inboxOrderOf(of(facts))).toBe(`${july(day)}#${code}`)
  })
})

describe('how much lies in each', () => {
  const asked = of({ request })
  const done = of({ result })

  test('what is moved leaves one and enters another; what is registered only enters', () => {
    expect(inboxChange([{ before: asked, after: done }])).toEqual({ asked: -1, result: 1 })
    expect(inboxChange([{ after: asked }, { after: asked }])).toEqual({ asked: 2 })
    expect(inboxChange([{ before: asked, after: approve(july(25))(asked, july(9)).after }])).toEqual({
      asked: -1,
    })
  })

  test('what stays as it was is not told', () => {
    expect(inboxChange([{ before: asked, after: of({ request, percent: 20 }) }])).toEqual({})
    expect(
      inboxChange([
        { before: asked, after: done },
        { before: done, after: asked },
      ]),
    ).toEqual({})
    expect(inboxChange([{ before: given, after: given }])).toEqual({})
  })

  test('parts add up, those that lack a name included', () => {
    const sum = sumOfInboxes([{ asked: 2, result: 1 }, { asked: 3 }, {}])
    expect(sum).toEqual({ ...noInboxCounts(), asked: 5, result: 1 })
    expect(Object.keys(sum)).toEqual([...inboxes])
  })

  test('one name that differs is a difference', () => {
    expect(isSameInboxes(noInboxCounts(), noInboxCounts())).toBe(true)
    for (const inbox of inboxes)
      expect(isSameInboxes(noInboxCounts(), { ...noInboxCounts(), [inbox]: 1 }), inbox).toBe(false)
  })
})
