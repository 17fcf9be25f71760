import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import {
  commentSchema,
  coordinationSchema,
  correctionSchema,
  reassignmentSchema,
  splitSchema,
} from '../../../../functions/tasks/command/task-commands.ts'

const messagesOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

const reason = 'Ghi nhầm'

test('a correction corrects something: the title, the date or both', () => {
  expect(messagesOf(correctionSchema, { reason })).toEqual(['dueOn: nothing-to-correct'])
  for (const given of [{ title: 'Tên đúng' }, { dueOn: '2021-07-20' }, { title: 'Tên', dueOn: '2021-07-20' }])
    expect(messagesOf(correctionSchema, { reason, ...given })).toBeUndefined()
})

describe('a task that takes over', () => {
  const to = (dates: object) => ({ reason, to: { department: 'STC', ...dates } })

  test('does not end before it begins; on one day it may', () => {
    expect(messagesOf(reassignmentSchema, to({ assignedOn: '2021-07-10', dueOn: '2021-07-09' }))).toEqual([
      'to.dueOn: ends-before-it-begins',
    ])
    for (const dates of [
      { assignedOn: '2021-07-10', dueOn: '2021-07-10' },
      { assignedOn: '2021-07-10', dueOn: '2021-07-11' },
      { assignedOn: '2021-07-10' },
      { dueOn: '2021-07-09' },
      {},
    ])
      expect(messagesOf(reassignmentSchema, to(dates))).toBeUndefined()
  })

  test('each of several is asked the same', () => {
    const into = [
      { department: 'STC', title: 'Phần một' },
      { department: 'SNV', title: 'Phần hai', assignedOn: '2021-07-10', dueOn: '2021-07-09' },
    ]
    expect(messagesOf(splitSchema, { reason, into })).toEqual(['into.1.dueOn: ends-before-it-begins'])
  })
})

test('who coordinates has a date of its own, nobody else has, and each is named once', () => {
  const party = (department: string, role: string, more: object = {}) => ({ department, role, ...more })
  const dueOn = '2021-07-20'
  const named = (...parties: object[]) => messagesOf(coordinationSchema, { parties })
  expect(named(party('STC', 'coordinating', { dueOn }), party('SNV', 'information'))).toBeUndefined()
  expect(named(party('STC', 'coordinating'), party('SNV', 'released'))).toBeUndefined()
  for (const role of ['information', 'released'])
    expect(named(party('STC', role, { dueOn }))).toEqual(['parties.0.dueOn: only-coordinating-has-a-date'])
  expect(named(party('STC', 'coordinating'), party('STC', 'information'))).toEqual([
    'parties: department-twice',
  ])
})

test('a comment names each person once', () => {
  const of = (...mentions: string[]) => messagesOf(commentSchema, { text: 'Đề nghị xem', mentions })
  expect(of('cv.sxd', 'vp.kstt1')).toBeUndefined()
  expect(of('cv.sxd', 'cv.sxd')).toEqual(['mentions: person-twice'])
})
