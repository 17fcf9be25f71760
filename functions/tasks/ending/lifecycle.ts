import { assignedBeforeFirst } from '../../directives/directive/directive-problems.ts'
import type { NewTask } from '../../directives/requests/commands.ts'
import { type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Merger, Party, Reassignment, Split, Successor, Withdrawal } from '../command/task-commands.ts'
import { withNamedParties } from '../coordination/coordination.ts'
import { register } from '../registration/registration.ts'
import { type Change, change, endWait, givenRefusal, openRefusal } from '../task/change.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import { mergedIntoItself, sameDepartment } from '../task/task-problems.ts'

/** A task that goes on as others: how it ended, and how each of the others begins. */
export interface Succession {
  readonly ended: Change
  readonly opened: readonly Change[]
}

/** A task that is to take over, under the id made for it. */
export interface Heir extends Successor {
  readonly id: string
  readonly title: string
  /** Who goes on coordinating or being informed. */
  readonly parties?: readonly Party[]
}

/**
 * Ends an open task. What waited in time for an answer gets none any more; the days it covered were not late.
 * A request comes before a result, so that the earlier of two waits is the request's.
 */
const end = (given: OpenTask, lifecycle: 'withdrawn' | 'reassigned', today: LocalDate): TaskFacts => {
  const { result, request, notOurs: _, correction: __, ...task } = given
  const waitedFrom = request?.askedOn ?? result?.submittedOn
  return { ...task, ...endWait(given, waitedFrom, today), lifecycle, endedOn: today }
}

/** Those whose part ends with the task, so that they are told. */
const coordinatingIn = ({ coordinating }: OpenTask) => coordinating && { coordinating }

/** What is only planned may be withdrawn and given to others, too. */
export const withdrawRefusal = openRefusal
export const reassignRefusal = openRefusal
export const splitRefusal = givenRefusal()
export const mergeRefusal = givenRefusal()

/**
 * Rút: the task is not wanted any more. A series without end that is withdrawn before its day goes on no further.
 * @throws Refused task-closed
 */
export const withdraw = (before: TaskFacts, { reason }: Withdrawal, today: LocalDate): Change =>
  change(before, today, withdrawRefusal, (task) => ({
    after: end(task, 'withdrawn', today),
    details: { type: 'withdrawn', reason, ...coordinatingIn(task) },
  }))

/**
 * The heir is a task of its own, with its own day of assignment and due date; star and urgency go on. Nobody was given
 * it before the department that had it first.
 */
const open = (task: TaskFacts, { id, parties, ...heir }: Heir, today: LocalDate): Change => {
  const { starred, urgency } = task
  const { assignedOn = laterOf(today, task.assignedOn) } = heir
  if (assignedOn < task.assignedOn)
    throw new Refused(assignedBeforeFirst, { assignedOn, firstAssignedOn: task.assignedOn })
  const given: NewTask & { assignedOn: LocalDate } = {
    ...heir,
    assignedOn,
    starred,
    ...(urgency && { urgency }),
  }
  const opened = register(id, given, today, { mayBePlanned: task.planned !== undefined })
  const entries = opened.entries.map(({ details, ...entry }) => ({
    ...entry,
    details:
      details.type === 'registered'
        ? { ...details, from: task.id, ...(parties && { parties: [...parties] }) }
        : details,
  }))
  return { ...opened, after: withNamedParties(opened.after, given, parties), entries }
}

/**
 * Giao lại: ends the task for the old department and opens a linked one for the new. One that is planned stays so.
 * @throws Refused task-closed, same-department, assigned-before-first, assigned-in-future, due-before-assigned
 */
export const reassign = (
  before: TaskFacts,
  { reason }: Pick<Reassignment, 'reason'>,
  heir: Heir,
  today: LocalDate,
): Succession => {
  const { department } = homeOf(before.id)
  if (heir.department === department) throw new Refused(sameDepartment, { department })
  const ended = change(before, today, reassignRefusal, (task) => ({
    after: end(task, 'reassigned', today),
    details: { type: 'reassigned', reason, successors: [heir.id] },
  }))
  return { ended, opened: [open(before, heir, today)] }
}

/**
 * Tách: several linked tasks take the place of one, for the same department or for others.
 * @throws Refused task-closed, task-planned, task-withheld, assigned-before-first, assigned-in-future, due-before-assigned
 */
export const split = (
  before: TaskFacts,
  { reason }: Pick<Split, 'reason'>,
  heirs: readonly Heir[],
  today: LocalDate,
): Succession => {
  const successors = heirs.map(({ id }) => id)
  const ended = change(before, today, splitRefusal, (task) => ({
    after: end(task, 'reassigned', today),
    details: { type: 'split', reason, successors },
  }))
  return { ended, opened: heirs.map((heir) => open(before, heir, today)) }
}

/**
 * Gộp: another open task takes this one over. It leaves the figures as a reassigned task does.
 * @throws Refused task-closed, task-planned, task-withheld, merged-into-itself
 */
export const merge = (before: TaskFacts, { reason, into }: Merger, today: LocalDate): Change => {
  if (into === before.id) throw new Refused(mergedIntoItself)
  return change(before, today, mergeRefusal, (task) => ({
    after: end(task, 'reassigned', today),
    details: { type: 'merged', reason, into, ...coordinatingIn(task) },
  }))
}
