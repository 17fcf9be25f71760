import { addDays, daysBetween, type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { countsFrom, endedUngiven, isGivenInNight, isPlanned } from './giving.ts'
import { type AcceptedTask, completionOutcomes, type OpenTask, type TaskFacts } from './task.ts'

export const openStatuses = ['open-in-term', 'open-overdue', 'open-no-deadline'] as const
export const doneStatuses = completionOutcomes
const endedStatuses = ['withdrawn', 'reassigned'] as const
export const statuses = [...doneStatuses, ...openStatuses, ...endedStatuses] as const

/** The status of a task on a date. Computed from facts and a date, never stored. */
export type Status = (typeof statuses)[number]

export const isOpenStatus = (status: string): status is (typeof openStatuses)[number] =>
  openStatuses.some((open) => open === status)

/** What lists call a task: by its status, or planned (dự kiến) before the day on which it is given. */
export const listedStatuses = [...statuses, 'planned'] as const
export type ListedStatus = (typeof listedStatuses)[number]

/** What the task waits for, whether or not it began waiting in time. */
export const awaitings = ['acceptance', 'decision', 'signature'] as const
export type Awaiting = (typeof awaitings)[number]

export const awaitingOf = (task: {
  readonly lifecycle: TaskFacts['lifecycle']
  readonly result?: OpenTask['result']
  readonly request?: OpenTask['request']
  readonly correction?: OpenTask['correction']
  readonly dueOn?: LocalDate | undefined
}): Awaiting | undefined => {
  if (task.lifecycle !== 'open') return undefined
  if (task.request?.decided || task.correction) return 'signature'
  if (task.result && !waitsForDecisionFirst(task)) return 'acceptance'
  return task.request ? 'decision' : undefined
}

/**
 * Whether the department waits for an answer to its result or its request. While a correction waits for its signature it does
 * not: the due date in force holds, and the work goes on by it.
 */
export const isAnswerAwaited = ({ lifecycle, result, request }: Parameters<typeof awaitingOf>[0]): boolean =>
  lifecycle === 'open' && (result !== undefined || request !== undefined)

/** The effective due date as the end of that day knew it: an extension counts from the day of its decision. */
export const dueOnAsOf = (task: TaskFacts | DeadlineFacts, day: LocalDate): LocalDate | undefined =>
  (task.earlierDueDates?.find((earlier) => day < earlier.until) ?? task).dueOn

/**
 * Whether the office, not the department, held the task on that day, the due date then in force or a later one: a result or a
 * request made on a day ≤ that date is unanswered. Waiting never makes a department late.
 */
const waitsInTimeOn = (task: TaskFacts | DeadlineFacts, day: LocalDate, dueOn: LocalDate): boolean => {
  const beganInTime = (from: LocalDate | undefined) => from !== undefined && from <= dueOn
  if (task.waits?.some(({ from, until }) => day < until && beganInTime(from))) return true
  if (task.lifecycle === 'open')
    return beganInTime(task.result?.submittedOn) || beganInTime(task.request?.askedOn)
  return task.lifecycle === 'accepted' && beganInTime(task.result.submittedOn)
}

/** Official figures judge by the effective due date; a second set shows what the original one would give. */
export const bases = ['effective', 'original'] as const
export type Basis = (typeof bases)[number]

/** The original date as the end of that day knew it: only the Office's putting right ever moves it. */
const originalDueOnAsOf = (task: TaskFacts | DeadlineFacts, day: LocalDate): LocalDate | undefined => {
  const amended = task.earlierDueDates?.find((earlier) => earlier.amended && day < earlier.until)
  return amended ? amended.dueOn : task.originalDueOn
}

export const dueOnBy = (
  basis: Basis,
  task: TaskFacts | DeadlineFacts,
  day: LocalDate,
): LocalDate | undefined => (basis === 'effective' ? dueOnAsOf(task, day) : originalDueOnAsOf(task, day))

const outcomeBy = (basis: Basis, { outcome, result, originalDueOn }: AcceptedTask): Status =>
  basis === 'effective' ? outcome : outcomeOf(result.workedOn ?? result.submittedOn, originalDueOn)

/**
 * The status at the end of a day, for any day up to today, or undefined when the task was not yet entered, or planned.
 * Only what was entered and given by that day counts.
 */
export const statusOn = (
  task: TaskFacts | DeadlineFacts,
  day: LocalDate,
  basis: Basis = 'effective',
): Status | undefined => {
  if (day < countsFrom(task) || endedUngiven(task)) return undefined
  if (task.lifecycle === 'accepted' && task.acceptedOn <= day) return outcomeBy(basis, task)
  if ((task.lifecycle === 'withdrawn' || task.lifecycle === 'reassigned') && task.endedOn <= day)
    return task.lifecycle
  const dueOn = dueOnBy(basis, task, day)
  if (!dueOn) return 'open-no-deadline'
  return day <= dueOn || waitsInTimeOn(task, day, dueOn) ? 'open-in-term' : 'open-overdue'
}

/** The status today as lists tell it, of a task from the table or from the index that was entered by then. */
export const listedStatusOn = (
  task: TaskFacts | DeadlineFacts,
  today: LocalDate,
): ListedStatus | undefined => {
  if (isPlanned(task, today)) return 'planned'
  return endedUngiven(task) ?? statusOn(task, today)
}

/**
 * The status as the scan in the first minutes of a day leaves it: what was entered by the evening before, that
 * evening's due dates have passed, and what was planned for the day is given.
 */
export const statusAtNight = (task: TaskFacts | DeadlineFacts, day: LocalDate): Status | undefined => {
  const evening = addDays(day, -1)
  if (isGivenInNight(task, day)) return dueOnAsOf(task, evening) ? 'open-in-term' : 'open-no-deadline'
  const status = statusOn(task, evening)
  const dueOn = dueOnAsOf(task, evening)
  const hasPassed = status === 'open-in-term' && dueOn === evening && !waitsInTimeOn(task, evening, dueOn)
  return hasPassed ? 'open-overdue' : status
}

/** The facts of an open task that decide whether it is overdue today. The index of open tasks carries them. */
export type DeadlineFacts = Pick<
  OpenTask,
  | 'lifecycle'
  | 'assignedOn'
  | 'registeredOn'
  | 'planned'
  | 'originalDueOn'
  | 'dueOn'
  | 'earlierDueDates'
  | 'result'
  | 'request'
  | 'correction'
  | 'waits'
  | 'missedFor'
  | 'reportedFor'
>

/** Whether an open task is overdue today: given, and past its due date with nothing asked or submitted in time. */
export const isOverdue = (task: DeadlineFacts, today: LocalDate): boolean =>
  task.planned !== 'withheld' &&
  task.dueOn !== undefined &&
  today > task.dueOn &&
  !waitsInTimeOn(task, today, task.dueOn)

/**
 * The first day of the lateness in which the task stands at the end of a day: after its due date, once it was entered, after another
 * date was in force, after what waited in time; undefined where it is not overdue then.
 */
export const overdueSince = (
  task: TaskFacts | DeadlineFacts,
  day: LocalDate,
  basis: Basis = 'effective',
): LocalDate | undefined => {
  const dueOn = dueOnBy(basis, task, day)
  if (!dueOn || statusOn(task, day, basis) !== 'open-overdue') return undefined
  // What the Office puts right never lies in the past: it moves no original date to before the day it counts from.
  const moved = basis === 'effective' ? (task.earlierDueDates ?? []) : []
  const waited = (task.waits ?? []).filter(({ from }) => from <= dueOn)
  const ends = [...moved, ...waited].map(({ until }) => until).filter((until) => until <= day)
  return [addDays(dueOn, 1), task.registeredOn, ...ends].reduce(laterOf)
}

/** How many days a task is overdue at the end of a day; its first day overdue is day 1, 0 is not overdue. */
export const daysOverdue = (
  task: TaskFacts | DeadlineFacts,
  day: LocalDate,
  basis: Basis = 'effective',
): number => {
  const since = overdueSince(task, day, basis)
  return since ? daysBetween(since, day) + 1 : 0
}

/** On time or late is judged once, by the day the accepted result was submitted. */
export const outcomeOf = (
  submittedOn: LocalDate,
  dueOn: LocalDate | undefined,
): (typeof doneStatuses)[number] => {
  if (!dueOn) return 'done-no-deadline'
  return submittedOn <= dueOn ? 'done-on-time' : 'done-late'
}

/** Whether a request made in time could still make a late result a timely one: then it is decided before the result is accepted. */
export const isDecidedFirst = (
  outcome: (typeof doneStatuses)[number] | undefined,
  { request, dueOn }: Pick<OpenTask, 'request' | 'dueOn'>,
): boolean =>
  outcome === 'done-late' && request !== undefined && dueOn !== undefined && request.askedOn <= dueOn

/** Whether a result is there that waits for a request beside it to be decided: then it is the leader's turn, not the Office's. */
export const waitsForDecisionFirst = (task: Pick<OpenTask, 'result' | 'request' | 'dueOn'>): boolean =>
  task.result !== undefined && isDecidedFirst(outcomeOf(task.result.submittedOn, task.dueOn), task)
