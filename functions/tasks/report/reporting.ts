import type { Acceptance, ProgressTold, ReportTold } from '../../directives/requests/commands.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import {
  extensionAlreadyAsked,
  extensionAwaitsSignature,
  extensionUndecided,
  noDueDateToExtend,
  proposedDateNotLater,
} from '../extension/extension-problems.ts'
import {
  type Change,
  change,
  endWait,
  givenRefusal,
  type StateRefusal,
  submittedRefusal,
} from '../task/change.ts'
import { withoutResultsReport, withReport } from '../task/due-date.ts'
import { isDecidedFirst, outcomeOf } from '../task/lateness.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import { happenedOutside, nothingSubmitted, noWorkDate } from '../task/task-problems.ts'
import { withUpdate } from '../task/updates.ts'

type Result = NonNullable<OpenTask['result']>

const withoutResult = ({ result: _, ...task }: OpenTask): OpenTask => task

/** Offices enter late: the day of the work stands beside the day of the entry, and can only be an earlier one. */
const requireHappened = (task: OpenTask, happenedOn: LocalDate | undefined, today: LocalDate): void => {
  const { assignedOn } = task
  if (happenedOn && (happenedOn > today || happenedOn < assignedOn))
    throw new Refused(happenedOutside, { happenedOn, assignedOn, today })
}

export const updateProgressRefusal = givenRefusal()

/** @throws Refused task-closed, task-planned, task-withheld, happened-outside */
export const updateProgress = (before: TaskFacts, progress: ProgressTold, today: LocalDate): Change =>
  change(before, today, updateProgressRefusal, (task) => {
    requireHappened(task, progress.happenedOn, today)
    const { percent = task.percent } = progress
    return {
      after: { ...withUpdate(task, today), ...(percent !== undefined && { percent }) },
      details: { type: 'progress-updated', progress },
    }
  })

const finish = (task: OpenTask, happenedOn: LocalDate | undefined, today: LocalDate): OpenTask => {
  const worked = happenedOn && happenedOn < today ? { workedOn: happenedOn } : {}
  return {
    ...withUpdate(withReport(task, today, 'result'), today),
    result: { submittedOn: today, ...worked },
  }
}

const nothingToExtend = (): Refused => new Refused(noDueDateToExtend)

const ask = (task: OpenTask, proposedDueOn: LocalDate, today: LocalDate): OpenTask => {
  const { dueOn } = task
  if (!dueOn) throw nothingToExtend()
  if (proposedDueOn <= dueOn || proposedDueOn < today)
    throw new Refused(proposedDateNotLater, { proposedDueOn, dueOn })
  return {
    ...withUpdate(withReport(task, today, 'request'), today),
    request: { askedOn: today, proposedDueOn },
  }
}

/** By what the report says of the work. */
export const reportRefusals = {
  finished: givenRefusal(submittedRefusal),
  unfinished: givenRefusal((task) => {
    const { dueOn, request } = task
    if (!dueOn) return nothingToExtend()
    const submitted = submittedRefusal(task)
    if (submitted || !request) return submitted
    return new Refused(extensionAlreadyAsked, { askedOn: request.askedOn })
  }),
} as const satisfies Record<ReportTold['outcome'], StateRefusal>

/**
 * The report at the deadline. Finished: the result waits for acceptance.
 * Unfinished: the cause, the plan and the proposed date are a request for an extension.
 * @throws Refused task-closed, task-planned, task-withheld, already-submitted, extension-already-asked,
 * no-due-date-to-extend, proposed-date-not-later, happened-outside
 */
export const report = (before: TaskFacts, given: ReportTold, today: LocalDate): Change =>
  change(before, today, reportRefusals[given.outcome], (task) => {
    const { happenedOn } = given
    requireHappened(task, happenedOn, today)
    return {
      after:
        given.outcome === 'finished'
          ? finish(task, happenedOn, today)
          : ask(task, given.proposedDueOn, today),
      details: { type: 'reported', report: given, ...(task.dueOn && { forDueOn: task.dueOn }) },
    }
  })

/** Whether the Office judges by the day of the work rather than by the day it was entered. */
const judgedDay = ({ submittedOn, workedOn }: Result, honourWorkDate: boolean): LocalDate => {
  if (!honourWorkDate) return submittedOn
  if (!workedOn) throw new Refused(noWorkDate, { submittedOn })
  return workedOn
}

const accept = (given: OpenTask, result: Result, honourWorkDate: boolean, today: LocalDate): TaskFacts => {
  const { notOurs: _, request, correction, ...task } = given
  const { submittedOn } = result
  const outcome = outcomeOf(judgedDay(result, honourWorkDate), task.dueOn)
  if (request && isDecidedFirst(outcome, given))
    throw new Refused(extensionUndecided, { askedOn: request.askedOn })
  // So is a correction by whose date it would be judged otherwise.
  if (correction && outcomeOf(judgedDay(result, honourWorkDate), correction.dueOn) !== outcome)
    throw new Refused(extensionAwaitsSignature, { decidedOn: correction.on })
  return {
    ...task,
    // By the original date the request may still cover days that the result does not.
    ...endWait(task, request?.askedOn, today),
    lifecycle: 'accepted',
    result: honourWorkDate ? result : { submittedOn },
    acceptedOn: today,
    outcome,
  }
}

const giveBack = (task: OpenTask, { submittedOn }: Result, today: LocalDate): TaskFacts =>
  withoutResultsReport({ ...withoutResult(task), ...endWait(task, submittedOn, today) }, today)

const notSubmitted = (): Refused => new Refused(nothingSubmitted)

export const judgeRefusal = givenRefusal(({ result }) => (result ? undefined : notSubmitted()))

/**
 * The Office accepts the submitted result, judged by the day of its submission unless it honours an earlier day of
 * the work, or returns it. What past days told stays: only what was entered by then counts.
 * A result returned before the due date leaves the report for that date owed again, unless an unfinished one was given.
 * @throws Refused task-closed, task-planned, task-withheld, nothing-submitted, extension-undecided,
 * extension-awaits-signature, happened-outside, no-work-date
 */
export const judge = (before: TaskFacts, acceptance: Acceptance, today: LocalDate): Change =>
  change(before, today, judgeRefusal, (task) => {
    const { result } = task
    if (!result) throw notSubmitted()
    requireHappened(task, acceptance.happenedOn, today)
    return {
      after:
        acceptance.decision === 'accept'
          ? accept(task, result, acceptance.honourWorkDate === true, today)
          : giveBack(task, result, today),
      details: { type: 'judged', acceptance, submittedOn: result.submittedOn },
    }
  })
