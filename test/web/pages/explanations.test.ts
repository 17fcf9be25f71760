import { expect, test } from 'vitest'
import { figureWords } from '../../../web/pages/explanations/figure-words.ts'
import { beginning, inOrder } from '../../../web/pages/explanations/order.ts'

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

const seen = { department: 'SXD', year: 2021, asOf: '2021-07-23' }
const rate = {
  ...seen,
  kind: 'rate',
  rate: 'completion',
  formulaSet: 'da-nang',
  formulaSetVersion: 1,
  words: { vi: 'hoàn thành / được giao', en: 'done / assigned' },
  numerator: 1_400,
  denominator: 2_000,
  percent: 70,
  decimals: 1,
} as const

test('a rate is told with what it divides, as its set printed it; a count alone', () => {
  expect(figureWords(rate, 'vi')).toBe('Tỷ lệ hoàn thành: 1.400/2.000 = 70,0%')
  expect(figureWords(rate, 'en')).toBe('Completion rate: 1,400/2,000 = 70.0%')
  expect(figureWords({ ...rate, rate: 'reportRate' }, 'vi')).toMatch(/^Báo cáo đúng hạn: /)
  expect(figureWords({ ...rate, rate: 'ownRate' }, 'vi')).toMatch(/^hoàn thành \/ được giao: /)
  const none = { ...rate, numerator: 0, denominator: 0, percent: null }
  expect(figureWords(none, 'vi')).toBe('Tỷ lệ hoàn thành: 0/0 = –')
  expect(figureWords({ ...seen, kind: 'figure', count: 'openOverdue', value: 5 }, 'vi')).toBe(
    'Quá hạn chưa hoàn thành: 5',
  )
  expect(figureWords({ ...seen, kind: 'figure', count: 'reportsOwed' }, 'vi')).toBe('Báo cáo phải gửi')
})
