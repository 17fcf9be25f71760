import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  instantOf,
  isoWeek,
  type LocalDate,
  laterOf,
  localDateOf,
  localDateSchema,
  localTimeOf,
  vietnameseDate,
  yearOf,
} from '../../../functions/shared/dates/dates.ts'

describe('a date', () => {
  test('is no other word', () => {
    const year = (date: LocalDate) => yearOf(date)
    expect(year('2021-07-26')).toBe(2021)
    // @ts-expect-error an instant has a zone of its own
    year('2021-07-26T00:15:00.000Z')
    // @ts-expect-error the key of a directive only begins with one
    year('2021-07-26_4651_UBND-KSTT')
    // @ts-expect-error the id of a task
    year('SXD-2021-t00000000001')
  })

  test('has a day, a month and a year that there are', () => {
    const { success, data } = localDateSchema.safeParse('2021-07-26')
    expect(success).toBe(true)
    expectTypeOf(data).toEqualTypeOf<LocalDate | undefined>()
    expect(dayOfMonth(2021, 2, 31)).toBe('2021-02-28')
  })
})

const aroundMidnight: [string, string][] = [
  ['2021-07-25T16:59:59.999Z', '2021-07-25'],
  ['2021-07-25T17:00:00.000Z', '2021-07-26'],
  ['2021-07-26T00:00:00.000Z', '2021-07-26'],
  ['2021-07-26T16:59:59.999Z', '2021-07-26'],
  ['2021-07-26T17:00:00.000Z', '2021-07-27'],
  ['2020-12-31T16:59:59.999Z', '2020-12-31'],
  ['2020-12-31T17:00:00.000Z', '2021-01-01'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ['2024-02-29T17:00:00.000Z', '2024-03-01'],
  ['2021-03-14T09:30:00.000Z', '2021-03-14'],
  ['2021-11-07T06:30:00.000Z', '2021-11-07'],
]

describe('the city day', () => {
  test.each(aroundMidnight)('%s is %s on the wall calendar', (instant, date) => {
    expect(localDateOf(new Date(instant))).toBe(date)
  })

  test('is that of Asia/Ho_Chi_Minh in the time zone database, every day from 2000 to 2099', () => {
    const zoned = new Intl.DateTimeFormat('sv', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const ofDay = (place: number) => {
      const midnight = Date.UTC(2000, 0, 1 + place, 17)
      return [new Date(midnight - 60_000), new Date(midnight)]
    }
    for (const instant of Array.from({ length: 36_524 }, (_, place) => ofDay(place)).flat())
      expect(zoned.format(instant)).toBe(`${localDateOf(instant)} ${localTimeOf(instant)}`)
  })

  test('is what the calendar of Temporal has, every day from 1900 to 2099', () => {
    let day = Temporal.PlainDate.from('1900-01-01')
    for (let place = 0; place < 73_048; place += 1) {
      const date = day.toString() as LocalDate
      const months = (place % 61) - 30
      const [next, later] = [day.add({ days: 1 }), day.add({ months })]
      const asked = [addDays(date, 1), addMonths(date, months), daysBetween('1900-01-01', date)]
      expect([...asked, dayOfWeek(date), isoWeek(date)]).toEqual([
        ...[String(next), String(later), place, day.dayOfWeek],
        `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`,
      ])
      day = next
    }
  })

  test('the last day of a month stands for those that it does not have, as Temporal has it', () => {
    for (let year = 1900; year < 2100; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const day of [1, 28, 29, 30, 31])
          expect(dayOfMonth(year, month, day)).toBe(String(Temporal.PlainDate.from({ year, month, day })))
  })

  test('a time of it is an instant, as Temporal has it', () => {
    for (const time of ['00:00', '07:30', '12:00', '23:59'])
      for (const date of ['1900-01-01', '2000-02-29', '2021-12-31', '2099-12-31'] as const) {
        const instant = instantOf(date, time)
        const { epochMilliseconds } = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('+07:00')
        expect(instant.getTime()).toBe(epochMilliseconds)
        expect([localDateOf(instant), localTimeOf(instant)]).toEqual([date, time])
      }
  })

  test('00:00 in the city begins the day and the millisecond before ends the one before', () => {
    const midnight = instantOf('2021-07-26')
    expect(midnight.toISOString()).toBe('2021-07-25T17:00:00.000Z')
    expect(localDateOf(midnight)).toBe('2021-07-26')
    expect(localDateOf(new Date(midnight.getTime() - 1))).toBe('2021-07-25')
    expect(instantOf('2021-07-26', '07:30').toISOString()).toBe('2021-07-26T00:30:00.000Z')
    expect(localTimeOf(new Date('2021-07-26T00:30:59.000Z'))).toBe('07:30')
    expect(localTimeOf(midnight)).toBe('00:00')
  })

  // A process of its own for each zone: a running one need not notice that TZ changed.
  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu'])(
    'is the same on a machine in %s',
    (zone) => {
      const dates = fileURLToPath(new URL('../../../functions/shared/dates/dates.ts', import.meta.url))
      const script = `
        const { addDays, instantOf, localDateOf } = await import(${JSON.stringify(dates)})
        const instants = ${JSON.stringify(aroundMidnight.map(([instant]) => instant))}
        console.log(JSON.stringify({
          offset: new Date('2021-07-26T00:00:00Z').getTimezoneOffset(),
          dates: instants.map((instant) => localDateOf(new Date(instant))),
          midnight: instantOf('2021-07-26').toISOString(),
          overMonthEnd: addDays('2021-03-13', 1) + addDays('2021-11-06', 2),
        }))`
      const environment = { ...process.env, TZ: zone }
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: environment,
      })
      const { offset, ...answer } = JSON.parse(output.toString())
      expect(offset).not.toBe(-420)
      expect(answer).toEqual({
        dates: aroundMidnight.map(([, date]) => date),
        midnight: '2021-07-25T17:00:00.000Z',
        overMonthEnd: '2021-03-142021-11-08',
      })
    },
  )
})

describe('a local date', () => {
  test.each(['2021-07-26', '2020-02-29', '2000-02-29', '1900-01-01', '2099-12-31'])('%s exists', (date) => {
    expect(localDateSchema.parse(date)).toBe(date)
  })

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-01-32',
  ])('%s does not exist and says so', (date) => {
    expect(localDateSchema.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
      'date-does-not-exist',
    ])
  })

  test.each([
    '',
    '26/07/2021',
    '2021-7-26',
    '21-07-26',
    '2021-07-26T00:00:00Z',
    ' 2021-07-26',
    '2021-07-26\n',
    '٢٠٢١-٠٧-٢٦',
  ])('%j has not the form of a date', (text) => {
    const messages = localDateSchema.safeParse(text).error?.issues.map(({ message }) => message)
    expect(messages).toContain('date-form')
  })

  test.each(['1899-12-31', '2100-01-01', '0221-07-26'])('%j is of a year that no task has', (text) => {
    const messages = localDateSchema.safeParse(text).error?.issues.map(({ message }) => message)
    expect(messages).toEqual(['year-out-of-range'])
  })

  test.each([20210726, null, undefined, new Date('2021-07-26'), ['2021-07-26']])(
    '%j is not even text',
    (value) => {
      expect(localDateSchema.safeParse(value).success).toBe(false)
    },
  )
})

describe('computing with days', () => {
  test.each<[LocalDate, number, LocalDate]>([
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-29', 366, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-07-26', 0, '2021-07-26'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  test('a year is the year of the date, not of its week', () => {
    expect(yearOf('2021-01-01')).toBe(2021)
    expect(isoWeek('2021-01-01')).toBe('2020-W53')
  })

  test.each<[LocalDate, string, number]>([
    ['2018-12-31', '2019-W01', 1],
    ['2019-12-30', '2020-W01', 1],
    ['2020-12-28', '2020-W53', 1],
    ['2021-01-03', '2020-W53', 7],
    ['2021-01-04', '2021-W01', 1],
    ['2021-07-26', '2021-W30', 1],
    ['2022-01-02', '2021-W52', 7],
    ['2026-12-31', '2026-W53', 4],
    ['2027-01-03', '2026-W53', 7],
  ])('%s is in week %s, day %i of it', (date, week, day) => {
    expect(isoWeek(date)).toBe(week)
    expect(dayOfWeek(date)).toBe(day)
  })

  test('dates are written as offices write them, and the later of two is the later', () => {
    expect(vietnameseDate('2021-07-26')).toBe('26/07/2021')
    expect(laterOf('2021-12-31', '2022-01-01')).toBe('2022-01-01')
    expect(laterOf('2022-01-01', '2021-12-31')).toBe('2022-01-01')
  })
})
