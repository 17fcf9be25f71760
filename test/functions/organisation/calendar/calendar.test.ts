import { describe, expect, test } from 'vitest'
import {
  cityCalendar,
  endOfTerm,
  isWorkingDay,
} from '../../../../functions/organisation/calendar/calendar.ts'
import { addDays, dayOfWeek, type LocalDate } from '../../../../functions/shared/dates/dates.ts'

const isOff = (day: LocalDate) => !isWorkingDay(day, cityCalendar)
const daysOff = (from: LocalDate, to: LocalDate) => {
  const days = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (isOff(day)) days.push(day)
  return days
}

describe('working days', () => {
  test('Tết 2021 is off from Wednesday 10 to Tuesday 16 February, the weekend in it included', () => {
    expect(daysOff('2021-02-08', '2021-02-18')).toEqual([
      '2021-02-10',
      '2021-02-11',
      '2021-02-12',
      '2021-02-13',
      '2021-02-14',
      '2021-02-15',
      '2021-02-16',
    ])
  })

  test('a holiday on a weekend gives a day in lieu: Monday for 1 May 2021, a Saturday', () => {
    expect(dayOfWeek('2021-05-01')).toBe(6)
    expect(daysOff('2021-04-29', '2021-05-04')).toEqual([
      '2021-04-30',
      '2021-05-01',
      '2021-05-02',
      '2021-05-03',
    ])
  })

  test.each([
    '2021-01-01',
    '2021-04-21',
    '2021-09-02',
    '2021-09-03',
    '2026-02-17',
    '2026-04-27',
    '2026-09-02',
  ] as const)('%s is a public holiday', (day) => {
    expect(isOff(day)).toBe(true)
  })

  test('exchanged days: the Monday before National Day 2026 is off, the Saturday that pays for it is worked', () => {
    expect(isOff('2026-08-31')).toBe(true)
    expect(dayOfWeek('2026-08-22')).toBe(6)
    expect(isOff('2026-08-22')).toBe(false)
    expect(isOff('2026-08-23')).toBe(true)
  })

  test('what is listed can matter: each holiday is a weekday and each make-up day a weekend day', () => {
    for (const day of cityCalendar.holidays) expect([day, dayOfWeek(day) <= 5]).toEqual([day, true])
    for (const day of cityCalendar.makeUpWorkingDays) expect([day, dayOfWeek(day) >= 6]).toEqual([day, true])
  })
})

describe('a term of N days (Civil Code 2015, art. 147 and 148)', () => {
  test.each<[LocalDate, number, LocalDate, string]>([
    ['2021-07-26', 1, '2021-07-27', 'the first day is not counted'],
    ['2021-07-16', 10, '2021-07-26', 'days off inside a term are counted'],
    ['2021-07-14', 10, '2021-07-26', 'an end on Saturday rolls to Monday'],
    ['2021-07-15', 10, '2021-07-26', 'an end on Sunday rolls to Monday'],
    ['2017-07-13', 10, '2017-07-24', 'ten days from the signing of letter 5303/UBND-KGVX end on a Sunday'],
    ['2021-01-31', 10, '2021-02-17', 'an end on the first day of Tết rolls over all of it'],
    ['2021-02-06', 10, '2021-02-17', 'an end on the last day of Tết rolls to the day after'],
    ['2021-01-30', 10, '2021-02-09', 'an end on the day before Tết stays'],
    ['2021-04-20', 10, '2021-05-04', 'holiday, weekend and day in lieu are rolled over together'],
    ['2026-08-12', 10, '2026-08-22', 'an end on a Saturday that is worked stays'],
    ['2020-12-22', 10, '2021-01-04', 'an end on New Year rolls into the next week'],
    ['2020-02-19', 10, '2020-03-02', 'an end on 29 February, a Saturday, rolls into March'],
  ])('from %s, %i days: %s, because %s', (from, days, end) => {
    expect(endOfTerm(from, days, cityCalendar)).toBe(end)
  })

  test('always ends on a working day, never before its N days, and only days off are rolled over', () => {
    for (let from: LocalDate = '2020-12-01'; from < '2021-12-31'; from = addDays(from, 1)) {
      const end = endOfTerm(from, 15, cityCalendar)
      expect([from, isWorkingDay(end, cityCalendar)]).toEqual([from, true])
      expect(end >= addDays(from, 15)).toBe(true)
      for (let day = addDays(from, 15); day < end; day = addDays(day, 1))
        expect([day, isOff(day)]).toEqual([day, true])
    }
  })
})
