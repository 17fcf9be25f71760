import { describe, expect, test } from 'vitest'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import {
  collectedEvents,
  coordinationsIn,
  decisionOf,
  readerOfDecision,
  toldIn,
} from '../../../../functions/oversight/decisions/decision.ts'
import {
  digestOf,
  linesPerSection,
  previousWorkingDay,
} from '../../../../functions/oversight/digests/digest.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import {
  acknowledge,
  confirmAssignment,
  notOurs,
  setUrgency,
} from '../../../../functions/tasks/assignment/holding.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  amend,
  approve,
  askFor,
  correct,
  finish,
  giveAway,
  giveBack,
  hurry,
  july,
  refuse,
  type Story,
  story,
  takeBack,
  update,
} from '../../tasks/task/stories.ts'

const naming = { title: 'Báo cáo tiến độ', directive: '2021-07-01_4000_UBND-KSTT' }
const handedBack = (task: TaskFacts, today: LocalDate) =>
  notOurs(task, { reason: 'Không thuộc chức năng' }, today)
const kept = (task: TaskFacts, today: LocalDate) =>
  confirmAssignment(task, { reason: 'Đúng chức năng' }, today)
const flash = (task: TaskFacts, today: LocalDate) => setUrgency(task, { urgency: 'flash' }, today)
const everyMorning = { everyDays: 1, fromDay: 1 }
const due10 = { dueOn: july(10) }

/** The section of the digest of that July morning in which the task stands; the next digest comes the day after. */
const sectionOn = (day: number, told: Story, nextDigest = july(day + 1)) => {
  const morning = { today: july(day), lastDigest: july(day - 1), nextDigest, reminding: everyMorning }
  const { isDue, ...sections } = digestOf([{ ...(told.task as OpenTask), ...naming }], [], morning)
  const holding = Object.entries(sections).filter(([, { count }]) => count > 0)
  expect(holding.length).toBeLessThanOrEqual(1)
  return { section: holding[0]?.[0], isDue }
}

/** The section, where a mail goes out for the task. */
const mailedOn = (day: number, told: Story, nextDigest = july(day + 1)) => {
  const { section, isDue } = sectionOn(day, told, nextDigest)
  return isDue ? section : undefined
}

const acknowledged = (task: TaskFacts, today: LocalDate) => acknowledge(task, {}, today)

describe('the morning digest', () => {
  test('calls a task to mind 7, 3 and 1 days before its due date and asks for the report on the day', () => {
    const mornings = Array.from({ length: 12 }, (_, step) => mailedOn(step + 2, story(due10)))
    expect(mornings).toEqual([
      'unacknowledged',
      'dueSoon',
      undefined,
      undefined,
      undefined,
      'dueSoon',
      undefined,
      'dueSoon',
      'reportsOwed',
      'overdue',
      'overdue',
      'overdue',
    ])
  })

  test('what a mail goes out for decides whether there is one; it tells all that is due within seven days', () => {
    const sections = [2, 3, 4, 5, 6, 7, 8, 9].map((day) => sectionOn(day, story(due10)).section)
    expect(sections).toEqual(['unacknowledged', ...Array(7).fill('dueSoon')])
  })

  test('what would fall on the days off that follow is called to mind before them, the due date itself too', () => {
    const told = (dueOn: number) => story({ assignedOn: '2021-06-01', dueOn: july(dueOn) })
    const friday = (dueOn: number) => mailedOn(2, told(dueOn), july(5))
    expect([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(friday)).toEqual([
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'dueSoon',
      undefined,
      'dueSoon',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('what comes within seven days on a day off is told on the working morning after it', () => {
    const monday = { today: july(5), lastDigest: july(2), nextDigest: july(6), reminding: everyMorning }
    const due = (day: number) => ({
      ...(story({ assignedOn: '2021-06-01', dueOn: july(day) }).task as OpenTask),
      ...naming,
    })
    expect([9, 10, 11, 12, 13].map((day) => digestOf([due(day)], [], monday).isDue)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  test('what waits for the Office or in time for the leader is not on the department', () => {
    for (const action of [finish, askFor(july(20))]) {
      const told = story(due10, [6, action])
      expect([7, 9, 10, 11, 25].map((day) => sectionOn(day, told).section)).toEqual(Array(5).fill(undefined))
    }
  })

  test('overdue is overdue, with a report or without one', () => {
    expect(sectionOn(14, story(due10, [9, askFor(july(20))], [13, refuse])).section).toBe('overdue')
    expect(sectionOn(14, story(due10, [9, finish], [13, giveBack])).section).toBe('overdue')
    expect(sectionOn(14, story(due10, [12, update])).section).toBe('overdue')
  })

  test('a request made late waits for its answer as one made in time: nobody asks for the report again', () => {
    expect(sectionOn(14, story(due10, [12, askFor(july(20))])).section).toBeUndefined()
  })

  test('reminders move with the date', () => {
    const told = story(due10, [8, askFor(july(20))], [9, approve(july(20))])
    expect([10, 13, 17, 19, 20].map((day) => mailedOn(day, told))).toEqual([
      undefined,
      'dueSoon',
      'dueSoon',
      'dueSoon',
      'reportsOwed',
    ])
  })

  test('a mail goes out for a new task on the morning after it was registered, whatever its due date', () => {
    for (const told of [story({}), story({ dueOn: '2021-09-30' })])
      expect([1, 2, 3, 31].map((day) => mailedOn(day, told))).toEqual([
        undefined,
        'unacknowledged',
        undefined,
        undefined,
      ])
    expect(mailedOn(2, story({ dueOn: july(3) })), 'once, where it is most urgent').toBe('dueSoon')
    expect(mailedOn(2, story({}, [1, acknowledged])), 'acknowledged at once, still told').toBe('newTasks')
    expect(mailedOn(2, story({}, [1, finish]))).toBeUndefined()
  })

  test('a section prints the first lines and counts all', () => {
    const task = { ...(story(due10).task as OpenTask), ...naming }
    const morning = { today: july(12), lastDigest: july(11), nextDigest: july(13), reminding: everyMorning }
    const { overdue } = digestOf(Array(linesPerSection + 5).fill(task), [], morning)
    expect(overdue.count).toBe(linesPerSection + 5)
    expect(overdue.lines).toHaveLength(linesPerSection)
    expect(overdue.lines[0]).toEqual({ id: task.id, dueOn: july(10), isReportOwed: true, ...naming })
  })

  test.each<[LocalDate, LocalDate]>([
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
    const decision = decisionOf(event)
    if (decision) expect(collectedEvents).toContain(entry.details.type)
    return decision
  }
  const common = { id: 'SXD-2021-k3f9x2m8q1ab', on: july(12), key: 'c~1', version: expect.any(Number) }

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

  test.each([
    ['withdrawn', story(due10, [12, takeBack]), { reason: 'Không còn cần thiết' }],
    ['reassigned', story(due10, [12, giveAway]), {}],
    ['corrected', story(due10, [12, amend(july(20))]), { dueOn: july(20) }],
    [
      'extension-corrected',
      story(due10, [9, askFor(july(20))], [10, approve(july(25))], [12, correct(july(20))]),
      { dueOn: july(20) },
    ],
    ['assignment-confirmed', story(due10, [10, handedBack], [12, kept]), { reason: 'Đúng chức năng' }],
    ['urgency-set', story(due10, [12, flash]), { urgency: 'flash' }],
    ['urged', story(due10, [12, hurry]), { reason: 'Báo cáo ngay' }],
  ])('a change without its doing: %s', (kind, told, what) => {
    expect(decisionIn(told)).toMatchObject({ ...common, kind, ...what })
  })

  test('the parts that an entry gives to others are told to each of them', () => {
    const { task } = story(due10)
    const entry = { key: 'c~1', at: '2021-07-12T01:00:00Z', by: 'vp.an', order: 0, after: task, on: july(12) }
    const registered = { department: 'SXD', title: 'Rà soát', starred: false }
    const told = { id: task.id, on: july(12), key: 'c~1', version: task.version }
    expect(
      coordinationsIn({
        ...entry,
        details: {
          type: 'registered',
          task: { ...registered, coordinating: ['STC'], forInformation: ['SNV'] },
        },
      }),
    ).toEqual([
      { ...told, department: 'SNV', kind: 'information' },
      { ...told, department: 'STC', kind: 'coordinating' },
    ])
    const parties = [{ department: 'STC', role: 'coordinating' as const, dueOn: july(20), part: 'Cấp vốn' }]
    const set = coordinationsIn({ ...entry, details: { type: 'coordination-set', parties } })
    expect(set).toEqual([
      { ...told, department: 'STC', kind: 'coordinating', dueOn: july(20), reason: 'Cấp vốn' },
    ])
    expect(set.map(readerOfDecision)).toEqual(['STC'])
    // A night that came two days late: 00:15 on the 14th in the city.
    const given = { ...entry, at: '2021-07-13T17:15:00Z', key: 'given' }
    expect(coordinationsIn({ ...given, details: { type: 'given', parties } })).toMatchObject([
      { on: july(14), department: 'STC', kind: 'coordinating' },
    ])
  })

  test('the end of a task is told to those who coordinated it, of what was given alone', () => {
    const { task } = story(due10)
    const entry = { key: 'c~1', at: '2021-07-12T01:00:00Z', by: 'vp.an', order: 0, after: task, on: july(12) }
    const details = { type: 'withdrawn' as const, reason: 'Không còn cần', coordinating: ['SNV', 'STC'] }
    expect(
      toldIn({ ...entry, details }).map((told) => [readerOfDecision(told), told.kind, told.reason]),
    ).toEqual([
      ['SXD', 'withdrawn', 'Không còn cần'],
      ['SNV', 'withdrawn', 'Không còn cần'],
      ['STC', 'withdrawn', 'Không còn cần'],
    ])
    expect(toldIn({ ...entry, after: { ...task, planned: 'ahead' }, details })).toEqual([])
  })

  test('what the department did itself is no decision', () => {
    for (const action of [update, finish, askFor(july(20))])
      expect(decisionIn(story(due10, [9, action]))).toBeUndefined()
    expect(decisionIn(story(due10))).toBeUndefined()
  })
})
