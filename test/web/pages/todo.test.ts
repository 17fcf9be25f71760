import { expect, test } from 'vitest'
import {
  addressOfAction,
  awaitingAnswer,
  countAll,
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

test('each group leads to what is to be done', () => {
  expect(addressOfAction('extension-refused', { id: 'x' })).toBe('/tasks/x/report')
  expect(addressOfAction('explanations-late', { id: 'x' })).toBe('/tasks/x')
})
