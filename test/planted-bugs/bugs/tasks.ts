import type { PlantedBug } from '../planted-bug.ts'

const lateness = {
  file: 'functions/tasks/task/lateness.ts',
  caughtBy: 'test/functions/tasks/task/lateness.test.ts',
}
const reporting = {
  file: 'functions/tasks/report/reporting.ts',
  caughtBy: 'test/functions/tasks/report/reports.test.ts',
}
const dueDate = {
  file: 'functions/tasks/task/due-date.ts',
  caughtBy: 'test/functions/tasks/extension/extensions.test.ts',
}
const extension = {
  file: 'functions/tasks/extension/extension.ts',
  caughtBy: 'test/functions/tasks/extension/extensions.test.ts',
}

/** When a task is late, and what reports, results and extensions make of it. */
export const taskBugs: readonly PlantedBug[] = [
  {
    ...lateness,
    is: 'the deadline day itself is late',
    right: 'return day <= dueOn || waitsInTimeOn',
    wrong: 'return day < dueOn || waitsInTimeOn',
  },
  {
    ...lateness,
    is: 'a department is late while the Office lets it wait',
    right: "return day <= dueOn || waitsInTimeOn(task, day, dueOn) ? 'open-in-term'",
    wrong: "return day <= dueOn ? 'open-in-term'",
  },
  {
    ...lateness,
    is: 'a result of the deadline day is done late',
    right: "return submittedOn <= dueOn ? 'done-on-time'",
    wrong: "return submittedOn < dueOn ? 'done-on-time'",
  },
  {
    ...lateness,
    is: 'an extension counts for the days before its decision',
    right: '(task.earlierDueDates?.find((earlier) => day < earlier.until) ?? task).dueOn',
    wrong: 'task.dueOn',
  },
  {
    ...lateness,
    is: 'the first day overdue is day 0',
    right: 'return since ? daysBetween(since, day) + 1 : 0',
    wrong: 'return since ? daysBetween(since, day) : 0',
  },
  {
    ...lateness,
    is: 'a request made after the deadline covers lateness',
    right: 'from !== undefined && from <= dueOn',
    wrong: 'from !== undefined',
  },
  {
    ...lateness,
    is: 'the morning calls what is due today overdue',
    right: 'const evening = addDays(day, -1)',
    wrong: 'const evening = day',
  },
  {
    ...dueDate,
    is: 'a report after the deadline fulfils the duty to report',
    right: 'if (dueOn === undefined || on > dueOn) return task',
    wrong: 'if (dueOn === undefined) return task',
    caughtBy: 'test/functions/tasks/report/reports.test.ts',
  },
  {
    ...dueDate,
    is: 'a date that a task comes back to is missed a second time',
    right: '...(wasHere?.missed && { missedFor: dueOn }),',
    wrong: '',
  },
  {
    ...reporting,
    is: 'a result is judged by the day of its acceptance',
    right: 'const outcome = outcomeOf(judgedDay(result, honourWorkDate), task.dueOn)',
    wrong: 'const outcome = outcomeOf(today, task.dueOn)',
    caughtBy: lateness.caughtBy,
  },
  {
    ...reporting,
    is: 'the days until a returned result become late afterwards',
    right: 'withoutResultsReport({ ...withoutResult(task), ...endWait(task, submittedOn, today) }, today)',
    wrong: 'withoutResultsReport(withoutResult(task), today)',
    caughtBy: lateness.caughtBy,
  },
  {
    ...reporting,
    is: 'work may be said to have been done tomorrow',
    right: 'if (happenedOn && (happenedOn > today || happenedOn < assignedOn))',
    wrong: 'if (happenedOn && happenedOn < assignedOn)',
    caughtBy: 'test/functions/tasks/task/late-entry.test.ts',
  },
  {
    ...extension,
    is: 'one extension more than the city allows',
    right: 'if (extensions < max && days <= maxDays) return',
    wrong: 'if (extensions <= max && days <= maxDays) return',
  },
  {
    ...extension,
    is: 'a deputy goes beyond the limits of extensions',
    right: 'if (!mayExceed || !approval.beyondLimits)',
    wrong: 'if (!approval.beyondLimits)',
  },
  {
    ...extension,
    is: 'an extension moves the original date too',
    right: 'return withWaitingReport(moveDueDate(extended, granted, today))',
    wrong: 'return { ...withWaitingReport(moveDueDate(extended, granted, today)), originalDueOn: granted }',
  },
  {
    ...extension,
    is: 'a decision counts before it is signed, in a city that counts from the signature',
    right: "const whenSigned = limits.extensionsCountFrom === 'signature'",
    wrong: 'const whenSigned = false',
    caughtBy: 'test/functions/tasks/extension/decision-paper.test.ts',
  },
  {
    file: 'functions/tasks/task/change.ts',
    is: 'a miss without a report is one failure, not two',
    right: 'task.reportsOwed + (miss.reportGiven ? 0 : 1)',
    wrong: 'task.reportsOwed',
    caughtBy: 'test/functions/tasks/task/transitions.test.ts',
  },
  {
    file: 'functions/tasks/urging/urging.ts',
    is: 'a task is urged twice on one day',
    right: 'return wasUrgedOn(task, today) ? new Refused',
    wrong: 'return wasUrgedOn(task, "") ? new Refused',
    caughtBy: 'test/functions/tasks/urging/urge-task.test.ts',
  },
  {
    file: 'functions/tasks/coordination/coordination.ts',
    is: 'an answer on the day it was wanted by is late',
    right: '(isAnswered ? answeredOn : day) > dueOn',
    wrong: '(isAnswered ? answeredOn : day) >= dueOn',
    caughtBy: 'test/functions/tasks/coordination/coordination.test.ts',
  },
  {
    file: 'functions/tasks/task/giving.ts',
    is: 'a recurring duty is work before its period begins',
    right: "task.lifecycle === 'open' && task.planned === 'ahead' && task.assignedOn <= today",
    wrong: "task.lifecycle === 'open' && task.planned === 'ahead'",
    caughtBy: 'test/functions/tasks/planned/recurring-duties.test.ts',
  },
]
