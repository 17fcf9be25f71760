import { describe, expect, test } from 'vitest'
import { scanUserId } from '../../../../functions/shared/ids.ts'
import { factsAsOf, type TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { lastChangeOf } from '../../../../functions/tasks/history/event-nature.ts'
import { finish, giveBack, july, story, update } from '../task/stories.ts'

const at = (minute: number) => `2021-07-12T02:${String(minute).padStart(2, '0')}:00.000Z`

const entry = (details: object, given: Partial<TaskEvent> = {}): TaskEvent =>
  ({ key: 'k', on: july(12), at: at(0), by: 'vp.mot', order: 0, details, ...given }) as TaskEvent

describe('who changed a task last', () => {
  const judged = entry({ type: 'judged' }, { at: at(1) })
  const found = entry({ type: 'deadline-missed' }, { at: at(1), by: scanUserId, order: 1 })
  const words = ['commented', 'coordination-answered', 'explanation-asked', 'explanation-answered'].map(
    (type) => entry({ type }, { at: at(2), by: 'cv.sxd' }),
  )

  test('is told by the change, not by words beside the task nor by a miss that came with it', () => {
    expect(lastChangeOf([judged, found, ...words])).toBe(judged)
    expect(
      lastChangeOf([
        { ...found, order: 0 },
        { ...judged, order: 1 },
      ])?.by,
    ).toBe('vp.mot')
  })

  test('is the scan where it came by itself', () => {
    const scanned = { ...found, at: at(3) }
    expect(lastChangeOf([judged, scanned])).toBe(scanned)
    expect(lastChangeOf(words)).toBeUndefined()
  })
})

test('the facts of a past evening are the last version of that day, whatever the clocks said', () => {
  const told = [
    story({ dueOn: july(20) }),
    story({ dueOn: july(20) }, [5, finish]),
    story({ dueOn: july(20) }, [5, finish], [5, giveBack]),
    story({ dueOn: july(20) }, [5, finish], [5, giveBack], [6, update]),
  ].map(({ task }, place) => ({ on: july([1, 5, 5, 6][place] as number), after: task }))
  for (const history of [told, told.toReversed()])
    for (const [day, version] of [
      [1, 1],
      [4, 1],
      [5, 3],
      [6, 4],
    ] as const)
      expect(factsAsOf(history, july(day))?.version).toBe(version)
  expect(factsAsOf(told, '2021-06-30')).toBeUndefined()
})
