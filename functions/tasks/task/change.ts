import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type EventDetails, missKeyOf } from '../history/event.ts'
import { type DeadlineFacts, overdueSince } from './lateness.ts'
import type { OpenTask, TaskFacts } from './task.ts'
import { alreadySubmitted, taskClosed, taskPlanned, taskWithheld } from './task-problems.ts'

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

export type Rule = (task: OpenTask) => { after: TaskFacts; details: EventDetails }

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
export const recordMiss = <Facts extends TaskFacts>(
  task: Facts,
  today: LocalDate,
): { after: Facts; entries: Entry[] } => {
  const miss = task.lifecycle === 'open' ? missOf(task, today) : undefined
  if (!miss) return { after: task, entries: [] }
  const reportsOwed = task.reportsOwed + (miss.reportGiven ? 0 : 1)
  const after = { ...task, version: task.version + 1, missedFor: miss.forDueOn, reportsOwed }
  return { after, entries: [missEntry(miss)] }
}

/** What refuses a command because of the task as it stands, whatever the command says; undefined where nothing does. */
export type StateRefusal = (task: TaskFacts, today: LocalDate) => Refused | undefined

const closed = ({ lifecycle }: TaskFacts): Refused => new Refused(taskClosed, { lifecycle })

/** Of a command on open tasks, those included that are only planned. */
export const openRefusal: StateRefusal = (task) => (task.lifecycle === 'open' ? undefined : closed(task))

/**
 * Of a command on open tasks that are given.
 * @param ofOpen what else the command asks of such a task
 */
export const givenRefusal =
  (ofOpen: (task: OpenTask, today: LocalDate) => Refused | undefined = () => undefined): StateRefusal =>
  (task, today) => {
    if (task.lifecycle !== 'open') return closed(task)
    if (task.planned === 'withheld') return new Refused(taskWithheld, { givenOn: task.assignedOn })
    if (task.planned) return new Refused(taskPlanned, { givenOn: task.assignedOn })
    return ofOpen(task, today)
  }

/** Of a command that a result which waits leaves no room for. */
export const submittedRefusal = ({ result }: OpenTask): Refused | undefined =>
  result && new Refused(alreadySubmitted, { submittedOn: result.submittedOn })

const requireOpen = (task: TaskFacts, today: LocalDate, refusal: StateRefusal): OpenTask => {
  const refused = refusal(task, today)
  if (refused) throw refused
  if (task.lifecycle !== 'open') throw closed(task)
  return task
}

/**
 * Applies one rule to an open task. A miss that the scan has not recorded yet goes before it,
 * a miss that the rule itself brings about (a return or refusal after the due date) after it.
 * @param refusal what refuses it because of the task as it stands: asked before the rule
 * @throws Refused task-closed, and whatever refuses it
 */
export const change = (before: TaskFacts, today: LocalDate, refusal: StateRefusal, rule: Rule): Change => {
  const earlier = recordMiss(requireOpen(before, today, refusal), today)
  const { after, details } = rule(earlier.after)
  const later = recordMiss({ ...after, version: earlier.after.version + 1 }, today)
  const entries = [...earlier.entries, { on: today, details }, ...later.entries]
  return { before, after: later.after, entries }
}

/** A wait that began in time and outlasted the due date is kept: the days it covered were not late. */
export const endWait = (task: OpenTask, from: LocalDate | undefined, today: LocalDate) => {
  const outlasted = (dueOn: LocalDate | undefined) =>
    from !== undefined && dueOn !== undefined && from <= dueOn && dueOn < today
  const matters = outlasted(task.dueOn) || outlasted(task.originalDueOn)
  return from && matters ? { waits: [...(task.waits ?? []), { from, until: today }] } : {}
}

export const withoutRequest = ({ request: _, ...task }: OpenTask): OpenTask => task
