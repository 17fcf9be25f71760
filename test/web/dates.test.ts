import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoWeek } from '../../functions/domain/dates.ts'
import { addDays, daysBetween, dayTyped, dayWritten, todayInCity, weekOf } from '../../web/dates.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day that somebody types', () => {
  test.each([
    ['31/07/2021', '2021-07-31'],
    ['5/7/2021', '2021-07-05'],
    ['05-07-21', '2021-07-05'],
    [' 5.7.2021 ', '2021-07-05'],
    ['5 7 2021', '2021-07-05'],
    ['05072021', '2021-07-05'],
    ['2021-7-5', '2021-07-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (typed, meant) => expect(dayTyped(typed)).toBe(meant))

  test.each([
    '',
    '31/02/2021',
    '29/02/2021',
    '32/01/2021',
    '5/13/2021',
    '5/7',
    'mai',
    '5/7/21 17h',
    '0/0/2021',
  ])('%s is no day', (typed) => expect(dayTyped(typed)).toBeUndefined())

  test('what is written is read again', () =>
    fc.assert(fc.property(day, (date) => dayTyped(dayWritten(date)) === date)))
})

test('days are counted over months and years', () => {
  expect(daysBetween('2021-07-26', '2021-08-02')).toBe(7)
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -800, max: 800 }),
      (date, days) => daysBetween(date, addDays(date, days)) === days,
    ),
  )
})

test('the city’s day begins at 17:00 of the day before in UTC', () => {
  expect(todayInCity(new Date('2021-07-25T16:59:59Z'))).toBe('2021-07-25')
  expect(todayInCity(new Date('2021-07-25T17:00:00Z'))).toBe('2021-07-26')
})

test('the ISO week of a day is the one by which the mail ledger keeps a week’s mails', () =>
  fc.assert(fc.property(day, (one) => weekOf(one) === isoWeek(one))))
