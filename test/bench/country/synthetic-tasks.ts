import { addDays, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { TaskFacts } from '../../../functions/tasks/task/task.ts'

/**
 * Tasks whose fate is chosen first and whose dates follow from it, so that what the rules make of the dates can be held against
 * what was chosen: two ways that have nothing in common.
 */

/** The evening that is told: of the file made in the night after it. */
export const evening: LocalDate = '2026-11-28'

const fates = [
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
  'withdrawn',
] as const
type Fate = (typeof fates)[number]

/** Of a hundred tasks so many; a province has its own share of what goes wrong. */
const fateOf = (draw: number, trouble: number): Fate => {
  if (draw < trouble) return 'openOverdue'
  if (draw < 2 * trouble) return 'doneLate'
  if (draw < 0.7) return 'doneOnTime'
  if (draw < 0.76) return 'doneNoDeadline'
  if (draw < 0.96) return 'openInTerm'
  return draw < 0.99 ? 'openNoDeadline' : 'withdrawn'
}

/** Numbers that are the same in every run (mulberry32). */
export const numbersFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const common = (id: string, assignedOn: LocalDate) =>
  ({
    id,
    version: 1,
    assignedOn,
    registeredOn: assignedOn,
    starred: false,
    reportsOwed: 0,
    reportsInTime: 0,
  }) as const

const due = (dueOn: LocalDate) => ({ dueOn, originalDueOn: dueOn })

/** A task as the table would hold it, by what is to become of it until the evening. */
const taskOf = (fate: Fate, id: string, draw: number): TaskFacts => {
  const assignedOn = addDays('2026-01-05', Math.floor(draw * 250))
  const task = common(id, assignedOn)
  const before = addDays(assignedOn, 30)
  const accepted = (
    outcome: 'done-on-time' | 'done-late' | 'done-no-deadline',
    on: LocalDate,
    dueOn?: LocalDate,
  ) =>
    ({
      ...task,
      ...(dueOn && due(dueOn)),
      lifecycle: 'accepted',
      outcome,
      result: { submittedOn: on },
      acceptedOn: addDays(on, 1),
    }) as unknown as TaskFacts
  switch (fate) {
    case 'doneOnTime':
      return accepted('done-on-time', before, before)
    case 'doneLate':
      return accepted('done-late', addDays(before, 3), before)
    case 'doneNoDeadline':
      return accepted('done-no-deadline', before)
    case 'openInTerm':
      return { ...task, ...due(addDays(evening, 1 + Math.floor(draw * 60))), lifecycle: 'open' } as TaskFacts
    case 'openOverdue':
      return { ...task, ...due(before), lifecycle: 'open', missedFor: before } as TaskFacts
    case 'openNoDeadline':
      return { ...task, lifecycle: 'open' } as TaskFacts
    case 'withdrawn':
      return { ...task, ...due(before), lifecycle: 'withdrawn', endedOn: addDays(assignedOn, 9) } as TaskFacts
  }
}

/** What was chosen, counted while it is chosen. */
export type Chosen = Record<Fate, number>

export const noneChosen = (): Chosen => Object.fromEntries(fates.map((fate) => [fate, 0])) as Chosen

/** The tasks of a department, one after the other: none is kept. */
export function* tasksOf(
  department: string,
  count: number,
  trouble: number,
  draw: () => number,
  chosen: Chosen,
): Generator<TaskFacts> {
  for (let place = 0; place < count; place += 1) {
    const fate = fateOf(draw(), trouble)
    chosen[fate] += 1
    yield taskOf(fate, `${department}-2026-${place.toString(36).padStart(12, '0')}`, draw())
  }
}
