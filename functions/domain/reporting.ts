import { type Change, change, endWait, withoutAsk } from './change.ts'
import type { Acceptance, Progress, Report } from './commands.ts'
import type { LocalDate } from './dates.ts'
import { Refused } from './errors.ts'
import { outcomeOf } from './lateness.ts'
import type { OpenTask, TaskFacts } from './task.ts'

const withoutResult = ({ submittedOn: _, ...task }: OpenTask): OpenTask => task
const withoutReport = ({ reportedFor: _, ...task }: OpenTask): OpenTask => task

/** A first report for a due date that has not passed fulfils the duty to report; a later one does not undo the failure. */
const withReport = (task: OpenTask, today: LocalDate): OpenTask =>
  task.dueOn === undefined || today > task.dueOn || task.reportedFor === task.dueOn
    ? task
    : {
        ...task,
        reportedFor: task.dueOn,
        reportsOwed: task.reportsOwed + 1,
        reportsInTime: task.reportsInTime + 1,
      }

/** @throws Refused task-closed */
export const updateProgress = (before: TaskFacts, progress: Progress, today: LocalDate): Change =>
  change(before, today, (task) => ({
    after: {
      ...task,
      updatedOn: today,
      ...(progress.percent !== undefined && { percent: progress.percent }),
    },
    details: { type: 'progress-updated', progress },
  }))

const finish = (task: OpenTask, today: LocalDate): OpenTask => {
  if (task.submittedOn) throw new Refused('already-submitted', { submittedOn: task.submittedOn })
  return { ...withReport(task, today), submittedOn: today, updatedOn: today }
}

const ask = (task: OpenTask, proposedDueOn: LocalDate, today: LocalDate): OpenTask => {
  if (!task.dueOn) throw new Refused('no-due-date-to-extend')
  if (task.submittedOn) throw new Refused('already-submitted', { submittedOn: task.submittedOn })
  if (task.askedOn) throw new Refused('extension-already-asked', { askedOn: task.askedOn })
  if (proposedDueOn <= task.dueOn || proposedDueOn < today)
    throw new Refused('proposed-date-not-later', { proposedDueOn, dueOn: task.dueOn })
  return { ...withReport(task, today), askedOn: today, proposedDueOn, updatedOn: today }
}

/**
 * The report at the deadline. Finished: the result waits for acceptance.
 * Unfinished: the cause, the plan and the proposed date are a request for an extension.
 * @throws Refused task-closed, already-submitted, extension-already-asked, no-due-date-to-extend, proposed-date-not-later
 */
export const report = (before: TaskFacts, given: Report, today: LocalDate): Change =>
  change(before, today, (task) => ({
    after: given.outcome === 'finished' ? finish(task, today) : ask(task, given.proposedDueOn, today),
    details: { type: 'reported', report: given, ...(task.dueOn && { forDueOn: task.dueOn }) },
  }))

const accept = (task: OpenTask, submittedOn: LocalDate, today: LocalDate): TaskFacts => {
  const outcome = outcomeOf(submittedOn, task.dueOn)
  // A request made in time could still make this late result a timely one: it is decided first.
  if (task.askedOn && task.dueOn && task.askedOn <= task.dueOn && outcome === 'done-late')
    throw new Refused('extension-undecided', { askedOn: task.askedOn })
  return { ...withoutAsk(task), lifecycle: 'accepted', submittedOn, acceptedOn: today, outcome }
}

const giveBack = (task: OpenTask, submittedOn: LocalDate, today: LocalDate): TaskFacts => {
  const open = { ...withoutResult(task), ...endWait(task, submittedOn, today) }
  const owesAgain = task.dueOn !== undefined && task.reportedFor === task.dueOn && today <= task.dueOn
  if (!owesAgain || task.askedOn) return open
  return {
    ...withoutReport(open),
    reportsOwed: task.reportsOwed - 1,
    reportsInTime: task.reportsInTime - 1,
  }
}

/**
 * The Office accepts the submitted result, judged by the day of its submission, or returns it.
 * A result returned before the due date leaves the report for that date owed again.
 * @throws Refused task-closed, nothing-submitted, extension-undecided
 */
export const judge = (before: TaskFacts, acceptance: Acceptance, today: LocalDate): Change =>
  change(before, today, (task) => {
    if (!task.submittedOn) throw new Refused('nothing-submitted')
    const rule = acceptance.decision === 'accept' ? accept : giveBack
    return {
      after: rule(task, task.submittedOn, today),
      details: { type: 'judged', acceptance },
    }
  })
