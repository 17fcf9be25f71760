import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../../../functions/organisation/calendar/calendar.ts'
import {
  proposedDays,
  type SpecialDay,
  specialDaysSchema,
} from '../../../../functions/organisation/calendar/holidays.ts'
import { dayOfWeek } from '../../../../functions/shared/dates/dates.ts'

/** The weekdays off that were announced, in full: what a letter's term must step over. */
const announced: Record<number, string> = {
  2020: '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
  2022: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
}

const weekdaysOff = (days: readonly SpecialDay[]) =>
  [...calendarOf(days).holidays].sort().map((date) => date.slice(5))

const years = Array.from({ length: 80 }, (_, place) => 2020 + place)

/** The weekdays off that the law gives the years to come, computed by hand from Tết, the Hùng Kings' day and the weekends. */
const expected: Record<number, string> = {
  2027: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
  2028: '01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24',
  2029: '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26',
  2030: '01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25',
  2033: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 11-24',
  2035: '01-01 02-06 02-07 02-08 02-09 02-12 04-17 04-30 05-01 09-03 09-04 11-26',
}

describe('the holidays of a year', () => {
  test.each(Object.keys(expected).map(Number))('%i as the law gives it', (year) => {
    expect(weekdaysOff(proposedDays(year)).join(' ')).toBe(expected[year])
  })

  test.each(Object.keys(announced).map(Number))('%i as it was announced', (year) => {
    expect(weekdaysOff(proposedDays(year)).join(' ')).toBe(announced[year])
  })

  test('the weekend days worked for exchanged days', () => {
    const worked = [2024, 2025, 2026].flatMap((year) => [...calendarOf(proposedDays(year)).makeUpWorkingDays])
    expect(worked.sort()).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])
  })

  test('eleven days in law since 2021, ten before, twelve with 24 November from 2026', () => {
    const count = (year: number) => proposedDays(year).filter(({ kind }) => kind === 'holiday').length
    expect([2020, 2021, 2025, 2026, 2050].map(count)).toEqual([10, 11, 11, 12, 12])
  })

  test('24 November is an entry that can be switched off and stays there', () => {
    const days = proposedDays(2026).map((day) =>
      day.date === '2026-11-24' ? { ...day, observed: false } : day,
    )
    expect(weekdaysOff(days)).not.toContain('11-24')
    expect(specialDaysSchema.parse(days)).toEqual(days)
  })

  test('a Tết that begins on a Tuesday makes one whole week: Monday to Friday, nothing in lieu', () => {
    const tet = proposedDays(2022).filter(({ name }) => name.endsWith('Tết Nguyên đán'))
    expect(tet.map(({ date, kind }) => `${date} ${kind}`)).toEqual(
      ['01-31', '02-01', '02-02', '02-03', '02-04'].map((date) => `2022-${date} holiday`),
    )
  })

  test('a working day that was exchanged, and the day worked for it, name each other and the announcement', () => {
    const of2026 = proposedDays(2026).filter(({ kind }) => kind === 'exchanged' || kind === 'make-up')
    const source = 'Thông báo nghỉ lễ, Tết năm 2026'
    const off = { kind: 'exchanged', name: 'Hoán đổi ngày làm việc', source, observed: true }
    const worked = { kind: 'make-up', source, observed: true }
    expect(of2026).toEqual([
      { ...off, date: '2026-01-02' },
      { ...worked, date: '2026-01-10', name: 'Làm bù cho ngày 02/01/2026' },
      { ...worked, date: '2026-08-22', name: 'Làm bù cho ngày 31/08/2026' },
      { ...off, date: '2026-08-31' },
    ])
  })

  test('two days at the National Day since 2021, each by its name', () => {
    const named = (year: number) =>
      proposedDays(year)
        .filter(({ name, kind }) => kind === 'holiday' && name.startsWith('Quốc khánh'))
        .map(({ date, name }) => `${date} ${name}`)
    expect(named(2020)).toEqual(['2020-09-02 Quốc khánh'])
    expect(named(2024)).toEqual(['2024-09-02 Quốc khánh', '2024-09-03 Quốc khánh, ngày thứ hai'])
    expect(named(2026)).toEqual(['2026-09-01 Quốc khánh, ngày thứ hai', '2026-09-02 Quốc khánh'])
  })

  test('any year can be proposed and entered as it is: each day once, with its source, in lieu on weekdays', () => {
    for (const year of years) {
      const days = proposedDays(year)
      expect(specialDaysSchema.parse(days), String(year)).toEqual(days)
      const dates = days.map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted())
      for (const { date, source } of days)
        expect([date.slice(0, 4), source !== '']).toEqual([`${year}`, true])
      const lost = days.filter(({ kind, date }) => kind === 'holiday' && dayOfWeek(date) > 5)
      expect(days.filter(({ kind }) => kind === 'in-lieu')).toHaveLength(lost.length)
    }
  })
})

const day: SpecialDay = { date: '2026-03-10', kind: 'holiday', name: 'Nghỉ', source: 'QĐ', observed: true }
const messagesOf = (...days: SpecialDay[]) =>
  specialDaysSchema.safeParse(days).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('what the Office enters', () => {
  test('the same day twice is refused', () => {
    expect(messagesOf(day, { ...day, kind: 'exchanged' })).toEqual(['1.date: day-twice'])
  })
  test('a make-up day is a weekend day, a day in lieu or exchanged a weekday', () => {
    expect(messagesOf({ ...day, kind: 'make-up' })).toEqual(['0.date: not-a-weekend-day'])
    for (const kind of ['in-lieu', 'exchanged'] as const)
      expect(messagesOf({ ...day, date: '2026-03-14', kind })).toEqual(['0.date: not-a-weekday'])
  })
})
