import { noTally, type Tally } from '../../organisation/departments/tally.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { missOf } from '../../tasks/task/change.ts'
import { countNameOf } from '../../tasks/task/counts.ts'
import { isPlannedAfterNight } from '../../tasks/task/giving.ts'
import { statusAtNight } from '../../tasks/task/lateness.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'

/** A report that was owed at a due date, and whether it was given by then. */
export interface OwedReport {
  readonly dueOn: LocalDate
  readonly inTime: boolean
}

/** A due date that had come into force by an evening, with what is known now of what became of it. */
interface HeldDate {
  readonly dueOn: LocalDate
  readonly from: LocalDate
  readonly missed: boolean
  readonly reported: boolean
  readonly reportedOn?: LocalDate | undefined
  /** Left by the evening: what was missed and reported for it was settled then. */
  readonly isLeft: boolean
  /** Whether it is the task's effective due date to this day. */
  readonly isPresent: boolean
}

/** The due dates that had come into force by the evening, the one in force last. */
const datesHeldBy = (task: TaskFacts, evening: LocalDate): HeldDate[] => {
  const { dueOn, missedFor, reportedFor, reportedOn, registeredOn, earlierDueDates = [] } = task
  const dates: HeldDate[] = []
  let from = registeredOn
  for (const { dueOn: earlier, until, missed = false, reported = false, reportedOn: on } of earlierDueDates) {
    const isLeft = until <= evening
    if (earlier)
      dates.push({ dueOn: earlier, from, missed, reported, reportedOn: on, isLeft, isPresent: false })
    if (!isLeft) return dates
    from = until
  }
  if (!dueOn) return dates
  const missed = missedFor === dueOn
  const reported = reportedFor === dueOn
  return [...dates, { dueOn, from, missed, reported, reportedOn, isLeft: false, isPresent: true }]
}

/** A day on which something is asked: what was reported by its evening, what was missed by the night that is looked at. */
interface Evening {
  readonly evening: LocalDate
  readonly night: LocalDate
  readonly today: LocalDate
}

/** Whether the date was reported on by the evening; undefined where its day was not kept. A report counts by the date only. */
const wasReported = (date: HeldDate, { evening, today }: Evening): boolean | undefined => {
  if (!date.reported || date.isLeft || evening >= today) return date.reported
  if (date.reportedOn) return date.reportedOn <= evening
  return evening >= date.dueOn || undefined
}

/**
 * Whether the date was missed by the night; undefined where a wait leaves open on which day it was. A miss comes on the first
 * day of lateness: after the date, since it holds, and once nothing waits any more.
 */
const wasMissed = (task: TaskFacts, date: HeldDate, { night }: Evening): boolean | undefined => {
  if (date.isLeft) return date.missed
  if (date.missed) {
    if (night <= date.dueOn || night < date.from) return false
    return (task.waits ?? []).every(({ until }) => until <= night) || undefined
  }
  return date.isPresent && task.lifecycle === 'open' && missOf(task, night) !== undefined
}

/** Whether a report was owed for the date and whether it was given; undefined where the facts of today leave it open. */
const owedFor = (task: TaskFacts, date: HeldDate, asked: Evening) => {
  const reported = wasReported(date, asked)
  const missed = wasMissed(task, date, asked)
  if (reported === undefined || (!reported && missed === undefined)) return undefined
  return { isOwed: reported || missed === true, inTime: reported }
}

const reportsBy = (task: TaskFacts, asked: Evening): readonly OwedReport[] | undefined => {
  const { evening } = asked
  const { reportTakenBackOn } = task
  if (reportTakenBackOn !== undefined && evening < reportTakenBackOn) return undefined
  const owed = new Map<LocalDate, boolean>()
  for (const date of datesHeldBy(task, evening)) {
    const known = owedFor(task, date, asked)
    if (!known) return undefined
    if (known.isOwed) owed.set(date.dueOn, known.inTime)
    else owed.delete(date.dueOn)
  }
  return [...owed]
    .map(([dueOn, inTime]) => ({ dueOn, inTime }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}

/**
 * The reports owed as of the end of a day, one a due date, the earliest first; undefined where the facts of today do not tell
 * and the task's history does: a report was taken back since, its day was not kept, or a wait leaves open on which day the
 * date was missed.
 */
export const reportsOn = (
  task: TaskFacts,
  day: LocalDate,
  today: LocalDate,
): readonly OwedReport[] | undefined => reportsBy(task, { evening: day, night: day, today })

/**
 * What a task adds to the tally that the scan in the first minutes of a day leaves. Undefined where the facts of today
 * leave open which reports were owed then; the facts of the evening before, with that evening as `today`, tell it.
 */
export const tallyAtNight = (task: TaskFacts, night: LocalDate, today: LocalDate): Tally | undefined => {
  const status = statusAtNight(task, night)
  if (!status) return { ...noTally(), planned: isPlannedAfterNight(task, night) ? 1 : 0 }
  // The scan finds what the evening before left, and the dates of that evening have passed.
  const reports = reportsBy(task, { evening: addDays(night, -1), night, today })
  return (
    reports && {
      ...noTally(),
      [countNameOf[status]]: 1,
      reportsOwed: reports.length,
      reportsInTime: reports.filter(({ inTime }) => inTime).length,
    }
  )
}
