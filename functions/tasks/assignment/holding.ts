import { dueBeforeAssigned } from '../../directives/directive/directive-problems.ts'
import { refuseSecrets } from '../../directives/directive/new-directive.ts'
import { departmentRoles, type User } from '../../organisation/people/user.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type {
  Acknowledgement,
  AssignmentConfirmation,
  Correction,
  NotOurs,
  StaffAssignment,
  Star,
  UrgencyChange,
} from '../command/task-commands.ts'
import { extendedByLeader } from '../extension/extension-problems.ts'
import { type Change, change, givenRefusal, openRefusal, submittedRefusal } from '../task/change.ts'
import { moveDueDate } from '../task/due-date.ts'
import { awaitingOf } from '../task/lateness.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import {
  alreadyAcknowledged,
  alreadyReturnedAsNotOurs,
  answerPending,
  dueDatePassed,
  holderNotOfDepartment,
  nothingCorrected,
  notReturnedAsNotOurs,
} from '../task/task-problems.ts'

const returnedRefusal = ({ notOurs }: OpenTask): Refused | undefined =>
  notOurs && new Refused(alreadyReturnedAsNotOurs, { returnedOn: notOurs.returnedOn })

export const acknowledgeRefusal = givenRefusal((task) => {
  const { acknowledgedOn } = task
  const returned = returnedRefusal(task)
  if (returned) return returned
  return acknowledgedOn ? new Refused(alreadyAcknowledged, { acknowledgedOn }) : undefined
})

/** @throws Refused task-closed, task-planned, task-withheld, already-acknowledged, already-returned-as-not-ours */
export const acknowledge = (before: TaskFacts, { note }: Acknowledgement, today: LocalDate): Change =>
  change(before, today, acknowledgeRefusal, (task) => ({
    after: { ...task, acknowledgedOn: today },
    details: { type: 'acknowledged', ...(note && { note }) },
  }))

export const notOursRefusal = givenRefusal((task) => returnedRefusal(task) ?? submittedRefusal(task))

/**
 * The department returns the task as not its own. The clock goes on: only the Office's answer takes the task away.
 * @throws Refused task-closed, task-planned, task-withheld, already-returned-as-not-ours, already-submitted
 */
export const notOurs = (before: TaskFacts, { reason }: NotOurs, today: LocalDate): Change =>
  change(before, today, notOursRefusal, (task) => ({
    after: { ...task, notOurs: { returnedOn: today } },
    details: { type: 'returned-as-not-ours', reason },
  }))

export const confirmationRefusal = givenRefusal(({ notOurs }) =>
  notOurs ? undefined : new Refused(notReturnedAsNotOurs),
)

/**
 * The Office answers that the task stays where it is.
 * @throws Refused task-closed, task-planned, task-withheld, not-returned-as-not-ours
 */
export const confirmAssignment = (
  before: TaskFacts,
  { reason }: AssignmentConfirmation,
  today: LocalDate,
): Change =>
  change(before, today, confirmationRefusal, ({ notOurs: _, ...task }) => ({
    after: task,
    details: { type: 'assignment-confirmed', reason },
  }))

/** Whether somebody may hold a department's tasks: they act for it, and have not left. */
const isOfDepartment = (person: User | undefined, department: string): person is User =>
  person?.active === true && person.department === department && departmentRoles.includes(person.role)

/**
 * A department's tasks whose holder is of the department no more: dismissed, gone to another, or in another role.
 * @param people all who hold one of the tasks, as the city knows them
 */
export const heldByNobodyThere = <T extends { readonly holder?: string | undefined }>(
  tasks: readonly T[],
  people: ReadonlyMap<string, User>,
  department: string,
): T[] => tasks.filter(({ holder }) => holder && !isOfDepartment(people.get(holder), department))

export const staffAssignmentRefusal = givenRefusal()

/**
 * The head hands the task down to somebody of the department, or takes it back by naming the head.
 * @param named who the command names, as the city knows them
 * @throws Refused task-closed, task-planned, task-withheld, holder-not-of-department
 */
export const assignToStaff = (
  before: TaskFacts,
  { holder, note }: StaffAssignment,
  named: User | undefined,
  today: LocalDate,
): Change =>
  change(before, today, staffAssignmentRefusal, (task) => {
    const { department } = homeOf(task.id)
    if (!isOfDepartment(named, department)) throw new Refused(holderNotOfDepartment, { holder, department })
    return {
      after: { ...task, holder },
      details: { type: 'assigned-to-staff', holder, ...(note && { note }) },
    }
  })

export const markRefusal = givenRefusal()

/** @throws Refused task-closed, task-planned, task-withheld */
export const star = (before: TaskFacts, { starred }: Star, today: LocalDate): Change =>
  change(before, today, markRefusal, (task) => ({
    after: { ...task, starred, ...(starred !== task.starred && { starChangedOn: today }) },
    details: { type: 'starred', starred },
  }))

/** @throws Refused task-closed, task-planned, task-withheld */
export const setUrgency = (before: TaskFacts, given: UrgencyChange, today: LocalDate): Change =>
  change(before, today, markRefusal, ({ urgency: _, ...task }) => ({
    after: given.urgency === 'usual' ? task : { ...task, urgency: given.urgency },
    details: { type: 'urgency-set', change: given },
  }))

/**
 * A due date that was wrong or missing is not what the leader decided, so that the original date moves with it. It
 * holds from today on and never lies in the past: no day that was in term becomes late afterwards, nor the other way.
 */
const correctDueDate = (task: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  const { decidedDueOn: _, ...rest } = task
  if (dueOn < today) throw new Refused(dueDatePassed, { dueOn, today })
  if (dueOn < task.assignedOn) throw new Refused(dueBeforeAssigned, { assignedOn: task.assignedOn, dueOn })
  if (awaitingOf(task)) throw new Refused(answerPending)
  if (task.extensions) throw new Refused(extendedByLeader)
  const moved = task.dueOn
    ? moveDueDate(rest, dueOn, today)
    : { ...rest, dueOn, earlierDueDates: [...(task.earlierDueDates ?? []), { until: today }] }
  const earlierDueDates = moved.earlierDueDates?.map((earlier, place, { length }) =>
    place === length - 1 ? { ...earlier, amended: true as const } : earlier,
  )
  return { ...moved, earlierDueDates, originalDueOn: dueOn }
}

/** The title of any open task may be put right; of its due date the rule says more. */
export const correctRefusal = openRefusal

/**
 * The Office puts the due date or the title right; what stood there before stays in the history.
 * @throws Refused task-closed, nothing-corrected, due-date-passed, due-before-assigned, answer-pending, extended-by-leader, secret-directive
 */
export const correct = (before: TaskFacts, correction: Correction, today: LocalDate): Change =>
  change(before, today, correctRefusal, (task) => {
    const { title, dueOn } = correction
    refuseSecrets(undefined, [title ?? ''])
    if (title === undefined && dueOn === task.dueOn) throw new Refused(nothingCorrected)
    const isMoved = dueOn !== undefined && dueOn !== task.dueOn
    return {
      after: isMoved ? correctDueDate(task, dueOn, today) : task,
      details: { type: 'corrected', correction, ...(task.dueOn && { previousDueOn: task.dueOn }) },
    }
  })
