import type { LocalDate } from './dates.ts'
import type { OpenTask } from './task.ts'

/**
 * Moves the effective due date, which must be there, from today on. What was missed and reported for the date that is
 * left stays with it: should the task come back to that date, it is not missed or owed a report a second time.
 */
export const moveDueDate = (task: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  const left = task.dueOn as LocalDate
  const earlierDueDates = [
    ...(task.earlierDueDates ?? []),
    {
      dueOn: left,
      until: today,
      ...(task.missedFor === left && { missed: true as const }),
      ...(task.reportedFor === left && { reported: true as const }),
    },
  ]
  const wasHere = earlierDueDates.filter((earlier) => earlier.dueOn === dueOn)
  return {
    ...task,
    dueOn,
    earlierDueDates,
    ...(wasHere.some(({ missed }) => missed) && { missedFor: dueOn }),
    ...(wasHere.some(({ reported }) => reported) && { reportedFor: dueOn }),
  }
}

/** What waits for an answer is the report for the new date too, if it was given by then: nothing more can be reported meanwhile. */
export const withWaitingReport = (task: OpenTask): OpenTask => {
  const { dueOn, reportedFor } = task
  const given = task.submittedOn ?? task.askedOn
  if (!dueOn || !given || given > dueOn || reportedFor === dueOn) return task
  return {
    ...task,
    reportedFor: dueOn,
    reportsOwed: task.reportsOwed + 1,
    reportsInTime: task.reportsInTime + 1,
  }
}
