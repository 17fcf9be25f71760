import { describe, expect, test } from 'vitest'
import { dayByKey, isMonth, monthAfter, weeksOf } from '../../../../web/pages/tasks/overview/month.ts'

test('a month is one of the calendar', () => {
  expect(['2021-07', '2021-13', '2021-7', null, ''].map(isMonth)).toEqual([true, false, false, false, false])
})

test('months go on over the year', () => {
  expect([monthAfter('2021-12', 1), monthAfter('2021-01', -1), monthAfter('2021-07', -19)]).toEqual([
    '2022-01',
    '2020-12',
    '2019-12',
  ])
})

test('weeks begin on Monday and have only the days of their month', () => {
  const weeks = weeksOf('2021-08')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2021-08-01'])
  expect(weeks[5]?.slice(0, 3)).toEqual(['2021-08-30', '2021-08-31', undefined])
  expect(weeksOf('2021-02')).toHaveLength(4)
})

describe('by keyboard', () => {
  test.each([
    ['ArrowRight', '2021-07-14', '2021-07-15'],
    ['ArrowLeft', '2021-07-01', '2021-07-01'],
    ['ArrowUp', '2021-07-14', '2021-07-07'],
    ['ArrowDown', '2021-07-28', '2021-07-28'],
    ['Home', '2021-07-14', '2021-07-12'],
    ['Home', '2021-07-02', '2021-07-01'],
    ['End', '2021-07-14', '2021-07-18'],
    ['End', '2021-07-30', '2021-07-31'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayByKey(key, from)).toEqual({ day: to })
  })

  test('pages are months, and other keys are nobody’s', () => {
    expect([dayByKey('PageUp', '2021-07-14'), dayByKey('PageDown', '2021-07-14')]).toEqual([
      { months: -1 },
      { months: 1 },
    ])
    expect(dayByKey('a', '2021-07-14')).toBeUndefined()
  })
})
