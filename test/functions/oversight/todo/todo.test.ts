import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { decisionOf, type TaskTold } from '../../../../functions/oversight/decisions/decision.ts'
import { leaderDigestOf, officeDigestOf } from '../../../../functions/oversight/digests/city-digest.ts'
import { digestOf, type Morning } from '../../../../functions/oversight/digests/digest.ts'
import { cityGroupOf, cityTodoOf } from '../../../../functions/oversight/todo/city-todo.ts'
import type { CityReader } from '../../../../functions/oversight/todo/inbox-groups.ts'
import { departmentTodoOf, type TodoTask } from '../../../../functions/oversight/todo/todo.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { acknowledge, confirmAssignment, notOurs } from '../../../../functions/tasks/assignment/holding.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import { isOverdue } from '../../../../functions/tasks/task/lateness.ts'
import type { OpenTask, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  amend,
  approve,
  askFor,
  finish,
  giveBack,
  prepare,
  refuse,
  story,
  update,
} from '../../tasks/task/stories.ts'

const none = { count: 0, first: [] }

const today = '2021-07-26'

const taskDue = (dueOn: LocalDate | undefined, more: Partial<TodoTask> = {}): TodoTask => ({
  id: 'SXD-2021-t00000000001',
  title: 'Báo cáo tiến độ',
  directive: '2021-07-01_4110_UBND-KSTT',
  lifecycle: 'open',
  assignedOn: '2021-07-01',
  registeredOn: '2021-07-01',
  ...(dueOn && { dueOn }),
  acknowledgedOn: '2021-07-02',
  ...more,
})

const askedFor = (askedOn: LocalDate) => ({ askedOn, proposedDueOn: '2021-09-30' }) as const

/** The groups a task is in, without that of tasks which call for nothing. */
const groupsOf = (task: TodoTask, decisions: readonly TaskTold[] = []): string[] =>
  Object.entries(departmentTodoOf([task], decisions, today)).flatMap(([name, { length }]) =>
    length > 0 && name !== 'others' ? [name] : [],
  )

const decided = (kind: TaskTold['kind'], on: LocalDate, version = 2): TaskTold => ({
  id: 'SXD-2021-t00000000001',
  on,
  version,
  key: `vp.mot~${on}`,
  kind,
  ...(kind !== 'accepted' && kind !== 'extended' && { reason: 'Thiếu số liệu' }),
})

describe('what a department must do', () => {
  test.each<[string, TodoTask, string[]]>([
    ['due today', taskDue(today), ['reportsOwed']],
    ['overdue without a report', taskDue('2021-07-20'), ['overdue']],
    ['overdue though reported on', taskDue('2021-07-20', { reportedFor: '2021-07-20' }), ['overdue']],
    ['due in seven days', taskDue('2021-08-02'), ['dueSoon']],
    ['due in eight days', taskDue('2021-08-03'), []],
    [
      'due soon, reported on by a request that was refused long ago',
      taskDue('2021-07-28', { reportedFor: '2021-07-28' }),
      ['dueSoon'],
    ],
    [
      'with a result that waits',
      taskDue('2021-07-20', { result: { submittedOn: '2021-07-20' } }),
      ['awaitingAnswer'],
    ],
    [
      'with a request that waits',
      taskDue('2021-07-20', { request: askedFor('2021-07-20') }),
      ['awaitingAnswer'],
    ],
    [
      'with a request made late',
      taskDue('2021-07-20', { request: askedFor('2021-07-22') }),
      ['awaitingAnswer'],
    ],
    ['without a due date', taskDue(undefined), []],
    ['new', taskDue('2021-09-01', { acknowledgedOn: undefined }), ['unacknowledged']],
    ['new and overdue', taskDue('2021-07-20', { acknowledgedOn: undefined }), ['overdue']],
    [
      'reported on and never acknowledged',
      taskDue('2021-08-20', { acknowledgedOn: undefined, reportedFor: '2021-08-20' }),
      [],
    ],
    [
      'returned as not ours',
      taskDue('2021-09-01', { acknowledgedOn: undefined, notOurs: { returnedOn: today } }),
      ['awaitingAnswer'],
    ],
    ['returned as not ours, and due', taskDue(today, { notOurs: { returnedOn: today } }), ['reportsOwed']],
  ])('a task %s', (_, task, groups) => expect(groupsOf(task)).toEqual(groups))

  test('a returned result, until there is another, with why', () => {
    const returned = [decided('returned', '2021-07-22')]
    expect(groupsOf(taskDue('2021-09-01'), returned)).toEqual(['returned'])
    expect(groupsOf(taskDue('2021-09-01', { result: { submittedOn: today } }), returned)).toEqual([
      'awaitingAnswer',
    ])
    expect(departmentTodoOf([taskDue('2021-09-01')], returned, today).returned[0]?.refusal).toEqual({
      kind: 'returned',
      reason: 'Thiếu số liệu',
    })
  })

  test('returned, reported on again and extended: no longer returned, on the same day too', () => {
    const returned = decided('returned', '2021-07-22', 3)
    expect(groupsOf(taskDue('2021-09-01'), [returned, decided('extended', '2021-07-24', 5)])).toEqual([])
    const sameDay = [decided('extended', '2021-07-22', 5), returned]
    expect(groupsOf(taskDue('2021-09-01'), sameDay)).toEqual([])
  })

  test('returned, then asked for an extension that was refused: told for the later of the two', () => {
    const both = [decided('extension-refused', '2021-07-22', 5), decided('returned', '2021-07-22', 3)]
    expect(groupsOf(taskDue('2021-09-01'), both)).toEqual(['extensionsRefused'])
  })

  test('a report that is owed stands before what was given back, and says why it was', () => {
    const { reportsOwed } = departmentTodoOf([taskDue(today)], [decided('returned', '2021-07-22')], today)
    expect(reportsOwed[0]?.refusal?.kind).toBe('returned')
  })

  test('what is overdue stands first, says why it was given back and whether its report is owed', () => {
    const returned = [decided('returned', '2021-07-22')]
    const [late, reported] = [taskDue('2021-07-20'), taskDue('2021-07-20', { reportedFor: '2021-07-20' })]
    const { overdue } = departmentTodoOf([late, reported], returned, today)
    expect(overdue.map(({ isReportOwed, refusal }) => [isReportOwed, refusal?.kind])).toEqual([
      [true, 'returned'],
      [false, 'returned'],
    ])
  })

  test('a refused extension, until it is asked again or granted', () => {
    const refused = decided('extension-refused', '2021-07-22')
    expect(groupsOf(taskDue('2021-09-01'), [refused])).toEqual(['extensionsRefused'])
    expect(groupsOf(taskDue('2021-09-01', { request: askedFor(today) }), [refused])).toEqual([
      'awaitingAnswer',
    ])
    expect(groupsOf(taskDue('2021-09-01'), [refused, decided('extended', '2021-07-23', 4)])).toEqual([])
  })
})

const answers: readonly TaskTold['kind'][] = ['returned', 'extended', 'extension-refused']

type Action = (task: TaskFacts, today: LocalDate) => Change

const actions: readonly Action[] = [
  finish,
  giveBack,
  askFor('2021-08-10'),
  askFor('2021-07-28'),
  approve('2021-08-10'),
  approve('2021-07-29'),
  refuse,
  prepare('2021-08-10'),
  update,
  amend('2021-07-24'),
  amend('2021-08-15'),
  (task, day) => acknowledge(task, {}, day),
  (task, day) => notOurs(task, { reason: 'Không thuộc chức năng' }, day),
  (task, day) => confirmAssignment(task, { reason: 'Đúng chức năng' }, day),
]

/** What the action makes of the task, or undefined where the rules refuse it. */
const tried = (action: Action, task: TaskFacts, day: LocalDate): Change | undefined => {
  try {
    return action(task, day)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

const decisionsIn = ({ after, entries }: Change): TaskTold[] =>
  entries.flatMap(({ key, details, on }) => {
    const at = `${on}T01:00:00Z`
    const told = key
      ? undefined
      : decisionOf({ key: `c~${on}`, at, by: 'vp.an', order: 0, on, details, after })
    return told ? [told] : []
  })

/** An open task of July on the evening of the 25th, and what was decided about it: each action that the rules allow, in turn. */
const historyArbitrary = fc
  .record({
    due: fc.option(fc.integer({ min: 3, max: 45 }), { nil: undefined }),
    done: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...actions)), { maxLength: 8 }),
    lastOfSeries: fc.boolean(),
    urgings: fc.integer({ min: 0, max: 6 }),
    code: fc.stringMatching(/^[a-z0-9]{12}$/),
  })
  .map(({ due, done, lastOfSeries, urgings, code }) => {
    let { task } = story(due ? { dueOn: addDays('2021-07-01', due) } : {})
    let day: LocalDate = '2021-07-01'
    const decisions: TaskTold[] = []
    for (const [gap, action] of done) {
      day = addDays(day, gap)
      const change = day < today && task.lifecycle === 'open' ? tried(action, task, day) : undefined
      if (!change) continue
      decisions.push(...decisionsIn(change))
      task = change.after
    }
    const id = `SXD-2021-${code}`
    const naming = { title: `Nhiệm vụ ${code}`, directive: '2021-07-01_4110_UBND-KSTT' }
    const series = lastOfSeries ? { lastOfSeries: true as const } : {}
    return {
      task: { ...(task as OpenTask), ...naming, ...series, id },
      decisions: decisions.map((decision) => ({ ...decision, id })),
      urgings,
    }
  })

const open = fc
  .uniqueArray(historyArbitrary, { selector: ({ task }) => task.id, maxLength: 12 })
  .map((all) => all.filter(({ task }) => task.lifecycle === 'open'))

const morning: Morning = {
  today,
  lastDigest: '2021-07-23',
  nextDigest: '2021-07-27',
  reminding: { everyDays: 1, fromDay: 1 },
}

describe('whatever became of the tasks', () => {
  test('each stands in one group of its department, and page and mail count the same', () => {
    fc.assert(
      fc.property(open, (histories) => {
        const tasks = histories.map(({ task }) => task)
        const decisions = histories.flatMap((history) => history.decisions)
        const { others, awaitingAnswer, ...page } = departmentTodoOf(tasks, decisions, today)
        const grouped = [...Object.values(page), others, awaitingAnswer].flat()
        expect(grouped.map(({ task }) => task.id).sort()).toEqual(tasks.map(({ id }) => id).sort())
        const { isDue: _, newTasks: __, ...mail } = digestOf(tasks, decisions, morning)
        expect(Object.fromEntries(Object.entries(mail).map(([name, { count }]) => [name, count]))).toEqual(
          Object.fromEntries(Object.entries(page).map(([name, { length }]) => [name, length])),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('what was reported on, or is overdue, is not called unacknowledged; what was answered since, not returned', () => {
    fc.assert(
      fc.property(open, (histories) => {
        for (const { task, decisions } of histories) {
          const { unacknowledged, returned } = departmentTodoOf([task], decisions, today)
          if (unacknowledged.length > 0)
            expect([task.reportedFor, task.result, task.request, isOverdue(task, today)]).toEqual([
              undefined,
              undefined,
              undefined,
              false,
            ])
          if (returned.length > 0) {
            expect([task.result, task.request]).toEqual([undefined, undefined])
            expect(decisions.findLast(({ kind }) => answers.includes(kind))?.kind).toBe('returned')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('each stands in one group at most for the Office, a leader and who stands in for both, as in the mails', () => {
    fc.assert(
      fc.property(open, (histories) => {
        const tasks = histories.map(({ task }) => task)
        const urgings = Object.fromEntries(histories.map((history) => [history.task.id, history.urgings]))
        const departments = [{ name: 'SXD', tasks, urgings }]
        const groupsFor = (reader: CityReader) =>
          Object.entries(cityTodoOf(departments, reader, defaultSettings, today)).map(
            ([name, placed]) => [name, placed.map(({ task }) => task.id)] as const,
          )
        const countsFor = (reader: CityReader) =>
          Object.fromEntries(groupsFor(reader).map(([name, ids]) => [name, ids.length]))
        for (const reader of [{ isOffice: true }, { isLeader: true }, { isOffice: true, isLeader: true }]) {
          const ids = groupsFor(reader).flatMap(([, some]) => some)
          expect(new Set(ids).size).toBe(ids.length)
        }
        const city = {
          departments,
          unanswered: [],
          waiting: [],
          nameOf: (code: string) => code,
          settings: defaultSettings,
          successions: [],
          papers: { 'being-signed': none, signed: none },
        }
        const office = officeDigestOf(city, morning).sections
        const leader = leaderDigestOf(city, morning).sections
        expect(countsFor({ isOffice: true })).toMatchObject({
          awaitingAcceptance: office.awaitingAcceptance.count,
          extensionsToPrepare: office.extensionsToPrepare.count,
          notOurs: office.notOurs.count,
          toSign: office.toSign?.count ?? 0,
          seriesEnding: office.seriesEnding.count,
        })
        expect(countsFor({ isLeader: true })).toMatchObject({
          awaitingDecision: leader.awaitingDecision.count,
          toSign: leader.toSign?.count ?? 0,
          overdue: leader.overdue.count,
          urgedTooOften: leader.urgedTooOften.count,
        })
      }),
      { numRuns: 300 },
    )
  })

  test('the histories reach every group', () => {
    const reached = new Set<string>()
    for (const histories of fc.sample(open, { numRuns: 400, seed: 1 }))
      for (const { task, decisions, urgings } of histories) {
        for (const group of groupsOf(task, decisions)) reached.add(group)
        const placed = { task, departmentName: 'SXD', urgings }
        for (const reader of [{ isOffice: true }, { isLeader: true }])
          reached.add(cityGroupOf(placed, reader, defaultSettings, today) ?? '')
      }
    expect(reached.size).toBe(7 + 7 + 1 - 1)
  })
})
