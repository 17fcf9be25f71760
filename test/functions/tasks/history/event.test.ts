import { describe, expect, test } from 'vitest'
import { scanUserId } from '../../../../functions/shared/ids.ts'
import {
  type EventDetails,
  factsAsOf,
  filesIn,
  peopleIn,
  type TaskEvent,
} from '../../../../functions/tasks/history/event.ts'
import { lastChangeOf } from '../../../../functions/tasks/history/event-nature.ts'
import {
  correctionInForce,
  extensionInForce,
} from '../../../../functions/tasks/history/extension-in-force.ts'
import { oldestFirst } from '../../../../functions/tasks/history/history.ts'
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

test('the people of a history are told once, in the order of the entries: who did it, for whom, and who got it', () => {
  const history = [
    entry({ type: 'registered' }, { by: 'vp.kstt1' }),
    entry({ type: 'deadline-missed' }, { by: scanUserId }),
    entry({ type: 'assigned-to-staff', holder: 'cv.sxd' }, { by: 'sxd.pho', onBehalfOf: 'sxd.truong' }),
    entry({ type: 'commented', holder: 'nobody' }, { by: 'sxd.pho' }),
    entry({ type: 'judged' }, { by: 'vp.kstt1' }),
  ]
  expect(peopleIn(history)).toEqual(['vp.kstt1', 'sxd.pho', 'sxd.truong', 'cv.sxd'])
})

test('the files of an entry are those that it brings, wherever its kind keeps them', () => {
  const files = ['a file']
  const filesOf = (details: object) => filesIn(details as EventDetails)
  for (const [type, within] of [
    ['progress-updated', 'progress'],
    ['reported', 'report'],
    ['coordination-answered', 'answer'],
  ] as const) {
    expect(filesOf({ type, [within]: { files } }), type).toBe(files)
    expect(filesOf({ type, [within]: {} }), type).toEqual([])
  }
  for (const type of ['commented', 'decision-paper-carried']) {
    expect(filesOf({ type, files }), type).toBe(files)
    expect(filesOf({ type }), type).toEqual([])
  }
  expect(filesOf({ type: 'acknowledged', files })).toEqual([])
  // They stand with the request, which tells them: told here as well, a city's export would have them twice.
  expect(filesOf({ type: 'explanation-answered', answer: { files } })).toEqual([])
})

test('entries stand in the order in which they were entered, those of one command in its own', () => {
  const entries = [
    entry({}, { key: 'b', at: at(1), order: 1 }),
    entry({}, { key: 'b', at: at(1), order: 0 }),
    entry({}, { key: 'a', at: at(1), order: 1 }),
    entry({}, { key: 'z', at: at(0), order: 2 }),
  ]
  const told = entries.toSorted(oldestFirst).map(({ key, order }) => `${key}${order}`)
  expect(told).toEqual(['z2', 'b0', 'a1', 'b1'])
  expect(entries.toReversed().toSorted(oldestFirst)).toEqual(entries.toSorted(oldestFirst))
})

describe('a decision or a correction counts from', () => {
  const decided = { type: 'extension-decided', extension: { decision: 'refuse' }, previousDueOn: july(10) }
  const corrected = { type: 'extension-corrected', correction: { dueOn: july(14) }, previousDueOn: july(20) }
  const inForce = (details: object) => [
    extensionInForce(details as EventDetails),
    correctionInForce(details as EventDetails),
  ]

  test('its own entry, unless it waits for a signature or was given up', () => {
    expect(inForce(decided)).toEqual([decided, undefined])
    expect(inForce({ ...decided, whenSigned: true })).toEqual([undefined, undefined])
    expect(inForce(corrected)).toEqual([undefined, corrected])
    expect(inForce({ ...corrected, whenSigned: true })).toEqual([undefined, undefined])
    expect(inForce({ ...corrected, takesBack: true })).toEqual([undefined, undefined])
  })

  test('the entry of its signature, and from no other one', () => {
    const [effect, put] = [{ previousDueOn: july(10) }, { previousDueOn: july(20) }]
    expect(inForce({ type: 'decision-paper-carried', effect })).toEqual([effect, undefined])
    expect(inForce({ type: 'decision-paper-carried', corrected: put })).toEqual([undefined, put])
    expect(inForce({ type: 'decision-paper-carried' })).toEqual([undefined, undefined])
    expect(inForce({ type: 'acknowledged', effect, corrected: put })).toEqual([undefined, undefined])
  })
})
