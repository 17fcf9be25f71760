import { describe, expect, test } from 'vitest'
import { cityCalendar } from '../../functions/domain/calendar.ts'
import { decisionOf, digestOf, linesPerSection, previousWorkingDay } from '../../functions/domain/digest.ts'
import type { TaskEvent } from '../../functions/domain/event.ts'
import type { OpenTask } from '../../functions/domain/task.ts'
import {
  accept,
  approve,
  askFor,
  finish,
  giveBack,
  july,
  refuse,
  type Story,
  story,
  update,
} from './stories.ts'

const naming = { title: 'Báo cáo tiến độ', directive: '2021-07-01_4000_UBND-KSTT' }
const everyMorning = { everyDays: 1, fromDay: 1 }
const due10 = { dueOn: july(10) }

/** The section of the digest of that July morning in which the task stands; the next digest comes the day after. */
const sectionOn = (day: number, told: Story, nextDigest = july(day + 1)) => {
  const morning = { today: july(day), lastDigest: july(day - 1), nextDigest, urging: everyMorning }
  const { urged: _, ...sections } = digestOf([{ ...(told.task as OpenTask), ...naming }], morning)
  const holding = Object.entries(sections).filter(([, { count }]) => count > 0)
  expect(holding.length).toBeLessThanOrEqual(1)
  return holding[0]?.[0]
}

describe('the morning digest', () => {
  test('calls a task to mind 7, 3 and 1 days before its due date and asks for the report on the day', () => {
    const mornings = Array.from({ length: 12 }, (_, step) => sectionOn(step + 2, story(due10)))
    expect(mornings).toEqual([
      undefined,
      'dueSoon',
      undefined,
      undefined,
      undefined,
      'dueSoon',
      undefined,
      'dueSoon',
      'reportsOwed',
      'reportsOwed',
      'reportsOwed',
      'reportsOwed',
    ])
  })

  test('what would fall on the days off that follow is called to mind before them, the due date itself too', () => {
    const friday = (dueOn: number) => sectionOn(2, story({ dueOn: july(dueOn) }), july(5))
    expect([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(friday)).toEqual([
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'dueSoon',
      undefined,
      'dueSoon',
      'dueSoon',
      'dueSoon',
      undefined,
    ])
  })

  test('what waits for the Office or in time for the leader is not on the department', () => {
    for (const deed of [finish, askFor(july(20))]) {
      const told = story(due10, [6, deed])
      expect([7, 9, 10, 11, 25].map((day) => sectionOn(day, told))).toEqual(Array(5).fill(undefined))
    }
  })

  test('overdue with a report is overdue, without one the report is owed first', () => {
    expect(sectionOn(14, story(due10, [9, askFor(july(20))], [13, refuse]))).toBe('overdue')
    expect(sectionOn(14, story(due10, [12, askFor(july(20))]))).toBe('overdue')
    expect(sectionOn(14, story(due10, [9, finish], [13, giveBack]))).toBe('overdue')
    expect(sectionOn(14, story(due10, [12, update]))).toBe('reportsOwed')
  })

  test('reminders move with the date', () => {
    const told = story(due10, [8, askFor(july(20))], [9, approve(july(20))])
    expect([10, 13, 17, 19, 20].map((day) => sectionOn(day, told))).toEqual([
      undefined,
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'reportsOwed',
    ])
  })

  test('a task without a due date is never in it', () => {
    expect(sectionOn(31, story({}))).toBeUndefined()
  })

  test('a section prints the first lines and counts all', () => {
    const task = { ...(story(due10).task as OpenTask), ...naming }
    const morning = { today: july(12), lastDigest: july(11), nextDigest: july(13), urging: everyMorning }
    const { reportsOwed } = digestOf(Array(linesPerSection + 5).fill(task), morning)
    expect(reportsOwed.count).toBe(linesPerSection + 5)
    expect(reportsOwed.lines).toHaveLength(linesPerSection)
    expect(reportsOwed.lines[0]).toEqual({ id: task.id, dueOn: july(10), urgings: 1, ...naming })
  })

  test.each([
    ['2021-07-26', '2021-07-23'],
    ['2021-07-27', '2021-07-26'],
    ['2021-02-17', '2021-02-09'],
    ['2021-05-04', '2021-04-29'],
    ['2026-08-24', '2026-08-22'],
  ])('the digest before that of %s was of %s', (day, before) => {
    expect(previousWorkingDay(day, cityCalendar)).toBe(before)
  })
})

describe('the decision that an entry tells', () => {
  const decisionIn = ({ task, entries }: Story) => {
    const [entry] = entries.filter(({ key }) => key === undefined).slice(-1)
    if (!entry) throw new Error('no command in the story')
    const event: TaskEvent = {
      key: 'c~1',
      at: '2021-07-12T01:00:00Z',
      by: 'cvp.an',
      order: 0,
      after: task,
      on: entry.on,
      details: entry.details,
    }
    return decisionOf(event)
  }
  const common = { id: 'SXD-2021-k3f9x2m8q1ab', on: july(12), key: 'c~1' }

  test.each([
    ['accepted', story(due10, [9, finish], [12, accept]), { outcome: 'done-on-time' }],
    ['returned', story(due10, [9, finish], [12, giveBack]), { reason: 'Thiếu phụ lục' }],
    ['extended', story(due10, [9, askFor(july(20))], [12, approve(july(18))]), { dueOn: july(18) }],
    [
      'extension-refused',
      story(due10, [9, askFor(july(20))], [12, refuse]),
      { reason: 'Không có lý do khách quan' },
    ],
  ])('%s', (kind, told, what) => {
    const askedOn = july(9)
    expect(decisionIn(told)).toEqual({ ...common, askedOn, kind, ...what })
  })

  test('what the department did itself is no decision', () => {
    for (const deed of [update, finish, askFor(july(20))])
      expect(decisionIn(story(due10, [9, deed]))).toBeUndefined()
    expect(decisionIn(story(due10))).toBeUndefined()
  })
})
