import type { LocalDate } from '../../shared/dates/dates.ts'
import type { OpenTask } from './task.ts'

/**
 * The first report for a due date, given by that date, fulfils the duty to report; a later one does not undo the failure.
 * A result that is returned in time was none: a request beside it is what counts.
 */
export const withReport = (task: OpenTask, on: LocalDate, by: 'result' | 'request'): OpenTask => {
  const { reportedByResult, ...rest } = task
  const { dueOn } = task
  if (dueOn === undefined || on > dueOn) return task
  if (task.reportedFor === dueOn) return by === 'result' ? task : rest
  return {
    ...rest,
    reportedFor: dueOn,
    reportedOn: on,
    ...(by === 'result' && { reportedByResult: true }),
    reportsOwed: task.reportsOwed + 1,
    reportsInTime: task.reportsInTime + 1,
  }
}

/**
 * Takes back what a returned result had reported, where nothing else was reported for the date. The days until then had
 * the report and keep it: which they were, the history tells.
 */
export const withoutResultsReport = (given: OpenTask, today: LocalDate): OpenTask => {
  const { reportedFor, reportedOn, reportedByResult, ...task } = given
  const isOwedAgain =
    reportedByResult && task.dueOn !== undefined && reportedFor === task.dueOn && today <= task.dueOn
  if (!isOwedAgain || task.request) return given
  const { reportsOwed, reportsInTime } = task
  return {
    ...task,
    reportTakenBackOn: today,
    reportsOwed: reportsOwed - 1,
    reportsInTime: reportsInTime - 1,
  }
}

/**
 * Moves the effective due date, which must be there, from today on. What was missed and reported for the date that is
 * left stays with it: should the task come back to that date, it is not missed or owed a report a second time.
 */
export const moveDueDate = (given: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  const { reportedByResult, reportedOn, ...task } = given
  const left = task.dueOn as LocalDate
  const earlierDueDates = [
    ...(task.earlierDueDates ?? []),
    {
      dueOn: left,
      until: today,
      ...(task.missedFor === left && { missed: true as const }),
      ...(task.reportedFor === left && {
        reported: true as const,
        ...(reportedOn && { reportedOn }),
        ...(reportedByResult && { reportedByResult }),
      }),
    },
  ]
  const wasHere = earlierDueDates.findLast((earlier) => earlier.dueOn === dueOn)
  return {
    ...task,
    dueOn,
    earlierDueDates,
    ...(wasHere?.missed && { missedFor: dueOn }),
    ...(wasHere?.reported && { reportedFor: dueOn }),
    ...(wasHere?.reportedOn && { reportedOn: wasHere.reportedOn }),
    ...(wasHere?.reportedByResult && { reportedByResult: true as const }),
  }
}

/** What waits for an answer is the report for the new date too, if it was given by then: nothing more can be reported meanwhile. */
export const withWaitingReport = (task: OpenTask): OpenTask => {
  const { result, request } = task
  if (result) return withReport(task, result.submittedOn, 'result')
  return request ? withReport(task, request.askedOn, 'request') : task
}
