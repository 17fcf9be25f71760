import { noTally, type Tally } from '../../organisation/departments/tally.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { missOf } from '../../tasks/task/change.ts'
import { countNameOf } from '../../tasks/task/counts.ts'
import { statusAtNight } from '../../tasks/task/lateness.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'

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

/** Whether today's facts tell which reports were owed at the end of a past day. */
const isKnownOf = (task: TaskFacts, day: LocalDate, isAnyOwed: boolean): boolean => {
  const { reportTakenBackOn } = task
  if (isEndedBy(task, day)) return true
  if (reportTakenBackOn !== undefined && day < reportTakenBackOn) return false
  return !isAnyOwed || isSettledBy(task, day)
}

/**
 * The reports owed as of a day, one a due date, the earliest first; undefined where the facts of today do not tell: they
 * know for which date a report was given, not on which day. A past day is known once every due date of the task had
 * passed by then or the task had ended, or nothing was owed up to it and nothing was taken back after it. Its history
 * tells the rest.
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
  if (day < today && !isKnownOf(task, day, owed.size > 0)) return undefined
  return [...owed]
    .map(([dueOn, inTime]) => ({ dueOn, inTime }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}

/** The same as the scan in the first minutes of a day finds them: the dates of the evening before have passed. */
const reportsAtNight = (task: TaskFacts, night: LocalDate, today: LocalDate) => {
  const known = reportsOn(task, addDays(night, -1), today)
  const miss = task.lifecycle === 'open' ? missOf(task, night) : undefined
  if (!known || !miss || known.some(({ dueOn }) => dueOn === miss.forDueOn)) return known
  return [...known, { dueOn: miss.forDueOn, inTime: miss.reportGiven }]
}

/**
 * What a task adds to the tally that the scan in the first minutes of a day leaves. Undefined where the facts of today
 * leave open which reports were owed then; the facts of the evening before, with that evening as `today`, tell it.
 */
export const tallyAtNight = (task: TaskFacts, night: LocalDate, today: LocalDate): Tally | undefined => {
  const status = statusAtNight(task, night)
  if (!status) return noTally()
  const reports = reportsAtNight(task, night, today)
  return (
    reports && {
      ...noTally(),
      [countNameOf[status]]: 1,
      reportsOwed: reports.length,
      reportsInTime: reports.filter(({ inTime }) => inTime).length,
    }
  )
}
