import { describe, expect, test } from 'vitest'
import { missKeyOf } from '../../../../functions/tasks/history/event.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import { type OpenTask, taskFactsSchema } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  approve,
  askFor,
  finish,
  giveBack,
  july,
  refusalOf,
  refuse,
  scan,
  story,
  update,
} from './stories.ts'

const due10 = { dueOn: july(10) }

describe('registering', () => {
  const given = { department: 'SXD', title: 'Báo cáo', starred: true, assignedOn: july(5) }
  const id = 'SXD-2021-k3f9x2m8q1ab'

  test('a new task is open, at version 1, and its first due date is the original one', () => {
    const { before, after, entries } = register(id, { ...given, dueOn: july(10) }, july(6))
    expect(before).toBeUndefined()
    expect(after).toEqual({
      id,
      version: 1,
      assignedOn: july(5),
      registeredOn: july(6),
      starred: true,
      dueOn: july(10),
      originalDueOn: july(10),
      lifecycle: 'open',
      reportsOwed: 0,
      reportsInTime: 0,
    })
    expect(entries).toEqual([
      { on: july(6), details: { type: 'registered', task: { ...given, dueOn: july(10) } } },
    ])
  })

  test('no due date is invented', () => {
    const { after } = register(id, given, july(5))
    expect(after).not.toHaveProperty('dueOn')
    expect(after).not.toHaveProperty('originalDueOn')
  })

  test('a due date on the day of giving is allowed, the day before it is not', () => {
    expect(register(id, { ...given, dueOn: july(5) }, july(5)).after.dueOn).toBe(july(5))
    expect(refusalOf(() => register(id, { ...given, dueOn: july(4) }, july(5)))).toBe('due-before-assigned')
  })

  test('a task cannot be given tomorrow', () => {
    expect(refusalOf(() => register(id, given, july(4)))).toBe('assigned-in-future')
  })

  test('a task entered after its due date brings its miss along, after its registration', () => {
    const { after, entries } = register(id, { ...given, dueOn: july(10) }, july(20))
    expect(entries.map(({ details }) => details.type)).toEqual(['registered', 'deadline-missed'])
    expect(after).toMatchObject({ version: 2, missedFor: july(10), reportsOwed: 1, reportsInTime: 0 })
  })
})

describe('the history of a change', () => {
  test('a miss that nobody recorded yet stands before the command, dated to its own day', () => {
    const { entries } = story(due10, [20, update])
    expect(entries.slice(1)).toEqual([
      {
        key: missKeyOf(july(10)),
        on: july(11),
        details: { type: 'deadline-missed', forDueOn: july(10), reportGiven: false },
      },
      { on: july(20), details: { type: 'progress-updated', progress: expect.anything() } },
    ])
  })

  test('a miss that the command brings about stands after it, on the same day', () => {
    const { entries } = story(due10, [10, finish], [14, giveBack])
    expect(entries.slice(2).map(({ on, details }) => [on, details.type])).toEqual([
      [july(14), 'judged'],
      [july(14), 'deadline-missed'],
    ])
  })

  test('a miss is recorded once, whoever finds it and however often', () => {
    const { misses } = story(
      due10,
      [11, scan],
      [12, scan],
      [13, update],
      [14, finish],
      [15, giveBack],
      [16, scan],
    )
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
  })

  test('every entry has its version', () => {
    const { task, entries } = story(
      due10,
      [3, update],
      [20, update],
      [21, askFor(july(30))],
      [22, refuse],
      [23, finish],
    )
    expect(entries).toHaveLength(7)
    expect(task.version).toBe(7)
  })

  test('a report says which due date it is for, and a decision which one it moved', () => {
    const { entries } = story(due10, [9, askFor(july(20))], [12, approve(july(18))], [17, finish])
    expect(entries.slice(1).map(({ details }) => details)).toEqual([
      expect.objectContaining({ type: 'reported', forDueOn: july(10) }),
      expect.objectContaining({ type: 'extension-decided', previousDueOn: july(10) }),
      expect.objectContaining({ type: 'reported', forDueOn: july(18) }),
    ])
  })

  test('a progress update keeps the percent of the last one that named it and counts as an update, not a report', () => {
    const { task } = story(due10, [3, update])
    expect(task).toMatchObject({ percent: 40, updatedOn: july(3), reportsOwed: 0 })
    expect(task).not.toHaveProperty('reportedFor')
  })
})

describe('extensions', () => {
  test('the original due date never changes, the effective one moves with each approval', () => {
    const { task } = story(
      due10,
      [9, askFor(july(15))],
      [9, approve(july(15))],
      [14, askFor(july(25))],
      [16, approve(july(25))],
    )
    expect(task).toMatchObject({ originalDueOn: july(10), dueOn: july(25) })
    expect(task.earlierDueDates).toEqual([
      { dueOn: july(10), until: july(9), reported: true, reportedOn: july(9) },
      { dueOn: july(15), until: july(16), reported: true, reportedOn: july(14) },
    ])
  })

  test.each([
    ['an earlier date than asked', 12],
    ['a later date than asked', 28],
  ])('the decision may set %s', (_, day) => {
    expect(story(due10, [9, askFor(july(20))], [10, approve(july(day))]).task.dueOn).toBe(july(day))
  })

  test('the new date is later than the one it replaces and not past, today at the earliest', () => {
    const asked = story(due10, [8, askFor(july(20))])
    for (const day of [1, 9, 10])
      expect(refusalOf(() => approve(july(day))(asked.task, july(9)))).toBe('new-date-not-later')
    expect(refusalOf(() => approve(july(14))(asked.task, july(15)))).toBe('new-date-not-later')
    expect(approve(july(11))(asked.task, july(9)).after.dueOn).toBe(july(11))
    expect(approve(july(15))(asked.task, july(15)).after.dueOn).toBe(july(15))
  })

  test('the proposed date is later than the due date and not past, today at the earliest', () => {
    const { task } = story(due10)
    for (const day of [9, 10])
      expect(refusalOf(() => askFor(july(day))(task, july(8)))).toBe('proposed-date-not-later')
    expect(refusalOf(() => askFor(july(14))(task, july(15)))).toBe('proposed-date-not-later')
    expect(askFor(july(15))(task, july(15)).after).toMatchObject({
      request: { proposedDueOn: july(15) },
    })
  })

  test('at most one request waits, and a decided one leaves room for the next', () => {
    expect(refusalOf(() => story(due10, [5, askFor(july(20))], [6, askFor(july(21))]))).toBe(
      'extension-already-asked',
    )
    const again = story(due10, [5, askFor(july(20))], [6, refuse], [7, askFor(july(15))]).task as OpenTask
    expect(again).toMatchObject({
      request: { askedOn: july(7), proposedDueOn: july(15) },
      dueOn: july(10),
    })
  })

  test('a task with a submitted result takes no request, a returned one does', () => {
    expect(refusalOf(() => story(due10, [5, finish], [6, askFor(july(20))]))).toBe('already-submitted')
    expect(story(due10, [5, finish], [6, giveBack], [7, askFor(july(20))]).task).toHaveProperty(
      'request.askedOn',
      july(7),
    )
  })

  test('what has no due date cannot be extended, and what was not asked cannot be decided', () => {
    expect(refusalOf(() => story({}, [5, askFor(july(20))]))).toBe('no-due-date-to-extend')
    for (const decide of [approve(july(20)), refuse])
      expect(refusalOf(() => story(due10, [5, decide]))).toBe('no-extension-asked')
  })

  test('a recorded miss outlives a later approval, and the new date can be missed in its turn', () => {
    const { misses } = story(due10, [12, askFor(july(20))], [14, approve(july(18))], [25, scan])
    expect(misses).toEqual([
      { forDueOn: july(10), on: july(11), reportGiven: false },
      { forDueOn: july(18), on: july(19), reportGiven: false },
    ])
  })

  test('a wait is kept when it began in time and forgotten when it began late', () => {
    const timely = story(due10, [9, askFor(july(20))], [13, refuse]).task
    expect(timely.waits).toEqual([{ from: july(9), until: july(13) }])
    expect(story(due10, [11, askFor(july(20))], [13, refuse]).task).not.toHaveProperty('waits')
    expect(story(due10, [11, finish], [13, giveBack]).task).not.toHaveProperty('waits')
  })

  test('a refusal leaves the due date as it was', () => {
    const { task } = story(due10, [5, askFor(july(20))], [6, refuse])
    expect(task.dueOn).toBe(july(10))
    expect(task).not.toHaveProperty('request')
    expect(task).not.toHaveProperty('earlierDueDates')
  })
})

describe('accepting', () => {
  test('a late result waits for the decision on a timely request, which settles whether it is late', () => {
    const waiting = story(due10, [9, askFor(july(20))], [12, finish])
    expect(refusalOf(() => accept(waiting.task, july(13)))).toBe('extension-undecided')
    const decided = (decide: typeof refuse) =>
      story(due10, [9, askFor(july(20))], [12, finish], [13, decide], [14, accept]).task
    expect(decided(approve(july(20)))).toMatchObject({ outcome: 'done-on-time', originalDueOn: july(10) })
    expect(decided(refuse)).toMatchObject({ outcome: 'done-late' })
  })

  test.each([
    ['timely', 9, 10, 'done-on-time'],
    ['late', 11, 12, 'done-late'],
  ])(
    'a %s result needs no decision on a request that cannot change its outcome',
    (_, asked, finished, outcome) => {
      const { task } = story(due10, [asked, askFor(july(20))], [finished, finish], [15, accept])
      expect(task).toMatchObject({ lifecycle: 'accepted', outcome })
      expect(taskFactsSchema.parse(task)).toEqual(task)
    },
  )

  test('nothing can be judged before it was submitted, nor submitted twice', () => {
    for (const judge of [accept, giveBack])
      expect(refusalOf(() => story(due10, [5, judge]))).toBe('nothing-submitted')
    expect(refusalOf(() => story(due10, [5, finish], [6, finish]))).toBe('already-submitted')
  })

  test('the outcome is frozen: nothing can be done with an accepted task', () => {
    const { task } = story(due10, [5, finish], [6, accept])
    for (const action of [update, finish, askFor(july(20)), accept, giveBack, approve(july(20)), refuse])
      expect(refusalOf(() => action(task, july(7)))).toBe('task-closed')
  })
})
