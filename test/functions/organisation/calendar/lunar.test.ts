import { describe, expect, test } from 'vitest'
import { dateOfLunar, tetOf } from '../../../../functions/organisation/calendar/lunar.ts'
import { addDays, daysBetween } from '../../../../functions/shared/dates/dates.ts'

/** The first day of Tết; where Hà Nội's differs from Beijing's, the comment says the other. */
const known = [
  '1900-01-31',
  '1911-01-30',
  '1930-01-30',
  '1945-02-13',
  '1954-02-03',
  '1968-01-29', // the first by the zone UTC+7; 30-1 in Beijing
  '1969-02-16', // 17-2 in Beijing
  '1975-02-11',
  '1985-01-21', // 20-2 in Beijing: the leap month falls elsewhere
  '1990-01-27',
  '1995-01-31',
  '2000-02-05',
  '2004-01-22',
  '2007-02-17', // 18-2 in Beijing
  '2010-02-14',
  '2015-02-19',
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02', // 3-2 in Beijing
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
  '2053-02-18', // 19-2 in Beijing
  '2100-02-09',
]

describe('the lunar calendar at UTC+7', () => {
  test.each(known)('Tết on %s', (date) => {
    expect(tetOf(Number(date.slice(0, 4)))).toBe(date)
  })

  test.each([
    '2016-04-16',
    '2019-04-14',
    '2020-04-02',
    '2021-04-21',
    '2022-04-10',
    '2023-04-29', // after the leap second month
    '2024-04-18',
    '2025-04-07',
    '2026-04-26',
    '2027-04-16',
    '2028-04-04',
    '2029-04-23',
    '2030-04-12',
    '2031-04-01',
    '2032-04-19',
    '2033-04-09',
    '2034-04-28',
    '2035-04-17',
  ])("the Hùng Kings' day on %s", (date) => {
    expect(dateOfLunar(Number(date.slice(0, 4)), 3, 10)).toBe(date)
  })

  test('1900 to 2100: between 20 January and 21 February, a year of 12 or 13 months later', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const date = tetOf(year)
      expect(date >= `${year}-01-20` && date <= `${year}-02-21`, date).toBe(true)
      expect([353, 354, 355, 383, 384, 385]).toContain(daysBetween(date, tetOf(year + 1)))
    }
  })

  test('a month has 29 or 30 days', () => {
    for (let year = 1900; year <= 2100; year += 1)
      for (let month = 1; month < 10; month += 1) {
        const begins = dateOfLunar(year, month, 1)
        const next = dateOfLunar(year, month + 1, 1)
        const length = daysBetween(begins, next)
        expect(length <= 30 ? [29, 30] : [58, 59, 60], `${year}-${month}`).toContain(length)
        expect(dateOfLunar(year, month, 10)).toBe(addDays(begins, 9))
      }
  })

  test("beside China's calendar: the same day, or the day before where the new moon falls in Beijing's first hour", () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC' })
    const begins = (date: string, year: number, month: number) => {
      const parts = chinese.formatToParts(new Date(date))
      const partOf = (type: string) => parts.find((part) => part.type === type)?.value
      return ['relatedYear', 'month', 'day'].map(partOf).join() === [year, month, 1].join()
    }
    const dayBefore: string[] = []
    const elsewhere: string[] = []
    for (let year = 1900; year < 2099; year += 1)
      for (let month = 1; month <= 10; month += 1) {
        const ours = dateOfLunar(year, month, 1)
        if (begins(ours, year, month)) continue
        if (begins(addDays(ours, 1), year, month)) dayBefore.push(ours)
        else elsewhere.push(`${year}-${month}`)
      }
    // The zones lie an hour apart, so one new moon in 24 may fall between; ICU reckons it to some ten minutes.
    expect(dayBefore.length).toBeGreaterThan(45)
    expect(dayBefore.length).toBeLessThan(70)
    expect(elsewhere).toEqual(['1938-8', '1985-1', '1985-2']) // the leap month falls elsewhere
  })
})
