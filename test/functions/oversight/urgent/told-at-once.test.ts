import { describe, expect, it } from 'vitest'
import type { Urgency } from '../../../../functions/directives/deadline/urgency.ts'
import { toldAtOnce } from '../../../../functions/oversight/urgent/told-at-once.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { acknowledge } from '../../../../functions/tasks/assignment/holding.ts'
import type { TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { eventsOf } from '../../../../functions/tasks/task/tasks-store.ts'
import { commandOf, type Given, registrationOf } from '../../platform/table/city.ts'
import { july } from '../../tasks/task/stories.ts'

const saturday = july(24)
const night = instantOf(saturday, '23:30')

const registered = (given: Given): TaskEvent => {
  const { change } = registrationOf({ assignedOn: saturday, registeredOn: saturday, ...given })
  return eventsOf(change, commandOf('registered', { at: night }))[0] as TaskEvent
}

describe('who is told at once', () => {
  it.each<[Urgency | undefined, string | undefined]>([
    ['flash', 'flash'],
    ['very-urgent', 'very-urgent'],
    ['urgent', undefined],
    [undefined, undefined],
  ])('of a task that is %s', (urgency, told) => {
    const entry = registered(urgency ? { urgency } : {})
    expect(toldAtOnce(entry, night)?.urgency).toBe(told)
  })

  it('the lead and who coordinates, not who is only informed', () => {
    const entry = registered({ urgency: 'flash', coordinating: ['STC'], forInformation: ['SNV'] })
    expect(toldAtOnce(entry, night)?.departments).toEqual([
      { department: 'SXD', role: 'lead' },
      { department: 'STC', role: 'coordinating' },
    ])
  })

  it('nobody of a task that is only planned, or that the department already has', () => {
    const planned = registered({ urgency: 'flash' })
    const { change } = registrationOf({ urgency: 'flash' })
    const [taken] = eventsOf(acknowledge(change.after, {}, saturday), commandOf('taken', { at: night }))
    expect(toldAtOnce({ ...planned, after: { ...planned.after, planned: true } as never }, night)).toBe(
      undefined,
    )
    expect(toldAtOnce(taken as TaskEvent, night)).toBe(undefined)
  })

  it('nobody of what was assigned more than a week before it was entered, or of an entry older than a day', () => {
    const assigned = (day: number) =>
      toldAtOnce(registered({ urgency: 'flash', assignedOn: july(day) }), night)
    expect(assigned(17)).toBeDefined()
    expect(assigned(16)).toBe(undefined)
    const entry = registered({ urgency: 'flash' })
    expect(toldAtOnce(entry, instantOf(july(25), '23:30'))).toBeDefined()
    expect(toldAtOnce(entry, instantOf(july(25), '23:31'))).toBe(undefined)
  })
})
