import { type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { isValidOn, type Span } from '../../shared/dates/validity.ts'
import type { OpenTask, TaskFacts } from './task.ts'

/**
 * A recurring duty counts period by period: the task of a period is entered ahead and given on the period's first day.
 * Until then it is planned (dự kiến): nobody's work and in no figure. Where its department takes no work on that day,
 * having ended with nobody to follow it, the task is withheld: it stays planned until the Office decides.
 */

/** The entry of a task's history that says its day has come; one, by whoever comes first. */
export const givenKey = 'given'

const never = '9999-12-31'

/** The first day whose figures hold the task: it was entered by then, and given. */
export const countsFrom = (task: Pick<TaskFacts, 'assignedOn' | 'registeredOn' | 'planned'>): LocalDate =>
  task.planned === 'withheld' ? never : laterOf(task.assignedOn, task.registeredOn)

/** Whether the task waits for its day, or is withheld on it, so that it is nobody's work yet. */
export const isPlanned = (
  task: Pick<TaskFacts, 'assignedOn' | 'lifecycle' | 'planned'>,
  today: LocalDate,
): boolean => task.lifecycle === 'open' && (task.assignedOn > today || task.planned === 'withheld')

/** How a task ended before it was given, if it did: no figure ever counts it. */
export const endedUngiven = (
  task: TaskFacts | Pick<OpenTask, 'lifecycle'>,
): 'withdrawn' | 'reassigned' | undefined =>
  (task.lifecycle === 'withdrawn' || task.lifecycle === 'reassigned') &&
  (task.planned === 'withheld' || task.endedOn < task.assignedOn)
    ? task.lifecycle
    : undefined

/** Whether the scan in the first minutes of a day gives the task: it was entered ahead, and this is its day. */
export const isGivenInNight = (
  task: TaskFacts | Pick<OpenTask, 'lifecycle' | 'assignedOn' | 'registeredOn' | 'planned'>,
  day: LocalDate,
): boolean =>
  task.assignedOn === day && task.registeredOn < day && task.planned !== 'withheld' && !endedUngiven(task)

/** Whether the scan in the first minutes of a day leaves the task planned: entered by the evening before, not ended by then. */
export const isPlannedAfterNight = (task: TaskFacts, day: LocalDate): boolean => {
  if (task.registeredOn >= day || (task.assignedOn <= day && task.planned !== 'withheld')) return false
  return task.lifecycle === 'open' || task.lifecycle === 'accepted' || task.endedOn >= day
}

export type PlannedTask = OpenTask & { readonly planned: NonNullable<OpenTask['planned']> }

/** Whether the day of a planned task has come and nobody has noted it yet. */
export const isDueToBeGiven = (task: TaskFacts, today: LocalDate): task is PlannedTask =>
  task.lifecycle === 'open' && task.planned === 'ahead' && task.assignedOn <= today

/** The task as it is from its day on; any other is as it was. Asked again, it answers the same. */
export const asGiven = <Facts extends TaskFacts>(task: Facts, today: LocalDate): Facts => {
  if (!isDueToBeGiven(task, today)) return task
  const { planned: _, ...given } = task
  return { ...given, version: task.version + 1 } as unknown as Facts
}

/** Whether what the task says of its giving is no longer what the register says of its department. */
export const isWronglyPlanned = (
  task: Pick<TaskFacts, 'assignedOn' | 'planned'>,
  department: Span,
): boolean => isValidOn(department, task.assignedOn) === (task.planned === 'withheld')

/**
 * The planned task as the register of departments has it: withheld where its department takes no work on its day, and
 * released where it does after all. What is released late counts from then on: no past day counted it.
 */
export const asRegisterSays = (task: PlannedTask, department: Span, today: LocalDate): PlannedTask => {
  if (!isWronglyPlanned(task, department)) return task
  const version = task.version + 1
  if (task.planned === 'ahead') return { ...task, version, planned: 'withheld' }
  const isLate = task.assignedOn <= today
  return { ...task, version, planned: 'ahead', ...(isLate && { registeredOn: today }) }
}
