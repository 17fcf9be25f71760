import type { Acceptance, ExtensionDecision, NewTask, Progress, Report } from './commands.ts'
import type { LocalDate } from './dates.ts'
import { Refused } from './errors.ts'
import { type EventDetails, missKeyOf } from './event.ts'
import { type DeadlineFacts, outcomeOf, overdueSince } from './lateness.ts'
import type { OpenTask, TaskFacts } from './task.ts'

/** One entry that a change appends to the history. A miss carries its own key, the command's entry takes the command's. */
export interface Entry {
  readonly key?: string
  readonly on: LocalDate
  readonly details: EventDetails
}

/** A change of one task: what it was, what it becomes, and the entries that say why. */
export interface Change {
  readonly before: TaskFacts | undefined
  readonly after: TaskFacts
  readonly entries: readonly Entry[]
}

type Rule = (task: OpenTask) => { after: TaskFacts; details: EventDetails }

/** A due date that passed unmet; `on` is the first day of lateness. */
export interface Miss {
  readonly forDueOn: LocalDate
  readonly on: LocalDate
  readonly reportGiven: boolean
}

/**
 * The miss of the effective due date, if the open task is overdue on `today` and it is not recorded yet.
 * Gives the same answer on whatever later day it is asked. Letter 4651: at the deadline there is a report,
 * done or not; a miss without one is two failures.
 */
export const missOf = (task: DeadlineFacts, today: LocalDate): Miss | undefined => {
  const { dueOn } = task
  const on = overdueSince(task, today)
  if (!dueOn || !on || task.missedFor === dueOn) return undefined
  return { forDueOn: dueOn, on, reportGiven: task.reportedFor === dueOn }
}

export const missEntry = (miss: Miss): Entry => {
  const { forDueOn, reportGiven } = miss
  return {
    key: missKeyOf(forDueOn),
    on: miss.on,
    details: { type: 'deadline-missed', forDueOn, reportGiven },
  }
}

/** Records the miss, if there is one, as a step of its own. */
const step = <Facts extends TaskFacts>(task: Facts, today: LocalDate): { after: Facts; entries: Entry[] } => {
  const miss = task.lifecycle === 'open' ? missOf(task, today) : undefined
  if (!miss) return { after: task, entries: [] }
  const reportsOwed = task.reportsOwed + (miss.reportGiven ? 0 : 1)
  const after = { ...task, version: task.version + 1, missedFor: miss.forDueOn, reportsOwed }
  return { after, entries: [missEntry(miss)] }
}

const requireOpen = (task: TaskFacts): OpenTask => {
  if (task.lifecycle !== 'open') throw new Refused('task-closed', { lifecycle: task.lifecycle })
  return task
}

/**
 * Applies one rule to an open task. A miss that the scan has not recorded yet goes before it,
 * a miss that the rule itself brings about (a return or refusal after the due date) after it.
 */
const change = (before: TaskFacts, today: LocalDate, rule: Rule): Change => {
  const earlier = step(requireOpen(before), today)
  const { after, details } = rule(earlier.after)
  const later = step({ ...after, version: earlier.after.version + 1 }, today)
  const entries = [...earlier.entries, { on: today, details }, ...later.entries]
  return { before, after: later.after, entries }
}

/** A wait that began in time and outlasted the due date is kept: the days it covered were not late. */
const endWait = (task: OpenTask, from: LocalDate | undefined, today: LocalDate) => {
  const { dueOn } = task
  const matters = from !== undefined && dueOn !== undefined && from <= dueOn && dueOn < today
  return matters ? { waits: [...(task.waits ?? []), { from, until: today }] } : {}
}

const withoutAsk = ({ askedOn: _, proposedDueOn: __, ...task }: OpenTask): OpenTask => task
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

/**
 * Registers a task.
 * @throws Refused assigned-in-future, due-before-assigned
 */
export const register = (id: string, task: NewTask & { assignedOn: LocalDate }, today: LocalDate): Change => {
  const { assignedOn, dueOn, starred } = task
  if (assignedOn > today) throw new Refused('assigned-in-future', { assignedOn, today })
  if (dueOn && dueOn < assignedOn) throw new Refused('due-before-assigned', { assignedOn, dueOn })
  const facts: OpenTask = {
    id,
    version: 1,
    assignedOn,
    registeredOn: today,
    starred,
    ...(dueOn && { dueOn, originalDueOn: dueOn }),
    lifecycle: 'open',
    reportsOwed: 0,
    reportsInTime: 0,
  }
  const { after, entries } = step(facts, today)
  return {
    before: undefined,
    after,
    entries: [{ on: today, details: { type: 'registered', task } }, ...entries],
  }
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

/** A result that waits for the Office is the report for the new date too: nothing more can be reported meanwhile. */
const withWaitingResult = (task: OpenTask, dueOn: LocalDate): OpenTask =>
  task.submittedOn && task.submittedOn <= dueOn
    ? {
        ...task,
        reportedFor: dueOn,
        reportsOwed: task.reportsOwed + 1,
        reportsInTime: task.reportsInTime + 1,
      }
    : task

const extend = (task: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  const previous = task.dueOn as LocalDate
  if (dueOn <= previous || dueOn < today)
    throw new Refused('new-date-not-later', { newDueOn: dueOn, dueOn: previous })
  const earlierDueDates = [...(task.earlierDueDates ?? []), { dueOn: previous, until: today }]
  return { ...withWaitingResult(task, dueOn), dueOn, earlierDueDates }
}

/**
 * The leader decides the pending extension. The original due date never changes;
 * an approved date is the effective one from today on. A recorded miss stays recorded.
 * @throws Refused task-closed, no-extension-asked, new-date-not-later
 */
export const decideExtension = (before: TaskFacts, extension: ExtensionDecision, today: LocalDate): Change =>
  change(before, today, (task) => {
    if (!task.askedOn || !task.dueOn) throw new Refused('no-extension-asked')
    const settled = { ...withoutAsk(task), ...endWait(task, task.askedOn, today) }
    return {
      after: extension.decision === 'approve' ? extend(settled, extension.dueOn, today) : settled,
      details: { type: 'extension-decided', extension, previousDueOn: task.dueOn },
    }
  })
