import { describe, expect, test } from 'vitest'
import type { Operation, Task } from '../../../../../web/api/types.ts'
import type { Todo } from '../../../../../web/pages/home/todo/commands.ts'
import { doneInRow, hasNext, nextIn } from '../../../../../web/pages/task/forms/next-task.ts'

/** Every group with three tasks of its own. */
const names = [
  'awaiting-acceptance',
  'extensions-to-decide',
  'extensions-to-prepare',
  'to-sign',
  'unacknowledged',
  'overdue-long',
  'urged-too-often',
  'not-ours',
] as const

const todo = {
  on: '2021-07-26',
  groups: names.map((name) => ({
    name,
    count: 3,
    tasks: ['a', 'b', 'c'].map((place) => ({ id: `${name}-${place}` })),
  })),
} as unknown as Todo

/** The tasks that come one after the other, from this one on, if no decision takes a task out of its group. */
const row = (operation: Operation, first: string): string[] => {
  const passed = [first]
  let done: readonly string[] = []
  for (let next = nextIn(todo, operation, first, done); next; ) {
    const address = new URL(next, 'http://page')
    const id = address.pathname.split('/')[2] ?? ''
    passed.push(id)
    if (passed.length > 9) throw new Error(`round in circles: ${passed.join()}`)
    done = doneInRow(address.searchParams)
    next = nextIn(todo, operation, id, done)
  }
  return passed
}

const entries = [
  ['judgeResult', 'awaiting-acceptance', 'judge'],
  ['decideExtension', 'extensions-to-decide', 'decide-extension'],
  ['prepareExtension', 'extensions-to-prepare', 'prepare-extension'],
  ['carryDecisionPaper', 'to-sign', 'decision-paper'],
  ['acknowledgeTask', 'unacknowledged', 'acknowledge'],
  ['askExplanation', 'overdue-long', 'ask-explanation'],
  ['askExplanation', 'urged-too-often', 'ask-explanation'],
] as const

describe('the next task that waits for the same', () => {
  test.each(entries)('%s: each of %s once, by the form %s', (operation, group, form) => {
    const ids = ['a', 'b', 'c'].map((place) => `${group}-${place}`)
    expect(row(operation, `${group}-a`)).toEqual(ids)
    expect(nextIn(todo, operation, `${group}-a`, [])).toBe(`/tasks/${group}-b/${form}?done=${group}-a`)
  })

  test.each(['confirmAssignment', 'reassignTask'] as const)(
    '%s: the page of the next one that was returned as not theirs, where one chooses',
    (operation) => {
      expect(nextIn(todo, operation, 'not-ours-b', ['not-ours-a'])).toMatch(/^\/tasks\/not-ours-c\?done=/)
      expect(nextIn(todo, operation, 'not-ours-c', ['not-ours-a', 'not-ours-b'])).toBeUndefined()
    },
  )

  test('a row that begins in the middle goes to the end, then to what stood before', () => {
    const [a, b, c] = ['to-sign-a', 'to-sign-b', 'to-sign-c']
    expect(row('carryDecisionPaper', b ?? '')).toEqual([b, c, a])
  })

  test('a task that is not in the group is followed by the first', () => {
    expect(nextIn(todo, 'judgeResult', 'other', [])).toMatch(/awaiting-acceptance-a/)
  })

  test('nothing follows where nothing waits', () => {
    expect(nextIn({ ...todo, groups: [] }, 'judgeResult', 'other', [])).toBeUndefined()
  })
})

test('a task is reassigned in a row only where it was returned as not theirs', () => {
  const open = { lifecycle: 'open' } as Task
  const returned = { lifecycle: 'open', notOurs: { returnedOn: '2021-07-20' } } as Task
  expect([open, returned].map((task) => hasNext('reassignTask', task))).toEqual([false, true])
  expect([hasNext('judgeResult', open), hasNext('withdrawTask', open)]).toEqual([true, false])
})
