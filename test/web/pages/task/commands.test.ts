import { describe, expect, test } from 'vitest'
import type { Task } from '../../../../web/api/types.ts'
import {
  coordinationOf,
  correctedExtensionOf,
  correctionOf,
  decisionOf,
  emptyExtension,
  judgementOf,
  partWith,
  preparationOf,
  reassignmentOf,
  splitOf,
  urgencyOf,
} from '../../../../web/pages/task/commands.ts'

const task = {
  lifecycle: 'open',
  title: 'Báo cáo',
  dueOn: '2021-07-20',
  request: { askedOn: '2021-07-20', proposedDueOn: '2021-08-16' },
  decidedDueOn: '2021-07-10',
} as Task

const reason = 'Vì trùng'

describe('what is sent of a form', () => {
  test('a judgement: no word of a return with an acceptance, nor the other way', () => {
    const filled = { decision: 'accept', by: 'submitted', note: ' ', reason, happenedOn: '' }
    expect(judgementOf(filled)).toEqual({ decision: 'accept' })
    expect(judgementOf({ ...filled, by: 'work', note: 'Tốt' })).toEqual({
      decision: 'accept',
      honourWorkDate: true,
      note: 'Tốt',
    })
    expect(judgementOf({ ...filled, decision: 'return', note: 'Tốt', happenedOn: '19/7/2021' })).toEqual({
      decision: 'return',
      reason,
      happenedOn: '2021-07-19',
    })
  })

  test.each([
    [{ choice: 'asked', dueOn: '1/9/2021' }, { dueOn: '2021-08-16' }],
    [{ choice: 'other', dueOn: '1/9/2021' }, { dueOn: '2021-09-01' }],
    [
      { choice: 'asked', note: 'Rõ', beyondLimits: 'Lũ', objective: 'yes' },
      { dueOn: '2021-08-16', note: 'Rõ', beyondLimits: 'Lũ', objectiveCause: true },
    ],
  ])('an approval: %o', (values, sent) =>
    expect(decisionOf({ ...emptyExtension, ...values }, task)).toEqual({
      decision: 'approve',
      objectiveCause: false,
      ...sent,
    }),
  )

  test('a refusal says why and nothing else', () => {
    const values = {
      ...emptyExtension,
      choice: 'refuse',
      reason,
      dueOn: '1/9/2021',
      objective: 'yes',
      note: 'Rõ',
    }
    expect(decisionOf(values, task)).toEqual({ decision: 'refuse', reason })
    expect(preparationOf(values, task)).toEqual({ recommendation: 'refuse', note: reason })
  })

  test('a recommendation need not say whether the cause was objective', () => {
    const values = { ...emptyExtension, choice: 'asked' }
    expect(preparationOf(values, task)).toEqual({ recommendation: 'approve', dueOn: '2021-08-16' })
    expect(preparationOf({ ...values, objective: 'no' }, task)).toMatchObject({ objectiveCause: false })
  })

  test('a corrected decision goes back, or to another date', () => {
    const values = { choice: 'back', dueOn: '', objective: 'no', reason }
    expect(correctedExtensionOf(values, task)).toEqual({ dueOn: '2021-07-10', objectiveCause: false, reason })
    expect(correctedExtensionOf({ ...values, choice: 'other', dueOn: '1/9/2021' }, task)).toMatchObject({
      dueOn: '2021-09-01',
    })
  })

  test('a correction holds only what differs', () => {
    const values = { title: 'Báo cáo ', dueOn: '20/07/2021', reason }
    expect(correctionOf(values, task)).toEqual({ reason })
    expect(correctionOf({ ...values, dueOn: '21-7-2021' }, task)).toEqual({ dueOn: '2021-07-21', reason })
    expect(correctionOf({ ...values, title: 'Báo cáo tháng 7' }, task)).toEqual({
      title: 'Báo cáo tháng 7',
      reason,
    })
  })

  test('a reassignment, a split: what is empty is left out', () => {
    const to = { 'to.department': 'STC', 'to.title': 'Báo cáo', 'to.dueOn': '', 'to.deadlineAsWorded': '' }
    expect(reassignmentOf({ reason, ...to })).toEqual({ reason, to: { department: 'STC', title: 'Báo cáo' } })
    const part = (place: number, dueOn: string) => ({
      [`into.${place}.department`]: 'SXD',
      [`into.${place}.title`]: `Phần ${place}`,
      [`into.${place}.dueOn`]: dueOn,
    })
    const values = { reason, count: '2', ...part(0, '1/9/2021'), ...part(1, ''), ...part(2, '') }
    expect(partWith(values, 'department', 'SXD')).toBe('into.0.department')
    expect(partWith(values, 'dueOn', '2021-09-01')).toBe('into.0.dueOn')
    expect(partWith(values, 'department', 'STC')).toBeUndefined()
    expect(splitOf(values)).toEqual({
      reason,
      into: [
        { department: 'SXD', title: 'Phần 0', dueOn: '2021-09-01' },
        { department: 'SXD', title: 'Phần 1' },
      ],
    })
  })

  test('a date goes to coordinating departments only, a part not to those released', () => {
    const values = { parties: ['STC', 'SNV'], role: 'coordinating', dueOn: '15/7/2021', part: 'Thẩm định' }
    const asked = { role: 'coordinating', dueOn: '2021-07-15', part: 'Thẩm định' }
    expect(coordinationOf(values).parties).toEqual([
      { department: 'STC', ...asked },
      { department: 'SNV', ...asked },
    ])
    expect(coordinationOf({ ...values, role: 'information' }).parties[0]).toEqual({
      department: 'STC',
      role: 'information',
      part: 'Thẩm định',
    })
    expect(coordinationOf({ ...values, role: 'released' }).parties[0]).toEqual({
      department: 'STC',
      role: 'released',
    })
  })

  test('an urgency, with its reason if there is one', () => {
    expect(urgencyOf({ urgency: 'flash', reason: '' })).toEqual({ urgency: 'flash' })
    expect(urgencyOf({ urgency: 'usual', reason })).toEqual({ urgency: 'usual', reason })
  })
})
