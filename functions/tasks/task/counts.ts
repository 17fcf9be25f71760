import {
  addTally,
  noStatusCounts,
  noTally,
  type StatusCounts,
  type Tally,
} from '../../organisation/departments/tally.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { type Status, statuses, statusOn } from './lateness.ts'
import type { TaskFacts } from './task.ts'

/** The counts that rates are made of; `assigned` is always the sum of the six, `given` adds the two that left. */
export interface Counts extends StatusCounts {
  readonly assigned: number
  readonly given: number
  readonly done: number
}

export const countNameOf: Record<Status, keyof StatusCounts> = {
  'done-on-time': 'doneOnTime',
  'done-late': 'doneLate',
  'done-no-deadline': 'doneNoDeadline',
  'open-in-term': 'openInTerm',
  'open-overdue': 'openOverdue',
  'open-no-deadline': 'openNoDeadline',
  withdrawn: 'withdrawn',
  reassigned: 'reassigned',
}

/** The status, or group of statuses, by which a list is asked for exactly the tasks of a count; `given` needs none. */
export const statusAskedFor = {
  ...(Object.fromEntries(statuses.map((status) => [countNameOf[status], status])) as Record<
    keyof StatusCounts,
    Status
  >),
  done: 'done',
  assigned: 'assigned',
  given: undefined,
} as const satisfies Record<keyof Counts, string | undefined>

const recordedStatus = (task: TaskFacts): Status => {
  if (task.lifecycle === 'accepted') return task.outcome
  if (task.lifecycle !== 'open') return task.lifecycle
  if (!task.dueOn) return 'open-no-deadline'
  return task.missedFor === task.dueOn ? 'open-overdue' : 'open-in-term'
}

/** What one task adds to its department's tally: overdue once its miss is recorded, and no more than planned until it is given. */
export const tallyOf = (task: TaskFacts): Tally => {
  if (task.planned) return { ...noTally(), planned: task.lifecycle === 'open' ? 1 : 0 }
  return {
    ...noTally(),
    [countNameOf[recordedStatus(task)]]: 1,
    reportsOwed: task.reportsOwed,
    reportsInTime: task.reportsInTime,
  }
}

/** The tally change that goes with a change of one task, without the names that stay the same. */
export const tallyChange = (before: TaskFacts | undefined, after: TaskFacts): Partial<Tally> => {
  const change = before ? addTally(tallyOf(after), tallyOf(before), -1) : tallyOf(after)
  return Object.fromEntries(Object.entries(change).filter(([, difference]) => difference !== 0))
}

/** Counts of any set of tasks at the end of any day; tasks entered later are left out. */
export const countOn = (tasks: Iterable<TaskFacts>, day: LocalDate): StatusCounts => {
  const counts = noStatusCounts()
  for (const task of tasks) {
    const status = statusOn(task, day)
    if (status) counts[countNameOf[status]] += 1
  }
  return counts
}

export const withSums = (counts: StatusCounts): Counts => {
  const done = counts.doneOnTime + counts.doneLate + counts.doneNoDeadline
  const assigned = done + counts.openInTerm + counts.openOverdue + counts.openNoDeadline
  const given = assigned + counts.withdrawn + counts.reassigned
  const own = Object.fromEntries(statuses.map((status) => [countNameOf[status], counts[countNameOf[status]]]))
  return { ...(own as unknown as StatusCounts), done, assigned, given }
}
