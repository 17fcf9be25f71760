import { describe, expect, test } from 'vitest'
import {
  dueDatesOf,
  periodAfter,
  periodsOf,
  type Recurrence,
} from '../../../../functions/directives/deadline/recurrence.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { lastDayOfTerm } from '../../../../functions/organisation/calendar/term.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'

describe('the due dates of recurring work', () => {
  test('monthly on a day, on the last day where the month is shorter', () => {
    expect(dueDatesOf({ every: 'month', day: 31 }, '2021-01-31', '2021-04-30')).toEqual([
      '2021-01-31',
      '2021-02-28',
      '2021-03-31',
      '2021-04-30',
    ])
  })

  test('a period without a day ends on its last day', () => {
    const of = (every: 'quarter' | 'half-year' | 'year') => dueDatesOf({ every }, '2021-07-26', '2022-06-30')
    expect(of('quarter')).toEqual(['2021-09-30', '2021-12-31', '2022-03-31', '2022-06-30'])
    expect(of('half-year')).toEqual(['2021-12-31', '2022-06-30'])
    expect(of('year')).toEqual(['2021-12-31'])
  })

  test('dates that are not evenly spaced come in their order, over the turn of the year', () => {
    const dates = ['12-01', '06-15', '06-15']
    expect(dueDatesOf({ every: 'half-year', dates }, '2024-12-01', '2025-12-01')).toEqual([
      '2024-12-01',
      '2025-06-15',
      '2025-12-01',
    ])
  })

  test('29 February is the 28th in other years', () => {
    expect(dueDatesOf({ every: 'year', dates: ['02-29'] }, '2023-01-01', '2024-12-31')).toEqual([
      '2023-02-28',
      '2024-02-29',
    ])
  })

  test('none when it ends before it begins', () => {
    expect(dueDatesOf({ every: 'month' }, '2022-01-01', '2021-12-31')).toEqual([])
  })
})

describe('the periods of recurring work', () => {
  const inShort = (...[recurrence, days]: Parameters<typeof periodsOf>) =>
    periodsOf(recurrence, days).map(({ begins, dueOn }) => `${begins} ${dueOn}`)
  const to = (until: LocalDate) => ({ from: '2021-07-26', until, today: '2021-07-26' }) as const

  test('begin on their first day, the one that the directive falls in on its own day', () => {
    expect(inShort({ every: 'month', day: 25 }, to('2021-10-31')), 'the 25 July has passed').toEqual([
      '2021-08-01 2021-08-25',
      '2021-09-01 2021-09-25',
      '2021-10-01 2021-10-25',
    ])
    expect(inShort({ every: 'quarter' }, to('2022-03-31'))).toEqual([
      '2021-07-26 2021-09-30',
      '2021-10-01 2021-12-31',
      '2022-01-01 2022-03-31',
    ])
    expect(inShort({ every: 'half-year', day: 15 }, to('2022-12-31'))).toEqual([
      '2021-07-26 2021-12-15',
      '2022-01-01 2022-06-15',
      '2022-07-01 2022-12-15',
    ])
    expect(inShort({ every: 'year' }, to('2023-12-31'))).toEqual([
      '2021-07-26 2021-12-31',
      '2022-01-01 2022-12-31',
      '2023-01-01 2023-12-31',
    ])
  })

  test('of dates of the year begin on the day after the date before', () => {
    expect(inShort({ every: 'half-year', dates: ['12-01', '06-15'] }, to('2022-12-31'))).toEqual([
      '2021-07-26 2021-12-01',
      '2021-12-02 2022-06-15',
      '2022-06-16 2022-12-01',
    ])
    expect(inShort({ every: 'year', dates: ['02-29'] }, to('2024-12-31'))).toEqual([
      '2021-07-26 2022-02-28',
      '2022-03-01 2023-02-28',
      '2023-03-01 2024-02-29',
    ])
  })

  test('without an end are those that have begun and the next one', () => {
    const of = (today: LocalDate) => inShort({ every: 'month' }, { from: '2021-07-26', today })
    expect(of('2021-07-26')).toEqual(['2021-07-26 2021-07-31', '2021-08-01 2021-08-31'])
    expect(of('2021-08-31')).toHaveLength(3)
    expect(of('2021-09-01')).toHaveLength(4)
  })

  test('follow each other without a gap, and to the end of all dates', () => {
    const recurrences: Recurrence[] = [
      { every: 'month', day: 5 },
      { every: 'quarter' },
      { every: 'half-year', dates: ['06-15', '12-01'] },
      { every: 'year', day: 20 },
    ]
    for (const recurrence of recurrences) {
      const all = periodsOf(recurrence, { from: '2021-07-26', until: '2030-12-31', today: '2021-07-26' })
      for (const [place, period] of all.slice(1).entries())
        expect(periodAfter(recurrence, all[place]?.begins as LocalDate)).toEqual(period)
    }
    expect(periodAfter({ every: 'year' }, '2099-01-01')).toBeUndefined()
  })
})

describe('the last day of a term', () => {
  const from = (date: LocalDate, count: number, unit: 'day' | 'working-day' | 'week' | 'month') =>
    lastDayOfTerm({ count, unit }, date, cityCalendar)

  test('does not count the first day and rolls off a day off', () => {
    expect(from('2021-07-26', 5, 'day')).toBe('2021-08-02')
    expect(from('2021-08-23', 10, 'day')).toBe('2021-09-06')
  })

  test('in working days counts only those', () => {
    expect(from('2021-08-31', 1, 'working-day')).toBe('2021-09-01')
    expect(from('2021-08-31', 2, 'working-day')).toBe('2021-09-06')
    expect(from('2026-08-21', 1, 'working-day'), 'a Saturday that is worked').toBe('2026-08-22')
  })

  test('in weeks and months ends on the same day of the week and of the month', () => {
    expect(from('2021-07-26', 2, 'week')).toBe('2021-08-09')
    expect(from('2021-01-29', 1, 'month'), '28 February 2021 is a Sunday').toBe('2021-03-01')
  })
})
