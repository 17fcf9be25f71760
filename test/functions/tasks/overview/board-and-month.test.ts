import { describe, expect, test } from 'vitest'
import type { ListedOpenTask } from '../../../../functions/tasks/lists/listed-open-task.ts'
import {
  boardOf,
  boardStateOf,
  boardStates,
  shownOfState,
} from '../../../../functions/tasks/overview/board.ts'
import { daysOfMonth, dueDaysOf, shownOfDay } from '../../../../functions/tasks/overview/due-month.ts'
import { july, story } from '../task/stories.ts'

const given = {
  ...story({ dueOn: july(10) }).task,
  title: 'Báo cáo',
  directive: '2021-4651',
} as unknown as ListedOpenTask
const of = (facts: Partial<ListedOpenTask>): ListedOpenTask => ({ ...given, ...facts })
const result = { submittedOn: july(12) }
const request = { askedOn: july(8), proposedDueOn: july(20) }
const decided = { ...request, decided: { on: july(9), dueOn: july(20) } }

describe('the board of a department', () => {
  test.each<[string, Partial<ListedOpenTask>, number, string]>([
    ['nobody has taken it up', {}, 10, 'untaken'],
    ['acknowledged', { acknowledgedOn: july(2) }, 10, 'under-way'],
    ['reported', { reportedFor: july(10) }, 10, 'under-way'],
    ['late, taken up or not', { acknowledgedOn: july(2) }, 11, 'overdue'],
    ['with the Office, however late', { result }, 15, 'acceptance'],
    ['with a leader', { request }, 15, 'decision'],
    ['with who signs', { request: decided }, 15, 'signature'],
    // The department waits for nobody: it works by the date in force.
    ['a correction to sign', { correction: { on: july(9), dueOn: july(20) } }, 11, 'overdue'],
  ])('%s', (_, facts, day, state) => {
    expect(boardStateOf(of(facts), july(day))).toBe(state)
  })

  test('has every state, counts all and shows the first of each in their order', () => {
    const many = Array.from({ length: shownOfState + 2 }, (_, place) => of({ title: `Việc ${place}` }))
    const board = boardOf([...many, of({ result })], july(5))
    expect(board.map(({ state, count }) => [state, count])).toEqual(
      boardStates.map((state) => [
        state,
        { untaken: shownOfState + 2, acceptance: 1 }[state as 'untaken'] ?? 0,
      ]),
    )
    const untaken = board.find(({ state }) => state === 'untaken')
    expect(untaken?.tasks).toEqual(many.slice(0, shownOfState))
    expect(board.find(({ state }) => state === 'decision')?.tasks).toEqual([])
  })
})

describe('a month of due dates', () => {
  test('from its first to its last day', () => {
    expect(daysOfMonth('2021-07')).toEqual({ from: '2021-07-01', to: '2021-07-31' })
    expect(daysOfMonth('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  })

  test('the days in order, what is undated left out', () => {
    const { dueOn: _, ...undated } = given
    const open = [of({ dueOn: july(20) }), of({}), undated as ListedOpenTask, of({ result })]
    const done = [of({ title: 'Xong', dueOn: july(3) }), of({ title: 'Xong', dueOn: july(20) })]
    expect(dueDaysOf(open, july(15), done).map(({ tasks, ...day }) => [day, tasks.length])).toEqual([
      [{ day: july(3), count: 0, overdue: 0, finished: 1 }, 1],
      [{ day: july(10), count: 2, overdue: 2, finished: 0 }, 2],
      [{ day: july(20), count: 1, overdue: 0, finished: 1 }, 2],
    ])
    expect(dueDaysOf([of({ dueOn: july(11) }), of({})], july(10))).toMatchObject([
      { day: july(10), count: 1, overdue: 0, finished: 0 },
      { day: july(11), count: 1, overdue: 0, finished: 0 },
    ])
  })

  test('of a day the starred first, what is done behind all, and not more than fit', () => {
    const named = (title: string, facts: Partial<ListedOpenTask> = {}) => of({ title, ...facts })
    const titlesOf = (open: ListedOpenTask[], done: ListedOpenTask[] = []) =>
      dueDaysOf(open, july(5), done)[0]?.tasks.map(({ title }) => title)
    const open = [named('a'), named('b', { starred: true }), named('c'), named('d', { starred: true })]
    expect(titlesOf(open)).toEqual(['b', 'd', 'a', 'c'])
    expect(titlesOf(open, [named('e', { starred: true }), named('f')])).toEqual(['b', 'd', 'a', 'c', 'e'])
    expect(dueDaysOf([...open, ...open], july(5))[0]).toMatchObject({ count: 8 })
    expect(titlesOf([...open, ...open])).toHaveLength(shownOfDay)
  })
})
