import { type JobOfRun, jobTimes, recountWeekday } from '../../platform/runs/run.ts'
import { addDays, dayOfWeek, instantOf, type LocalDate } from '../../shared/dates/dates.ts'

/** So long a run may take, with its repeats, before it is told as one that did not come. */
const graceMs = 45 * 60_000

const isOver = (day: LocalDate, time: string, now: Date): boolean =>
  now.getTime() >= instantOf(day, time).getTime() + graceMs

interface When {
  readonly today: LocalDate
  readonly now: Date
}

/** The last day, up to today, that passes and whose time is over. Undefined where two weeks have none. */
const lastDay = (
  time: string,
  { today, now }: When,
  passes: (day: LocalDate) => boolean,
): LocalDate | undefined => {
  for (let back = 0; back <= 14; back += 1) {
    const day = addDays(today, -back)
    if (passes(day) && isOver(day, time, now)) return day
  }
  return undefined
}

/** The last day for which a job should have run by now. */
export const lastDueOf = (job: JobOfRun, when: When): LocalDate | undefined =>
  lastDay(jobTimes[job], when, (day) => job !== 'recount' || dayOfWeek(day) === recountWeekday)

/** The last working day whose mails should have been entered by now: the half-hour runs begin at the settings' time. */
export const lastDueMorning = (
  mailTime: string,
  when: When,
  isWorkingDay: (day: LocalDate) => boolean,
): LocalDate | undefined => lastDay(mailTime, when, isWorkingDay)
