import { expect, test } from 'vitest'
import { listOf } from '../../../web/parts/figures/row.ts'

const overdue = '/api/tasks?year=2021&status=open-overdue'
const ofDepartment = '/api/tasks?department=SXD&year=2021&status=open-overdue'
const ofPeriod = '/api/figures/tasks?assignedFrom=2021-01-01&status=open-overdue'

const overdueList = (request: string, openOverdue?: number) =>
  listOf(
    { lists: { openOverdue: request }, ...(openOverdue !== undefined && { counts: { openOverdue } }) },
    'openOverdue',
  )

test('what is overdue in the city opens the longest due first, as long as the list can be sorted', () => {
  expect(overdueList(overdue, 1_000)).toBe('/tasks?year=2021&status=open-overdue&sort=dueOn')
  expect(overdueList(overdue, 1_001)).toBe('/tasks?year=2021&status=open-overdue')
  expect(overdueList(overdue)).toBe('/tasks?year=2021&status=open-overdue')
})

test('a department’s list and that of a period have an order of their own', () => {
  expect(overdueList(ofDepartment, 3)).toBe(ofDepartment.slice('/api'.length))
  expect(overdueList(ofPeriod, 3)).toBe(ofPeriod.slice('/api'.length))
})

test('other counts lead to their lists as they are; what one may not see, nowhere', () => {
  const row = { lists: { done: '/api/tasks?year=2021&status=done' }, counts: { done: 5 } }
  expect(listOf(row, 'done')).toBe('/tasks?year=2021&status=done')
  expect(listOf(row, 'openOverdue')).toBeUndefined()
  expect(listOf({}, 'done')).toBeUndefined()
})
