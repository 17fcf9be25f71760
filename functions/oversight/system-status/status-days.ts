import type { JobOfRun, Run, RunOf } from '../../platform/runs/run.ts'
import { addDays, type LocalDate, laterOf, localDateOf } from '../../shared/dates/dates.ts'
import { lastDueMorning, lastDueOf } from './due-runs.ts'
import { type KnownOfJobs, knownFrom, mailsOfMorning, type When } from './system-status.ts'

/** So many days are told, today among them. */
export const daysTold = 14

/** ran; missed: was due and did not run; none: was not due, or not yet. */
export const dayStates = ['ran', 'missed', 'none'] as const
export type DayState = (typeof dayStates)[number]

const stateOf = (hasRun: boolean, isDue: boolean): DayState => {
  if (hasRun) return 'ran'
  return isDue ? 'missed' : 'none'
}

/**
 * What ran on each of the last days, the latest first. Days before the first that is known are left out: nothing can be said
 * of them.
 */
export const statusDays = (known: KnownOfJobs, when: When) => {
  const { runs, mornings, failed, isWorkingDay, mailTime, watermark } = known
  const from = knownFrom(known)
  if (from === undefined) return []
  const runOf = <Job extends JobOfRun>(day: LocalDate, job: Job) =>
    runs.find((run: Run): run is RunOf<Job> => run.job === job && run.day === day)
  const lastNight = lastDueOf('nightly-scan', when)
  const lastMorning = lastDueMorning(mailTime, when, isWorkingDay)
  const isPassed = (day: LocalDate, due: LocalDate | undefined): boolean =>
    day > from && due !== undefined && day <= due
  const told = (day: LocalDate) => {
    const scan = runOf(day, 'nightly-scan')
    const morning = mornings.find((one) => one.day === day)
    const recount = runOf(day, 'recount')
    const comparison = runOf(day, 'compare-histories')
    const isExported = runOf(day, 'export-city')?.exportedOn === day
    return {
      day,
      night: stateOf(Boolean(scan) || day === watermark, isPassed(day, lastNight)),
      ...(scan && { openTasks: scan.openTasks, newlyOverdue: scan.newlyOverdue }),
      morning: stateOf(Boolean(morning), isWorkingDay(day) && isPassed(day, lastMorning)),
      ...(morning && { mails: mailsOfMorning(morning) }),
      undelivered: failed.filter(({ failedAt }) => localDateOf(new Date(failedAt)) === day).length,
      ...(recount && { differing: recount.differing }),
      ...(comparison && { altered: comparison.differences + comparison.alterations }),
      exported: isExported,
    }
  }
  const first = laterOf(from, addDays(when.today, 1 - daysTold))
  const days = []
  for (let day = when.today; day >= first; day = addDays(day, -1)) days.push(told(day))
  return days
}
