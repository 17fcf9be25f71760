import { expect, test } from 'vitest'
import {
  addressOfAction,
  awaitingAnswer,
  countAll,
  type Group,
  listOfGroup,
  type Todo,
  waiting,
} from '../../../web/pages/home/todo/commands.ts'

const group = (name: string, ...ids: string[]) => ({
  name,
  count: ids.length,
  tasks: ids.map((id) => ({ id })),
})

const todo = {
  on: '2021-07-26',
  groups: [
    group('report-owed'),
    group('returned', 'b'),
    group('overdue', 'a', 'c'),
    group('unacknowledged', 'd'),
    group('awaiting-answer', 'e'),
  ],
} as unknown as Todo

test('groups that hold something to do, in their order; what others have to answer stands apart', () => {
  const shown = waiting(todo)
  expect(shown.map(({ name, tasks }) => [name, tasks?.map(({ id }) => id)])).toEqual([
    ['returned', ['b']],
    ['overdue', ['a', 'c']],
    ['unacknowledged', ['d']],
  ])
  expect(countAll(shown)).toBe(4)
  expect(awaitingAnswer(todo)?.count).toBe(1)
})

test('what one person left behind is chosen in the list of what they hold', () => {
  const left = (...holders: string[]) =>
    ({ name: 'holder-gone', count: 2, tasks: holders.map((holder) => ({ holder })) }) as unknown as Group
  expect(listOfGroup(left('sxd.cv1', 'sxd.cv1'))).toBe('/tasks?holder=sxd.cv1')
  expect(listOfGroup(left('sxd.cv1', 'sxd.cv2'))).toBeUndefined()
})

test('each group leads to what is to be done', () => {
  expect(addressOfAction('holder-gone', { id: 'x' })).toBe('/tasks/x/assign-to-staff')
  expect(addressOfAction('extension-refused', { id: 'x' })).toBe('/tasks/x/report')
  expect(addressOfAction('explanations-late', { id: 'x' })).toBe('/tasks/x')
})
