import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cityCalendar,
  endOfTerm,
  isWorkingDay,
} from '../../../../functions/organisation/calendar/calendar.ts'
import { scheduledDay, scheduledTime } from '../../../../functions/platform/lambda/schedule-event.ts'
import { addDays, instantOf, type LocalDate, localDateOf } from '../../../../functions/shared/dates/dates.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import { daysOverdue, outcomeOf, statusAtNight, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import { standIn, zones } from '../../../support/zones.ts'
import { accept, finish } from './stories.ts'

/** A due date counts to 24:00 in the city, wherever the machine stands and whatever the day is. */

const dueDates: readonly (readonly [LocalDate, string])[] = [
  ['2021-07-30', 'any Friday'],
  ['2021-01-31', 'the end of a month of 31 days'],
  ['2021-06-30', 'the end of a month of 30 days'],
  ['2021-02-28', 'the end of February'],
  ['2020-02-28', 'the day before 29 February'],
  ['2020-02-29', '29 February'],
  ['2000-02-29', '29 February of a year of hundreds that has one'],
  ['2021-12-31', 'the last day of a year'],
  ['2021-02-12', 'the first day of the lunar year'],
  ['2021-03-14', 'a day on which clocks in California change'],
  ['2021-11-07', 'the other one'],
]

const given = (dueOn: LocalDate): OpenTask => {
  const assignedOn = addDays(dueOn, -10)
  const task = { department: 'SXD', title: 'Báo cáo', starred: false, assignedOn, dueOn }
  return register('SXD-2021-k3f9x2m8q1ab', task, assignedOn).after as OpenTask
}

/** What becomes of a result that is handed in at this instant and accepted the week after. */
const outcomeAt = (dueOn: LocalDate, at: Date) => {
  const submittedOn = localDateOf(at)
  const submitted = finish(given(dueOn), submittedOn).after
  const { after } = accept(submitted, addDays(submittedOn, 7))
  return after.lifecycle === 'accepted' ? after.outcome : after.lifecycle
}

const stood = process.env.TZ

describe.each(zones)('on a machine in %s', (zone) => {
  beforeAll(() => standIn(zone))
  afterAll(() => {
    if (stood === undefined) delete process.env.TZ
    else process.env.TZ = stood
  })

  test.each(dueDates)('due on %s, %s', (dueOn) => {
    const [begins, ends] = [instantOf(dueOn), instantOf(addDays(dueOn, 1))]
    expect(ends.getTime() - begins.getTime()).toBe(24 * 60 * 60 * 1_000)
    const task = given(dueOn)
    const dayAt = (milliseconds: number) => localDateOf(new Date(begins.getTime() + milliseconds))
    const day = ends.getTime() - begins.getTime()
    expect([-1, 0, day - 1, day].map(dayAt)).toEqual([-1, 0, 0, 1].map((days) => addDays(dueOn, days)))

    expect(outcomeAt(dueOn, begins)).toBe('done-on-time')
    expect(outcomeAt(dueOn, new Date(ends.getTime() - 1))).toBe('done-on-time')
    expect(outcomeAt(dueOn, ends)).toBe('done-late')
    expect(outcomeOf(dayAt(day - 1), dueOn)).toBe('done-on-time')
    expect(outcomeOf(dayAt(day), dueOn)).toBe('done-late')

    expect([0, day - 1].map((at) => statusOn(task, dayAt(at)))).toEqual(['open-in-term', 'open-in-term'])
    expect([day, 2 * day].map((at) => statusOn(task, dayAt(at)))).toEqual(['open-overdue', 'open-overdue'])
    expect([0, day - 1, day, 2 * day - 1, 2 * day].map((at) => daysOverdue(task, dayAt(at)))).toEqual([
      0, 0, 1, 1, 2,
    ])
  })

  test.each(dueDates)('the scans around %s, %s, each find their own evening', (dueOn) => {
    const task = given(dueOn)
    const scanned = (days: number) => {
      const at = instantOf(addDays(dueOn, days), '00:15')
      const event = { scheduledTime: `${at.toISOString().slice(0, 19)}Z` }
      const today = scheduledDay(event, new Date(at.getTime() + 3_600_000))
      return [today, scheduledTime(event), statusAtNight(task, today)]
    }
    expect([0, 1, 2].map(scanned)).toEqual([
      [dueOn, '00:15', 'open-in-term'],
      [addDays(dueOn, 1), '00:15', 'open-overdue'],
      [addDays(dueOn, 2), '00:15', 'open-overdue'],
    ])
  })

  test('a scan that is late by any time is for its own day, and one before its time is for none', () => {
    const at = instantOf('2022-01-01', '00:15')
    const event = { scheduledTime: at.toISOString() }
    const late = [0, 1, 23, 24, 240].map((hours) =>
      scheduledDay(event, new Date(at.getTime() + hours * 3_600_000)),
    )
    expect(new Set(late)).toEqual(new Set(['2022-01-01']))
    expect(() => scheduledDay(event, new Date(at.getTime() - 60_001))).toThrow('has not come yet')
  })

  // Lunar new year of 2021 and 2026: what the Government announced, the days before and after included.
  test.each<[LocalDate, LocalDate, LocalDate, LocalDate]>([
    ['2021-02-09', '2021-02-10', '2021-02-16', '2021-02-17'],
    ['2026-02-13', '2026-02-14', '2026-02-22', '2026-02-23'],
  ])('Tết: worked on %s, off from %s to %s, worked on %s', (before, from, to, after) => {
    const isWorked = (day: LocalDate) => isWorkingDay(day, cityCalendar)
    expect([before, from, to, after].map(isWorked)).toEqual([true, false, false, true])
    for (let day = from; day <= to; day = addDays(day, 1)) {
      expect(isWorked(day), day).toBe(false)
      expect(endOfTerm(addDays(day, -10), 10, cityCalendar), `a term that ends on ${day}`).toBe(after)
    }
    expect(endOfTerm(addDays(before, -10), 10, cityCalendar)).toBe(before)
  })

  test.each<[LocalDate, number, LocalDate]>([
    ['2020-02-28', 1, '2020-03-02'],
    ['2020-02-27', 1, '2020-02-28'],
    ['2021-12-30', 1, '2021-12-31'],
    ['2021-12-30', 3, '2022-01-03'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('a term from %s of %i days ends on %s', (from, days, end) => {
    expect(endOfTerm(from, days, cityCalendar)).toBe(end)
  })
})
