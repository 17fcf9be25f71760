import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cityCalendar, isWorkingDay } from '../../../../functions/organisation/calendar/calendar.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import {
  type CityMorning,
  leaderDigestOf,
  officeDigestOf,
} from '../../../../functions/oversight/digests/city-digest.ts'
import { digestOf, previousWorkingDay } from '../../../../functions/oversight/digests/digest.ts'
import type { DepartmentMorning } from '../../../../functions/oversight/todo/city-todo.ts'
import {
  isRemindedOn,
  type Reminding,
  remindingOf,
  urgedTooOften,
} from '../../../../functions/oversight/todo/escalation.ts'
import type { TodoTask } from '../../../../functions/oversight/todo/todo.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { daysOverdue } from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask } from '../../../../functions/tasks/task/task.ts'
import { askFor, finish, giveBack, july, refuse, type Story, story } from '../../tasks/task/stories.ts'

const none = { count: 0, first: [] }

const naming = { title: 'Báo cáo tiến độ', directive: '2021-07-01_4000_UBND-KSTT' }
const listed = ({ task }: Story, id = task.id) => ({ ...(task as OpenTask), ...naming, id })
const due9 = story({ dueOn: july(9) })

/** The days of July on whose morning the task is called to mind, days off without mail. */
const remindedOn = (told: Story, reminding: Reminding): number[] =>
  Array.from({ length: 31 }, (_, step) => step + 1).filter((day) => {
    const today = july(day)
    const isMailDay = isWorkingDay(today, cityCalendar)
    return isMailDay && isRemindedOn(listed(told), today, previousWorkingDay(today, cityCalendar), reminding)
  })

describe('an overdue task is called to mind', () => {
  test('daily: on every working morning from its first day overdue', () => {
    const days = [12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30]
    expect(remindedOn(due9, { everyDays: 1, fromDay: 1 })).toEqual(days)
  })

  test('every third day: what falls on a weekend is in Monday’s mail, once', () => {
    // Overdue since Saturday the 10th: its turns are 10, 13, 16, 19, 22, 25 (a Sunday), 28, 31 (a Saturday).
    expect(remindedOn(due9, { everyDays: 3, fromDay: 1 })).toEqual([12, 13, 16, 19, 22, 26, 28])
  })

  test('weekly', () => {
    expect(remindedOn(due9, { everyDays: 7, fromDay: 1 })).toEqual([12, 19, 26])
    expect(remindedOn(story({ dueOn: july(12) }), { everyDays: 7, fromDay: 1 })).toEqual([13, 20, 27])
  })

  test('a reader who joins later is told on that day and then in turn', () => {
    expect(remindedOn(story({ dueOn: july(12) }), { everyDays: 7, fromDay: 3 })).toEqual([15, 22, 29])
  })

  test('day 1 is the day after the due date, or the day on which a wait in time ended badly', () => {
    expect([9, 10, 12].map((day) => daysOverdue(listed(due9), july(day)))).toEqual([0, 1, 3])
    const refused = story({ dueOn: july(9) }, [8, askFor(july(30))], [14, refuse])
    expect([13, 14, 15].map((day) => daysOverdue(listed(refused), july(day)))).toEqual([0, 1, 2])
    const returned = story({ dueOn: july(9) }, [9, finish], [20, giveBack])
    expect(remindedOn(returned, { everyDays: 7, fromDay: 1 })).toEqual([20, 27])
  })

  test('by the setting: clerks from day 1, the head from the day that is set', () => {
    const settings = { ...defaultSettings, overdueMails: 'every-3-days' as const, headAfterDays: 5 }
    expect(remindingOf(settings, 'clerk')).toEqual({ everyDays: 3, fromDay: 1 })
    expect(remindingOf(settings, 'head')).toEqual({ everyDays: 3, fromDay: 5 })
    expect(remindingOf(defaultSettings, 'head')).toEqual({ everyDays: 1, fromDay: 3 })
  })

  test('never before it is overdue, and at least once in each turn', () => {
    const turns = fc.record({
      due: fc.integer({ min: 1, max: 20 }),
      everyDays: fc.constantFrom(1, 3, 7),
      fromDay: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(turns, ({ due, everyDays, fromDay }) => {
        const days = remindedOn(story({ dueOn: july(due) }), { everyDays, fromDay })
        const first = due + Math.max(fromDay, 1)
        expect(days.every((day) => day >= first)).toBe(true)
        // A turn may wait for the end of a weekend, two days at most.
        const marks = [first, ...days.filter((day) => day >= first), 31]
        for (const [place, mark] of marks.slice(1).entries())
          expect(mark - (marks[place] ?? 0)).toBeLessThanOrEqual(everyDays + 2)
      }),
    )
  })
})

describe('how often a task was urged', () => {
  test('more than the setting is too often, just as often is not', () => {
    const ledger = { a: 3, b: 4, c: 9, d: 4 }
    expect(urgedTooOften(ledger, defaultSettings)).toEqual([
      { id: 'c', urgings: 9 },
      { id: 'b', urgings: 4 },
      { id: 'd', urgings: 4 },
    ])
    expect(urgedTooOften(ledger, { ...defaultSettings, urgingsBeforeListed: 8 })).toHaveLength(1)
  })

  test('a digest prints it beside overdue tasks and counts itself for nothing', () => {
    const morning = {
      today: july(12),
      lastDigest: july(9),
      nextDigest: july(13),
      reminding: { everyDays: 1, fromDay: 1 },
    }
    const dueToday = listed(story({ dueOn: july(12) }), 'SXD-2021-duetoday0000')
    const times = { [due9.task.id]: 3, [dueToday.id]: 2 }
    const { overdue, reportsOwed } = digestOf([listed(due9), dueToday], [], morning, times)
    expect([...overdue.lines, ...reportsOwed.lines].map(({ urgings }) => urgings)).toEqual([3, undefined])
    expect(digestOf([listed(due9)], [], morning).overdue.lines[0]).not.toHaveProperty('urgings')
  })
})

describe('the digests of the Office and of a leader', () => {
  const idOf = (name: string) => `SXD-2021-${name.padEnd(12, '0')}`
  const asked = story({ dueOn: july(20) }, [14, askFor(july(30))])
  const askedEarlier = story({ dueOn: july(20) }, [12, askFor(july(30))])
  const submitted = story({}, [13, finish])
  const askedAndDone = story({ dueOn: july(20) }, [12, askFor(july(30))], [15, finish])
  const tasks = [
    listed(asked, idOf('asked')),
    listed(askedEarlier, idOf('earlier')),
    listed(submitted, idOf('done')),
    listed(askedAndDone, idOf('both')),
    listed(due9, idOf('late')),
    listed(story({ dueOn: july(12) }), idOf('younger')),
  ]
  const cityOf = (...departments: DepartmentMorning[]): CityMorning => ({
    departments,
    unanswered: [],
    waiting: [],
    nameOf: (code) => code,
    settings: defaultSettings,
    successions: [],
    papers: { 'being-signed': none, signed: none },
  })
  const city = cityOf(
    { name: 'Sở Xây dựng', tasks, urgings: { [idOf('late')]: 5, [idOf('asked')]: 4 } },
    { name: 'Sở Tài chính', tasks: [listed(story({ dueOn: july(30) }))], urgings: {} },
  )
  const morningOf = (day: number) => ({
    today: july(day),
    lastDigest: addDays(july(day), -1),
    nextDigest: addDays(july(day), 1),
    reminding: { everyDays: 7, fromDay: 1 },
  })
  const idsOf = (section: { lines: { id: string }[] }) => section.lines.map(({ id }) => id)

  test('the Office: results first submitted and requests first made stand first; a result answers a request', () => {
    const { awaitingAcceptance, extensionsToPrepare } = officeDigestOf(city, morningOf(16)).sections
    expect(idsOf(awaitingAcceptance)).toEqual([idOf('done'), idOf('both')])
    expect(idsOf(extensionsToPrepare)).toEqual([idOf('earlier'), idOf('asked')])
    expect(awaitingAcceptance.lines[0]?.departmentName).toBe('Sở Xây dựng')
  })

  test('the Office: a request it has prepared is the leader’s; a task returned as not ours is the Office’s', () => {
    const request = { askedOn: july(14), proposedDueOn: july(30), preparedOn: july(15) }
    const prepared = { ...listed(asked, idOf('asked')), request }
    const notOurs = { ...listed(due9, idOf('notours')), notOurs: { returnedOn: july(8) } }
    const tasks = [prepared, notOurs, { ...notOurs, id: idOf('longer'), notOurs: { returnedOn: july(6) } }]
    const other = cityOf({ name: 'Sở Xây dựng', tasks, urgings: {} })
    const office = officeDigestOf(other, morningOf(16)).sections
    expect(office.extensionsToPrepare.count).toBe(0)
    expect(idsOf(office.notOurs)).toEqual([idOf('longer'), idOf('notours')])
    const { sections } = leaderDigestOf(other, morningOf(16))
    expect(idsOf(sections.awaitingDecision)).toEqual([idOf('asked')])
  })

  test('the Office: recurring work 30, 14, 7 and 1 days before its last period, once for all departments', () => {
    const last = (dueOn: LocalDate, name: string) => ({
      ...listed(story({ dueOn }), idOf(name)),
      lastOfSeries: true as const,
    })
    const endingOn = (today: LocalDate, ...tasks: TodoTask[]) => {
      const recurring = cityOf({ name: 'Sở Xây dựng', tasks, urgings: {} })
      const morning = { today, lastDigest: addDays(today, -1), nextDigest: addDays(today, 1) }
      const { sections, isDue } = officeDigestOf(recurring, morning)
      return [sections.seriesEnding.count, isDue]
    }
    const series = [last('2021-08-31', 'one'), last('2021-08-31', 'other'), listed(due9, idOf('late'))]
    const days = [
      '2021-08-01',
      '2021-08-02',
      '2021-08-17',
      '2021-08-24',
      '2021-08-30',
      '2021-08-31',
      '2021-09-01',
    ] as const
    expect(days.map((day) => endingOn(day, ...series))).toEqual([
      [1, true],
      [1, false],
      [1, true],
      [1, true],
      [1, true],
      [1, false],
      [0, false],
    ])
    const givenAnew = last('2022-08-31', 'anew')
    expect(endingOn('2021-08-24', ...series, givenAnew)).toEqual([0, false])
  })

  test('a leader: requests, what is overdue from day 7, where, and what was urged in vain', () => {
    const { sections } = leaderDigestOf(city, morningOf(17))
    expect(idsOf(sections.awaitingDecision)).toEqual([idOf('earlier'), idOf('asked')])
    expect(sections.worstDepartments).toEqual([{ name: 'Sở Xây dựng', overdue: 1 }])
    // Asked in time, the request makes its task no longer overdue, however often it was urged before.
    expect(sections.urgedTooOften.lines).toMatchObject([{ id: idOf('late'), urgings: 5 }])
    expect(idsOf(sections.overdue), 'told once, among those urged in vain').toEqual([])
    const unurged = cityOf({ name: 'Sở Xây dựng', tasks, urgings: {} })
    expect(idsOf(leaderDigestOf(unurged, morningOf(17)).sections.overdue)).toEqual([idOf('late')])
  })

  test('a leader has no mail while nothing waits and no overdue task has its turn', () => {
    const quiet = cityOf({ name: 'Sở Xây dựng', tasks: [listed(due9, idOf('late'))], urgings: {} })
    const due = [15, 16, 17, 22, 23, 24].map((day) => leaderDigestOf(quiet, morningOf(day)).isDue)
    expect(due).toEqual([false, true, false, false, true, false])
    expect(leaderDigestOf(city, morningOf(10)).isDue).toBe(true)
  })
})
