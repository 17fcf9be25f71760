import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldTexts } from '../../../functions/platform/problems/field-texts.ts'
import { localDateSchema } from '../../../functions/shared/dates/dates.ts'
import { dayTexts, wrongDay, wrongDayIfAny } from '../../../web/texts/days.ts'
import {
  addDays,
  dayProblem,
  daysBetween,
  dayTyped,
  dayWritten,
  todayInCity,
  weekOf,
} from '../../../web/values/dates.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => localDateSchema.parse(date.toISOString().slice(0, 10)))

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
    ['', 'date-form'],
    ['31/02/2021', 'date-does-not-exist'],
    ['31/4/2021', 'date-does-not-exist'],
    ['29/02/2021', 'date-does-not-exist'],
    ['32/01/2021', 'date-does-not-exist'],
    ['5/13/2021', 'date-does-not-exist'],
    ['31042021', 'date-does-not-exist'],
    ['2021-4-31', 'date-does-not-exist'],
    ['0/0/2021', 'date-does-not-exist'],
    ['31/12/1899', 'year-out-of-range'],
    ['1/1/2100', 'year-out-of-range'],
    ['05070202', 'year-out-of-range'],
    ['5/7/20211', 'date-form'],
    ['5/7', 'date-form'],
    ['mai', 'date-form'],
    ['5/7/21 17h', 'date-form'],
  ])('%s is no day: %s', (typed, problem) => {
    expect([dayTyped(typed), dayProblem(typed)]).toEqual([undefined, problem])
    expect(wrongDay(typed, dayTexts.vi)).toBe(dayTexts.vi[problem as keyof typeof dayTexts.vi])
  })

  test('what is written as a day has the same fault for the API, in the same words', () => {
    for (const typed of ['2021-04-31', '1899-12-31', '2100-01-01', '2021-02-29']) {
      const problem = dayProblem(typed) ?? 'date-form'
      expect(localDateSchema.safeParse(typed).error?.issues[0]?.message).toBe(problem)
      expect(fieldTexts[problem]).toEqual({ vi: dayTexts.vi[problem], en: dayTexts.en[problem] })
    }
  })

  test('a day that may be left out is wrong only where something was typed', () => {
    expect(wrongDayIfAny(' ', dayTexts.en)).toBeUndefined()
    expect(wrongDayIfAny('31/4/2021', dayTexts.en)).toBe(dayTexts.en['date-does-not-exist'])
    expect(dayProblem('5/7/2021')).toBeUndefined()
  })

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

test('the week of a day is the ISO week by which the mail ledger keeps a week’s mails', () =>
  expect(['2020-12-28', '2021-01-03', '2021-07-26'].map(weekOf)).toEqual([
    '2020-W53',
    '2020-W53',
    '2021-W30',
  ]))
