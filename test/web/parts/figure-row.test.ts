import { expect, test } from 'vitest'
import { listOf } from '../../../web/parts/figures/row.ts'

test('counts lead to their lists as the API names them; what one may not see, nowhere', () => {
  const row = { lists: { openOverdue: '/api/tasks?year=2021&status=open-overdue&sort=dueOn' } }
  expect(listOf(row, 'openOverdue')).toBe('/tasks?year=2021&status=open-overdue&sort=dueOn')
  expect(listOf(row, 'done')).toBeUndefined()
  expect(listOf({}, 'done')).toBeUndefined()
})
