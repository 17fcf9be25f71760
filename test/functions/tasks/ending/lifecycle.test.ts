import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { merge, reassign, split, withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import { tallyOf } from '../../../../functions/tasks/task/counts.ts'
import { statusOn } from '../../../../functions/tasks/task/lateness.ts'
import { taskFactsSchema } from '../../../../functions/tasks/task/task.ts'
import {
  accept,
  askFor,
  finish,
  giveAway,
  july,
  refusalOf,
  scan,
  story,
  takeBack,
  toldWith,
} from '../task/stories.ts'

const due10 = { dueOn: july(10) }
const heir = { id: 'STC-2021-k3f9x2m8q1ac', department: 'STC', title: 'Báo cáo tiến độ' }

describe('a task that ends leaves the rates from that day on, and no earlier day changes', () => {
  test.each([
    ['withdrawn', takeBack],
    ['reassigned', giveAway],
  ] as const)('%s while in term, while overdue, while without due date', (status, ends) => {
    expect(story(due10, [5, ends]).statuses(4, 5, 11)).toEqual(['open-in-term', status, status])
    expect(story(due10, [12, ends]).statuses(10, 11, 12)).toEqual(['open-in-term', 'open-overdue', status])
    expect(story({}, [12, ends]).statuses(11, 12)).toEqual(['open-no-deadline', status])
  })

  test('ended late, its miss is recorded first and stays', () => {
    const { misses, task } = story(due10, [12, takeBack])
    expect(misses).toEqual([{ forDueOn: july(10), on: july(11), reportGiven: false }])
    expect(tallyOf(task)).toMatchObject({ withdrawn: 1, openOverdue: 0, reportsOwed: 1, reportsInTime: 0 })
  })

  test.each([
    ['a result', finish],
    ['a request', askFor(july(20))],
  ])('%s given in time and never answered: the days it waited stay in term', (_, waits) => {
    const { statuses, misses, task } = story(due10, [9, waits], [14, scan], [15, giveAway])
    expect(statuses(9, 10, 11, 14, 15)).toEqual([...Array(4).fill('open-in-term'), 'reassigned'])
    expect(misses).toEqual([])
    expect(taskFactsSchema.parse(task)).toEqual(task)
  })

  test('a request in time covers the late result that came after it', () => {
    const told = story(due10, [9, askFor(july(20))], [12, finish], [15, takeBack])
    expect(told.statuses(11, 13, 14, 15)).toEqual([...Array(3).fill('open-in-term'), 'withdrawn'])
  })

  test('a result given late and never answered was late on every day', () => {
    const told = story(due10, [12, finish], [15, takeBack])
    expect(told.statuses(11, 12, 14, 15)).toEqual([...Array(3).fill('open-overdue'), 'withdrawn'])
  })

  test('the history keeps why it was withdrawn', () => {
    expect(story(due10, [5, takeBack]).entries.at(-1)?.details).toEqual({
      type: 'withdrawn',
      reason: 'Không còn cần thiết',
    })
  })

  test('what has ended ends no second time', () => {
    for (const { task } of [story(due10, [5, takeBack]), story(due10, [5, finish], [6, accept])])
      for (const ends of [takeBack, giveAway])
        expect(refusalOf(() => ends(task, july(9)))).toBe('task-closed')
  })
})

describe('reassigned', () => {
  const { task } = story({ dueOn: july(10) })

  test('the new task has its own day of assignment and due date, and says whose work it takes over', () => {
    const { ended, opened } = reassign(
      { ...task, starred: true, urgency: 'urgent' },
      { reason: 'Thuộc chức năng Sở Tài chính' },
      { ...heir, dueOn: july(25) },
      july(8),
    )
    expect(ended.entries.at(-1)?.details).toMatchObject({ type: 'reassigned', successors: [heir.id] })
    expect(opened).toHaveLength(1)
    expect(opened[0]?.after).toMatchObject({
      id: heir.id,
      assignedOn: july(8),
      originalDueOn: july(25),
      starred: true,
      urgency: 'urgent',
      version: 1,
    })
    expect(opened[0]?.entries[0]?.details).toMatchObject({ type: 'registered', from: task.id })
    expect(statusOn(opened[0]?.after as typeof task, july(7))).toBeUndefined()
  })

  test('not to the department that has it, not before it is assigned', () => {
    const to = (more: object) => () => reassign(task, { reason: 'x' }, { ...heir, ...more }, july(8))
    expect(refusalOf(to({ department: 'SXD' }))).toBe('same-department')
    expect(refusalOf(to({ dueOn: july(7) }))).toBe('due-before-assigned')
    expect(refusalOf(to({ assignedOn: july(9) }))).toBe('assigned-in-future')
  })

  test('what is refused says the department, or the day on which the task was first given', () => {
    const to = (more: object) => () => reassign(task, { reason: 'x' }, { ...heir, ...more }, july(8))
    expect(toldWith(to({ department: 'SXD' }))).toEqual({ department: 'SXD' })
    expect(toldWith(to({ assignedOn: '2021-06-30' }))).toEqual({
      assignedOn: '2021-06-30',
      firstAssignedOn: july(1),
    })
  })

  test('who coordinates goes on in the task that takes over, as its registration tells', () => {
    const parties = [{ department: 'SNV', role: 'coordinating' as const, dueOn: july(9) }]
    const [opened] = reassign(task, { reason: 'x' }, { ...heir, parties }, july(8)).opened
    expect(opened?.after).toMatchObject({ coordinating: ['SNV'] })
    expect(opened?.entries[0]?.details).toMatchObject({ type: 'registered', from: task.id, parties })
    const [alone] = reassign(task, { reason: 'x' }, heir, july(8)).opened
    expect(alone?.entries[0]?.details).not.toHaveProperty('parties')
  })

  test('entered after its due date, it owes the report it could not give: an entry of its own', () => {
    const late = { ...task, assignedOn: july(1) }
    const [opened] = reassign(
      late,
      { reason: 'x' },
      { ...heir, assignedOn: july(2), dueOn: july(5) },
      july(8),
    ).opened
    expect(opened?.entries.map(({ details }) => details.type)).toEqual(['registered', 'deadline-missed'])
    expect(opened?.entries[1]?.details).not.toHaveProperty('from')
  })

  test('what is planned stays planned', () => {
    const ahead = { ...task, assignedOn: july(20), planned: 'ahead' } as typeof task
    const [opened] = reassign(ahead, { reason: 'x' }, heir, july(8)).opened
    expect(opened?.after).toMatchObject({ planned: 'ahead', assignedOn: july(20) })
  })

  test('nobody is given it before the department that had it first', () => {
    const to = (assignedOn: LocalDate) => () =>
      reassign(task, { reason: 'x' }, { ...heir, assignedOn }, july(8))
    expect(refusalOf(to('1999-12-31'))).toBe('assigned-before-first')
    expect(refusalOf(to(addDays(task.assignedOn, -1)))).toBe('assigned-before-first')
    expect(to(task.assignedOn)().opened[0]?.after.assignedOn).toBe(task.assignedOn)
  })
})

describe('split and merged', () => {
  const { task } = story(due10)

  test('of one task become several, one of them perhaps in the same department', () => {
    const parts = [
      { ...heir, dueOn: july(20) },
      { id: 'SXD-2021-k3f9x2m8q1ad', department: 'SXD', title: 'Phần hai' },
    ]
    const { ended, opened } = split(task, { reason: 'Hai việc' }, parts, july(8))
    expect(ended.after).toMatchObject({ lifecycle: 'reassigned', endedOn: july(8) })
    expect(ended.entries.at(-1)?.details).toEqual({
      type: 'split',
      reason: 'Hai việc',
      successors: [heir.id, 'SXD-2021-k3f9x2m8q1ad'],
    })
    expect(opened.map(({ after }) => [after.id, after.dueOn])).toEqual([
      [heir.id, july(20)],
      ['SXD-2021-k3f9x2m8q1ad', undefined],
    ])
  })

  test('a merged task is reassigned into the other one, never into itself', () => {
    const { after, entries } = merge(task, { reason: 'Trùng', into: heir.id }, july(8))
    expect(after).toMatchObject({ lifecycle: 'reassigned', endedOn: july(8) })
    expect(entries.at(-1)?.details).toEqual({ type: 'merged', reason: 'Trùng', into: heir.id })
    expect(refusalOf(() => merge(task, { reason: 'x', into: task.id }, july(8)))).toBe('merged-into-itself')
    expect(refusalOf(() => withdraw(after, { reason: 'x' }, july(9)))).toBe('task-closed')
  })
})
