import { describe, expect, test } from 'vitest'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import {
  coordinate,
  coordinationStatusOn,
  coordinationsOf,
  handOverPart,
  partiesGoingOn,
  partiesOf,
} from '../../../../functions/tasks/coordination/coordination.ts'
import type { EventDetails, TaskEvent } from '../../../../functions/tasks/history/event.ts'
import { tallyChange } from '../../../../functions/tasks/task/counts.ts'
import { july, refusalOf, story, toldWith } from '../task/stories.ts'

const { task } = story({ dueOn: july(10) })

test.each([
  [{ role: 'information' }, 30, 'information'],
  [{ role: 'coordinating' }, 30, 'awaited'],
  [{ role: 'coordinating', dueOn: july(8) }, 8, 'awaited'],
  [{ role: 'coordinating', dueOn: july(8) }, 9, 'overdue'],
  [{ role: 'coordinating', dueOn: july(8), answeredOn: july(8) }, 30, 'answered'],
  [{ role: 'coordinating', dueOn: july(8), answeredOn: july(8) }, 8, 'answered'],
  [{ role: 'coordinating', dueOn: july(8), answeredOn: july(9) }, 30, 'answered-late'],
  [{ role: 'coordinating', dueOn: july(8), answeredOn: july(9) }, 8, 'awaited'],
] as const)('%j on 7/%i: %s', (part, day, status) => {
  expect(coordinationStatusOn(part, july(day))).toBe(status)
})

describe('the lead’s figures know nothing of who coordinates', () => {
  test('naming them changes no count and no date', () => {
    const parties = [{ department: 'STC', role: 'coordinating' as const, dueOn: july(8) }]
    const { after } = coordinate(task, { parties }, july(2))
    expect(tallyChange(task, after)).toEqual({})
    expect(after).toEqual({ ...task, version: 2, coordinating: ['STC'] })
  })

  test('those named before stay, unless they are named anew in another part', () => {
    const party = (department: string, role: 'coordinating' | 'information' | 'released') => ({
      department,
      role,
    })
    const first = coordinate(
      task,
      { parties: [party('STC', 'coordinating'), party('SNV', 'coordinating')] },
      july(2),
    ).after
    expect(first.coordinating).toEqual(['SNV', 'STC'])
    const second = coordinate(
      first,
      { parties: [party('STC', 'released'), party('SCT', 'coordinating')] },
      july(3),
    ).after
    expect(second.coordinating).toEqual(['SCT', 'SNV'])
    const none = { parties: [party('SCT', 'information'), party('SNV', 'released')] }
    expect(coordinate(second, none, july(4)).after).not.toHaveProperty('coordinating')
  })

  test('a date of its own lies between today and the task’s own', () => {
    const named = (department: string, dueOn: LocalDate) => () =>
      coordinate(task, { parties: [{ department, role: 'coordinating', dueOn }] }, july(5))
    expect(refusalOf(named('STC', july(4)))).toBe('due-date-passed')
    expect(refusalOf(named('STC', july(11)))).toBe('sub-deadline-after-due')
    expect(refusalOf(named('SXD', july(8)))).toBe('lead-coordinates')
    expect(toldWith(named('STC', july(4)))).toEqual({ dueOn: july(4), today: july(5) })
    expect(toldWith(named('STC', july(11)))).toEqual({ subDueOn: july(11), dueOn: july(10) })
    expect(toldWith(named('SXD', july(8)))).toEqual({ department: 'SXD' })
    for (const day of [5, 10]) expect(named('STC', july(day))().after.version).toBe(2)
    // On the due date itself a day after it is still too late, and without one any day to come is right.
    const parties = [{ department: 'STC', role: 'coordinating' as const, dueOn: july(11) }]
    expect(refusalOf(() => coordinate(task, { parties }, july(10)))).toBe('sub-deadline-after-due')
    expect(coordinate(story({}).task, { parties }, july(10)).after.version).toBe(2)
  })
})

test('a group’s name may include the lead, and a department twice: each has one part', () => {
  const given = { department: 'SXD', coordinating: ['STC', 'SXD', 'STC'], forInformation: ['STC', 'SNV'] }
  expect(partiesOf(given)).toEqual([
    { department: 'STC', role: 'coordinating' },
    { department: 'SNV', role: 'information' },
  ])
})

test('the history tells everybody’s part: asked, answered, asked anew', () => {
  const entry = (on: LocalDate, details: EventDetails): TaskEvent => ({
    key: on,
    on,
    at: `${on}T01:00:00Z`,
    by: 'vp.kstt',
    order: 0,
    details,
  })
  const answer = { text: 'Đã có ý kiến' }
  const registered = { department: 'SXD', title: 'x', starred: false, coordinating: ['STC'] }
  const history = [
    entry(july(1), { type: 'registered', task: registered }),
    entry(july(3), { type: 'coordination-answered', department: 'STC', answer }),
  ]
  expect(coordinationsOf(task.id, history)).toEqual([
    { id: task.id, department: 'STC', role: 'coordinating', answeredOn: july(3), answer },
  ])
  const unasked = entry(july(3), { type: 'coordination-answered', department: 'SNV', answer })
  expect(coordinationsOf(task.id, [...history, unasked])).toHaveLength(1)
  const parties = [{ department: 'STC', role: 'coordinating' as const, dueOn: july(9) }]
  const anew = [...history, entry(july(4), { type: 'coordination-set', parties })]
  expect(coordinationsOf(task.id, anew)).toEqual([{ id: task.id, ...parties[0] }])
})

describe('a department that has ended', () => {
  const part = {
    id: task.id,
    department: 'STC',
    role: 'coordinating',
    dueOn: july(8),
    part: 'Thẩm định kinh phí',
  } as const
  const released = { department: 'STC', role: 'released' }
  const partiesAfter = (to: Parameters<typeof handOverPart>[2], given: Parameters<typeof handOverPart>[1]) =>
    handOverPart(task, given, to, july(5)).entries.map(({ details }) =>
      details.type === 'coordination-set' ? details.parties : [],
    )[0]

  test('a successor that is informed already is informed once', () => {
    const informed = { id: task.id, department: 'STC', role: 'information' } as const
    const own = { ...informed, department: 'STCM' }
    expect(partiesAfter({ department: 'STCM', own }, informed)).toEqual([released])
    expect(partiesAfter({ department: 'STCM', own: { ...own, role: 'coordinating' } }, informed)).toEqual([
      released,
    ])
  })

  test('its successor has its part, date and all', () => {
    const taken = { department: 'STCM', role: 'coordinating', dueOn: july(8), part: 'Thẩm định kinh phí' }
    expect(partiesAfter({ department: 'STCM', own: undefined }, part)).toEqual([released, taken])
    const late = handOverPart(task, part, { department: 'STCM', own: undefined }, july(9))
    expect(late.entries[0]?.details).toMatchObject({ parties: [{}, { dueOn: july(9) }] })
    expect(late.after).toEqual({ ...task, version: 2, coordinating: ['STCM'] })
  })

  test('a successor in the lead, or with a part of its own that is no less, takes none', () => {
    expect(partiesAfter({ department: 'SXD', own: undefined }, part)).toEqual([released])
    const own = { id: task.id, department: 'STCM' }
    expect(partiesAfter({ department: 'STCM', own: { ...own, role: 'coordinating' } }, part)).toEqual([
      released,
    ])
    for (const role of ['information', 'released'] as const)
      expect(partiesAfter({ department: 'STCM', own: { ...own, role } }, part)).toHaveLength(2)
  })

  test('where it was in the lead, the others go on as they were; who has answered has done its part', () => {
    const parts = [
      part,
      { id: task.id, department: 'SNV', role: 'information' as const },
      { id: task.id, department: 'STP', role: 'released' as const },
      { id: task.id, department: 'SKHDT', role: 'coordinating' as const, answeredOn: july(3) },
      { id: task.id, department: 'SXDM', role: 'coordinating' as const },
    ]
    expect(partiesGoingOn(parts, 'SXDM', july(9))).toEqual([
      { department: 'STC', role: 'coordinating', dueOn: july(9), part: 'Thẩm định kinh phí' },
      { department: 'SNV', role: 'information' },
    ])
  })
})

test('a coordinating department may be given a day on an overdue task', () => {
  const { task } = story({ dueOn: july(10) })
  const parties = [{ department: 'STC', role: 'coordinating' as const, dueOn: july(20) }]
  const { entries } = coordinate(task, { parties }, july(15))
  expect(entries.map(({ details }) => details.type)).toContain('coordination-set')
})
