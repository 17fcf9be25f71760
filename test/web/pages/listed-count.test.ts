import { expect, test } from 'vitest'
import { countListedBy } from '../../../web/pages/dashboard/listed-count.ts'

test('the list of a count has as many tasks as the count says, however it is shown', () => {
  const row = {
    counts: { done: 5099, openOverdue: 185 },
    lists: {
      done: '/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31&asOf=2021-07-26&status=done',
      openOverdue: '/api/tasks?year=2021&status=open-overdue&sort=dueOn',
    },
  }
  const listed = (query: string) => countListedBy(new URLSearchParams(query), row)
  expect(listed('status=done&assignedTo=2021-12-31&assignedFrom=2021-01-01&asOf=2021-07-26&sort=task')).toBe(
    5099,
  )
  expect(listed('year=2021&status=open-overdue')).toBe(185)
  expect(listed('year=2020&status=open-overdue')).toBeUndefined()
  expect(countListedBy(new URLSearchParams('status=done'), { counts: { done: 1 } })).toBeUndefined()
})
