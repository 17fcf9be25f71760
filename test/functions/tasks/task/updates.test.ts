import { expect, test } from 'vitest'
import { addDays } from '../../../../functions/shared/dates/dates.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import {
  eventOfItem,
  factsOfItem,
  itemOfEvent,
  itemOfTask,
} from '../../../../functions/tasks/task/task-items.ts'
import { lastUpdateBy, updatesKept, withUpdate } from '../../../../functions/tasks/task/updates.ts'
import { registrationOf } from '../../platform/table/city.ts'
import { finish, july, story, update } from './stories.ts'

const updatedOn = (...days: number[]): TaskFacts =>
  story({ dueOn: july(31) }, ...days.map((day): [number, typeof update] => [day, update])).task

test('of every day the latest update up to it is known', () => {
  const task = updatedOn(5, 5, 9, 20)
  expect(task).toMatchObject({ updatedOn: july(20), updatedBefore: [4, 8] })
  const last = (day: number) => lastUpdateBy(task, july(day))
  expect([4, 5, 8, 9, 19, 20, 31].map(last)).toEqual([
    undefined,
    july(5),
    july(5),
    july(9),
    july(9),
    july(20),
    july(20),
  ])
})

test('a task without updates has none on any day', () => {
  expect(lastUpdateBy(updatedOn(), july(31))).toBe(undefined)
})

test('the latest thirty days before the last are kept; of days before those nothing is claimed', () => {
  const registeredOn = july(1)
  const days = Array.from({ length: updatesKept + 5 }, (_, number) => addDays(registeredOn, number))
  const task = days.reduce(withUpdate, { registeredOn } as Parameters<typeof withUpdate>[0])
  expect(task.updatedBefore).toHaveLength(updatesKept)
  expect(lastUpdateBy(task, days[3] as typeof registeredOn)).toBe('unknown')
  for (const day of days.slice(4)) expect(lastUpdateBy(task, day)).toBe(day)
})

test('a task that kept its latest update alone goes on to claim nothing of the days before', () => {
  const { updatedBefore: _, ...before } = updatedOn(5, 9)
  const task = withUpdate(before, july(20))
  expect([8, 19, 20].map((day) => lastUpdateBy(task, july(day)))).toEqual(['unknown', 'unknown', july(20)])
})

test('a task and an entry that were written before their days were kept are read as they are', () => {
  const lived = story({ dueOn: july(31) }, [5, update], [9, finish]).task
  const { updatedBefore: _, reportedOn: __, ...facts } = lived
  const { naming } = registrationOf()
  const item = { ...itemOfTask({ ...(facts as TaskFacts), ...naming }), schema: 1 }
  expect(factsOfItem(item)).toEqual(facts)
  const event: TaskEvent = {
    key: 'command-1',
    on: july(9),
    at: '2021-07-09T02:00:00.000Z',
    by: 'cv.sxd',
    order: 0,
    details: { type: 'acknowledged' },
    after: facts as TaskFacts,
  }
  expect(eventOfItem({ ...itemOfEvent('x', event), schema: 1 })).toEqual(event)
})
