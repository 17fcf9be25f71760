import { expect, test } from 'vitest'
import { formatsOf, withDaysWritten } from '../../../web/texts/formats.ts'

const vi = formatsOf('vi')
const en = formatsOf('en')

test('numbers', () => {
  expect(vi.number(12438)).toBe('12.438')
  expect(vi.number(6083)).toBe('6.083')
  expect(en.number(12438)).toBe('12,438')
})

test('rates have the decimals of their formula set, and a sign that stays with them', () => {
  expect(vi.percent({ percent: 83.24, decimals: 2 })).toBe('83,24%')
  expect(vi.percent({ percent: 80, decimals: 2 })).toBe('80,00%')
  expect(en.percent({ percent: 83.24, decimals: 2 })).toBe('83.24%')
  expect(vi.percent({ percent: 12.3, decimals: 1 })).toBe('12,3%')
  expect([vi.percent({ percent: null, decimals: 2 }), en.percent(undefined)]).toEqual(['–', '–'])
})

test('points against another report show their sign', () => {
  expect([vi.points(1.2), vi.points(-0.5), vi.points(0), vi.points(null)]).toEqual([
    '+1,20',
    '−0,50',
    '0,00',
    '–',
  ])
  expect(en.points(-0.5)).toBe('−0.50')
  expect(en.points(2.4, 1)).toBe('+2.4')
})

test('days and times are the city’s', () => {
  expect([vi.day('2021-07-26'), en.day('2021-07-26'), vi.day(undefined)]).toEqual([
    '26/07/2021',
    '26/07/2021',
    '–',
  ])
  expect(vi.time('2021-07-25T17:05:00Z')).toBe('00:05 26/07/2021')
  expect(en.time('2021-07-25T17:05:00Z')).toBe('00:05 26/07/2021')
  expect(vi.clock('2021-07-25T17:05:00Z')).toBe('00:05')
})

test('a letter of a rule set has its day in the words of the page', () => {
  const named = '4651/UBND-KSTT ngày 26-7-2021'
  expect([vi.letter(named), en.letter(named)]).toEqual([
    '4651/UBND-KSTT ngày 26/07/2021',
    '4651/UBND-KSTT of 26 July 2021',
  ])
  expect(en.letter('khen thưởng năm 2023')).toBe('khen thưởng năm 2023')
})

test('a directive is cited by number, symbol and date', () => {
  expect(vi.directive('2021-07-26_4651_UBND-KSTT')).toBe('4651/UBND-KSTT, 26/07/2021')
  expect(vi.directive('2021-05-19_12_NQ.TU')).toBe('12/NQ/TU, 19/05/2021')
})

test('days within words of the API are written as people read them', () =>
  expect(withDaysWritten('Ngày đề nghị 2021-07-20 phải sau thời hạn 2021-07-30.')).toBe(
    'Ngày đề nghị 20/07/2021 phải sau thời hạn 30/07/2021.',
  ))

test('directives within words of the API', () =>
  expect(
    withDaysWritten('Văn bản 2021-07-20_25_2021.QĐ-UBND đã được vào sổ; 2021-07-26_4651_UBND-KSTT.'),
  ).toBe('Văn bản 25/2021/QĐ-UBND, 20/07/2021 đã được vào sổ; 4651/UBND-KSTT, 26/07/2021.'))
