import { describe, expect, test } from 'vitest'
import type { ListedTask, Task } from '../../../../../web/api/types.ts'
import {
  type Act,
  type ActValues,
  acts,
  type Verb,
  verbs,
} from '../../../../../web/pages/tasks/chosen/acts.ts'

const today = '2021-07-26'

const listed = (given: object = {}) =>
  ({ id: 'SXD-2021-k3f9x2m8q1ab', status: 'open-in-term', starred: false, ...given }) as ListedTask

const whole = (given: object = {}) =>
  ({ lifecycle: 'open', title: 'Rà soát quy hoạch', actions: [], ...given }) as unknown as Task

const act = (verb: Verb): Act => acts[verb]

const open = listed()
const done = listed({ status: 'done-on-time' })
const taken = listed({ acknowledgedOn: '2021-07-02' })
const starred = listed({ starred: true })
const forAcceptance = listed({ awaiting: 'acceptance' })
const forDecision = listed({ awaiting: 'decision' })
const forSignature = listed({ awaiting: 'signature' })

/** Of each act a task that it is for, and those that it is not for. */
const fitting: Readonly<Record<Verb, readonly [ListedTask, ...ListedTask[]]>> = {
  judge: [forAcceptance, open, forDecision, forSignature],
  'decide-extension': [forDecision, open, forAcceptance, forSignature],
  'prepare-extension': [forDecision, open, forAcceptance, forSignature],
  'decision-paper': [forSignature, open, forAcceptance, forDecision],
  acknowledge: [open, taken, done],
  'assign-to-staff': [taken, done],
  urge: [open, done],
  urgency: [open, done],
  star: [done, starred],
  unstar: [starred, open],
  reassign: [forDecision, done, listed({ status: 'planned' })],
}

test.each(verbs)('%s is for such tasks alone', (verb) => {
  const [fit, ...others] = fitting[verb]
  expect(act(verb).fits(fit)).toBe(true)
  expect(others.filter(act(verb).fits)).toEqual([])
})

describe('what was seen of a task', () => {
  const result = { submittedOn: '2021-07-20' }
  const request = { askedOn: '2021-07-19', proposedDueOn: '2021-08-10' }
  const prepared = { ...request, preparedOn: '2021-07-20' }
  const decided = { ...prepared, decided: { on: '2021-07-21', dueOn: '2021-08-05' } }
  const correction = { on: '2021-07-22', dueOn: '2021-08-01' }

  /** What is decided on, and what a colleague may have made of it meanwhile. */
  const seen = {
    judge: [{ result }, { result: { ...result, workedOn: '2021-07-18' } }],
    'decide-extension': [{ request: prepared }, { request: { ...prepared, proposedDueOn: '2021-09-10' } }],
    'prepare-extension': [{ request }, { request: prepared }],
    'decision-paper': [{ request: decided }, { correction }],
  } as const

  test.each(Object.entries(seen))(
    '%s: the same in a list and in the task, and another after a change',
    (verb, told) => {
      const seenOf = act(verb as Verb).seenOf ?? (() => '')
      const [before, after] = told
      expect(seenOf(listed(before))).toBe(seenOf(whole(before)))
      expect(seenOf(whole(after))).not.toBe(seenOf(listed(before)))
    },
  )

  test('the other acts decide on nothing that was seen', () => {
    expect(verbs.filter((verb) => act(verb).seenOf)).toEqual(Object.keys(seen))
  })
})

describe('what is sent for each task', () => {
  const request = { askedOn: '2021-07-19', proposedDueOn: '2021-08-10' }
  const asking = whole({ request })

  const sent: readonly (readonly [Verb, ActValues, Task, unknown])[] = [
    [
      'judge',
      { decision: 'accept', by: 'submitted', note: 'Tốt' },
      whole(),
      { decision: 'accept', note: 'Tốt' },
    ],
    ['judge', { decision: 'return', reason: 'Thiếu' }, whole(), { decision: 'return', reason: 'Thiếu' }],
    [
      'decide-extension',
      { choice: 'asked', objective: 'yes' },
      asking,
      { decision: 'approve', dueOn: '2021-08-10', objectiveCause: true },
    ],
    [
      'decide-extension',
      { choice: 'refuse', reason: 'Muộn' },
      asking,
      { decision: 'refuse', reason: 'Muộn' },
    ],
    ['prepare-extension', { choice: 'asked' }, asking, { recommendation: 'approve', dueOn: '2021-08-10' }],
    [
      'prepare-extension',
      { choice: 'refuse', reason: 'Muộn' },
      asking,
      { recommendation: 'refuse', note: 'Muộn' },
    ],
    [
      'decision-paper',
      { step: 'signed', day: '25/7/2021' },
      whole(),
      { step: { step: 'signed', day: '2021-07-25' } },
    ],
    ['acknowledge', { note: ' ' }, whole(), {}],
    ['acknowledge', { note: 'Đã rõ' }, whole(), { note: 'Đã rõ' }],
    ['assign-to-staff', { holder: 'cv.hai' }, whole(), { holder: 'cv.hai' }],
    ['urge', { words: 'Khẩn trương' }, whole(), { words: 'Khẩn trương' }],
    ['urgency', { urgency: 'urgent', reason: '' }, whole(), { urgency: 'urgent' }],
    ['star', {}, whole(), { starred: true }],
    ['unstar', {}, whole(), { starred: false }],
  ]

  test.each(sent)('%s with %j', (verb, values, task, body) => {
    const { initial, bodyOf } = act(verb)
    expect(bodyOf({ ...initial, ...values }, task, today)).toEqual(body)
  })

  const to = { department: 'STC', title: 'Rà soát quy hoạch' }
  const worded = { deadlineAsWorded: 'trong tháng 7' }

  test.each([
    ['today, with its words', { dueOn: today, ...worded }, { dueOn: today, ...worded }],
    ['ahead, whatever the new date', { dueOn: '2021-08-06' }, { dueOn: '2021-08-06' }],
    [
      'past: the new date, without the old words',
      { dueOn: '2021-07-25', ...worded },
      { dueOn: '2021-08-31' },
    ],
    ['none', {}, {}],
    ['words alone', { deadlineAsWorded: 'khẩn trương' }, { deadlineAsWorded: 'khẩn trương' }],
  ])('reassign, due date %s', (_, given, kept) => {
    const values = { reason: 'Sắp xếp', department: 'STC', dueOn: '31/8/2021' }
    expect(act('reassign').bodyOf(values, whole(given), today)).toEqual({
      reason: 'Sắp xếp',
      to: { ...to, ...kept },
    })
  })

  test.each([
    ['2021-07-25', '', 'newDueOn'],
    ['2021-07-25', '31/8/2021', undefined],
    [today, '', undefined],
    [undefined, '', undefined],
  ])('reassign, due %s with the new date “%s”: lacks %s', (dueOn, typed, lacking) => {
    expect(act('reassign').lacks?.({ dueOn: typed }, whole({ dueOn }), today)).toBe(lacking)
  })

  test('every act is tried', () => {
    expect(new Set([...sent.map(([verb]) => verb), 'reassign'])).toEqual(new Set(verbs))
  })
})
