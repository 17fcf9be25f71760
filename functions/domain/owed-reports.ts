import { missOf } from './change.ts'
import type { LocalDate } from './dates.ts'
import type { TaskFacts } from './task.ts'

/** A report that was owed at a due date, and whether it was given by then. */
export interface OwedReport {
  readonly dueOn: LocalDate
  readonly inTime: boolean
}

interface DateFacts {
  readonly dueOn?: LocalDate | undefined
  readonly missed?: boolean | undefined
  readonly reported?: boolean | undefined
}

/** The due dates that the task's facts speak of, the effective one last; each as it was left the last time. */
const datesOf = (task: TaskFacts): DateFacts[] => {
  const { dueOn, missedFor, reportedFor } = task
  return [
    ...(task.earlierDueDates ?? []),
    ...(dueOn ? [{ dueOn, missed: missedFor === dueOn, reported: reportedFor === dueOn }] : []),
  ]
}

const isEndedBy = (task: TaskFacts, day: LocalDate): boolean =>
  (task.lifecycle === 'accepted' && task.acceptedOn <= day) ||
  ((task.lifecycle === 'withdrawn' || task.lifecycle === 'reassigned') && task.endedOn <= day)

/** Whether every due date of the task had passed by the day: what was reported for it is settled then. */
const isSettledBy = (task: TaskFacts, day: LocalDate): boolean =>
  task.dueOn !== undefined &&
  day > task.dueOn &&
  (task.earlierDueDates ?? []).every(({ until, dueOn }) => until <= day && (!dueOn || dueOn < day))

/**
 * The reports owed as of a day, one a due date, the earliest first; undefined where the facts of today do not tell: they
 * know for which date a report was given, not on which day. A past day is known once every due date of the task had
 * passed by then or the task had ended, or nothing was ever owed. Its history tells the rest.
 */
export const reportsOn = (
  task: TaskFacts,
  day: LocalDate,
  today: LocalDate,
): readonly OwedReport[] | undefined => {
  const owed = new Map<LocalDate, boolean>()
  for (const { dueOn, missed, reported } of datesOf(task)) {
    if (!dueOn) continue
    if (missed || reported) owed.set(dueOn, reported === true)
    else owed.delete(dueOn)
  }
  const miss = task.lifecycle === 'open' ? missOf(task, day) : undefined
  if (miss) owed.set(miss.forDueOn, miss.reportGiven)
  if (day < today && owed.size > 0 && !isSettledBy(task, day) && !isEndedBy(task, day)) return undefined
  return [...owed]
    .map(([dueOn, inTime]) => ({ dueOn, inTime }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}
