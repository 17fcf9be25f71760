import { expect, test } from 'vitest'
import { periodWords } from '../../../../functions/documents/papers/figures/period-words.ts'
import { longDate, shortDate } from '../../../../functions/documents/papers/vietnamese.ts'
import { numberWords, percentWords } from '../../../../functions/shared/number-words.ts'

test('numbers have points between thousands and commas before decimals', () => {
  const printed = (percent: number | null, decimals = 2) => percentWords({ percent, decimals })
  expect([numberWords(12_438), printed(83.24), printed(90), printed(null), percentWords(undefined)]).toEqual([
    '12.438',
    '83,24%',
    '90,00%',
    '–',
    '–',
  ])
  expect([printed(12.3, 1), printed(90, 0)]).toEqual(['12,3%', '90%'])
})

test('only days below 10 and the first two months have a nought in front', () => {
  expect([longDate('2021-02-05'), longDate('2021-07-26')]).toEqual([
    'ngày 05 tháng 02 năm 2021',
    'ngày 26 tháng 7 năm 2021',
  ])
  expect([shortDate('2021-02-05'), shortDate('2021-03-26')]).toEqual(['05/02/2021', '26/3/2021'])
})

test.each([
  ['2021', 'năm 2021'],
  ['2021-H1', '6 tháng đầu năm 2021'],
  ['2021-H2', '6 tháng cuối năm 2021'],
  ['2021-Q3', 'quý III năm 2021'],
  ['2021-07', 'tháng 7 năm 2021'],
  [undefined, 'từ ngày 01/01/2021 đến ngày 22/9/2021'],
])('the period %s is %s', (word, words) => {
  const days = { assignedFrom: '2021-01-01', assignedTo: '2021-09-22' } as const
  expect(periodWords({ ...days, ...(word && { word }) })).toBe(words)
})
