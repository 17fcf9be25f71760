import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { timesUrged, timesUrgedOf, urge } from '../../../../functions/tasks/urging/urging.ts'
import {
  accept,
  approve,
  askFor,
  finish,
  giveBack,
  hurry,
  july,
  scan,
  story,
  takeBack,
} from '../task/stories.ts'

const urgedOn = (...days: LocalDate[]) => days.map((on) => ({ name: `lagging ${on}`, on }))
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
    [
      'a result submitted late waits: the Office’s to answer from then on',
      story({ dueOn: july(9) }, [13, finish]),
      1,
    ],
    ['a result submitted late on the morning of a mail', story({ dueOn: july(9) }, [19, finish]), 2],
    ['a late result that was accepted', story({ dueOn: july(9) }, [13, finish], [27, accept]), 1],
    [
      'a late result that was given back was none',
      story({ dueOn: july(9) }, [13, finish], [20, giveBack]),
      3,
    ],
    [
      'a request that came late leaves it with the department',
      story({ dueOn: july(9) }, [13, askFor(july(30))]),
      3,
    ],
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

describe('a person’s own act urges one task', () => {
  const late = story({ dueOn: july(9) })
  const refusal = ({ task }: typeof late, day: number) => {
    try {
      return urge(task, { words: 'Báo cáo ngay' }, july(day)).after.urgedOn
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  test.each([
    ['overdue', late, 10, [july(10)]],
    ['on its last day', late, 9, 'not-overdue'],
    ['without due date', story({}), 20, 'not-overdue'],
    ['a request that waits in time', story({ dueOn: july(9) }, [9, askFor(july(23))]), 12, 'not-overdue'],
    ['a request that came late', story({ dueOn: july(9) }, [12, askFor(july(23))]), 12, [july(12)]],
    ['a late result that waits', story({ dueOn: july(9) }, [12, finish]), 13, 'already-submitted'],
    ['done', story({ dueOn: july(9) }, [12, finish], [13, accept]), 14, 'task-closed'],
    ['urged today', story({ dueOn: july(9) }, [12, hurry]), 12, 'already-urged'],
    ['urged before', story({ dueOn: july(9) }, [12, hurry]), 13, [july(12), july(13)]],
  ])('%s', (_, told, day, expected) => {
    expect(refusal(told, day)).toEqual(expected)
  })

  test('it counts from its day on, beside the mails, and stays when the task is done', () => {
    const done = story({ dueOn: july(9) }, [13, hurry], [14, hurry], [15, finish], [16, accept]).task
    expect(timesUrged(done, [])).toBe(2)
    expect(timesUrged(done, mondays)).toBe(3)
    expect([12, 13, 14].map((day) => timesUrged(done, mondays, july(day)))).toEqual([1, 2, 3])
    expect(timesUrgedOf([done as never], [])).toEqual({ [done.id]: 2 })
  })

  test('a miss that no scan has recorded yet is recorded first', () => {
    const { entries } = urge(late.task, { words: 'Báo cáo ngay' }, july(10))
    expect(entries.map(({ details }) => details)).toEqual([
      { type: 'deadline-missed', forDueOn: july(9), reportGiven: false },
      { type: 'urged', words: 'Báo cáo ngay' },
    ])
  })
})
