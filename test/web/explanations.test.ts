import { expect, test } from 'vitest'
import { beginning, inOrder } from '../../web/pages/explanations/order.ts'

test('what waits comes first, the most urgent above; then the latest answers', () => {
  const listed = [
    { id: 'a', state: 'answered', dueOn: '2021-07-01', answeredOn: '2021-06-30' },
    { id: 'b', state: 'open', dueOn: '2021-08-02' },
    { id: 'c', state: 'answered', dueOn: '2021-06-01', answeredOn: '2021-07-05' },
    { id: 'd', state: 'late', dueOn: '2021-07-20' },
  ] as const
  expect(inOrder(listed).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
})

test('a long question is cut after a whole word', () => {
  expect(beginning('Vì sao chậm?')).toBe('Vì sao chậm?')
  const cut = beginning('nguyên nhân '.repeat(40))
  expect(cut).toMatch(/(nguyên|nhân)…$/)
  expect(cut.length).toBeLessThanOrEqual(161)
})
