import { expect, test } from 'vitest'
import { addressOfDeed, countAll, type Todo, waiting } from '../../web/pages/todo/deeds.ts'

const group = (name: string, ...ids: string[]) => ({
  name,
  count: ids.length,
  tasks: ids.map((id) => ({ id })),
})

const todo = {
  on: '2021-07-26',
  groups: [
    group('report-owed'),
    group('overdue', 'a', 'b', 'c'),
    group('returned', 'b'),
    group('extension-refused', 'c'),
    group('unacknowledged', 'b'),
  ],
} as unknown as Todo

test('groups that hold something, in their order; what was given back is not told again as overdue', () => {
  const shown = waiting(todo)
  expect(shown.map(({ name, tasks }) => [name, tasks?.map(({ id }) => id)])).toEqual([
    ['overdue', ['a']],
    ['returned', ['b']],
    ['extension-refused', ['c']],
    ['unacknowledged', ['b']],
  ])
  expect(countAll(shown)).toBe(4)
})

test('each group leads to what is to be done', () => {
  expect(addressOfDeed('extension-refused', { id: 'x' })).toBe('/tasks/x/report')
  expect(addressOfDeed('explanations-late', { id: 'x' })).toBe('/tasks/x')
})
