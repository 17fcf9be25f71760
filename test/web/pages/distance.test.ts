import { expect, test } from 'vitest'
import { daysLateOf, tellsDistance } from '../../../web/pages/tasks/distance.ts'

const today = '2021-07-10'

test.each([
  ['open-in-term', '2021-07-10', true],
  ['open-overdue', '2021-07-09', true],
  ['open-in-term', '2021-07-09', false],
  ['done-late', '2021-07-09', false],
  ['open-no-deadline', undefined, false],
] as const)('days left or late of a task %s, due %s: %s', (status, dueOn, told) =>
  expect(tellsDistance({ status, ...(dueOn && { dueOn }) }, today)).toBe(told),
)

test('a task is as late as the API says, without the days on which it waited in time; a date is by the days since', () => {
  expect([
    daysLateOf(-21, 7),
    daysLateOf(-21, undefined),
    daysLateOf(0, undefined),
    daysLateOf(3, undefined),
  ]).toEqual([7, 21, 0, 0])
})
