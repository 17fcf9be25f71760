import { describe, expect, test } from 'vitest'
import { addDays } from '../../functions/domain/dates.ts'
import { timesUrged, timesUrgedOf } from '../../functions/domain/urgings.ts'
import { approve, askFor, finish, giveBack, july, scan, story, takeBack } from './stories.ts'

const urgedOn = (...days: string[]) => days.map((on) => ({ name: `lagging ${on}`, on }))
const mondays = urgedOn(july(5), july(12), july(19), july(26))

describe('a mail that urges a department urges each task that is overdue on that morning', () => {
  test('forty days late and urged weekly: six times, not on every working day', () => {
    const { task } = story({ dueOn: '2021-06-30', assignedOn: '2021-06-01' })
    const weekly = urgedOn(...[0, 7, 14, 21, 28, 35].map((days) => addDays(july(2), days)))
    expect(timesUrged(task, weekly)).toBe(6)
  })

  test.each([
    ['due the day before: overdue that morning', story({ dueOn: july(11) }), 3],
    ['due that day: not yet', story({ dueOn: july(12) }), 2],
    ['without due date', story({}), 0],
    ['entered on the very day', story({ dueOn: july(2), registeredOn: july(12) }), 2],
    ['a result that waits in time', story({ dueOn: july(9) }, [9, finish]), 0],
    ['given back on the 14th', story({ dueOn: july(9) }, [9, finish], [14, giveBack]), 2],
    ['a result submitted late still waits', story({ dueOn: july(9) }, [13, finish]), 3],
    ['withdrawn on the 12th, after the mail', story({ dueOn: july(9) }, [12, takeBack]), 1],
    [
      'extended after the first, and overdue again',
      story({ dueOn: july(9) }, [13, askFor(july(23))], [14, approve(july(23))], [24, scan]),
      2,
    ],
  ])('%s', (_, { task }, times) => {
    expect(timesUrged(task, mondays)).toBe(times)
  })

  test('tasks that never were are left out', () => {
    const tasks = [story({ dueOn: july(9) }).task, { ...story({}).task, id: 'SXD-2021-other0000000' }]
    expect(timesUrgedOf(tasks as never, mondays)).toEqual({ [tasks[0]?.id ?? '']: 3 })
  })
})
