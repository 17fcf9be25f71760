import { type LocalDate, laterOf } from './dates.ts'
import type { OpenTask, TaskFacts } from './task.ts'

/**
 * A recurring duty counts period by period: the task of a period is entered ahead and given on the period's first day.
 * Until then it is planned (dự kiến): nobody's work and in no figure.
 */

/** The entry of a task's history that says its day has come; one, by whoever comes first. */
export const givenKey = 'given'

/** The first day whose figures hold the task: it was entered by then, and given. */
export const countsFrom = (task: Pick<TaskFacts, 'assignedOn' | 'registeredOn'>): LocalDate =>
  laterOf(task.assignedOn, task.registeredOn)

/** Whether the task waits for its day, so that it is nobody's work yet. */
export const isPlanned = (task: Pick<TaskFacts, 'assignedOn' | 'lifecycle'>, today: LocalDate): boolean =>
  task.lifecycle === 'open' && task.assignedOn > today

/** How a task ended before its day came, if it did: it was never given, and no figure ever counts it. */
export const endedUngiven = (
  task: TaskFacts | Pick<OpenTask, 'lifecycle'>,
): 'withdrawn' | 'reassigned' | undefined =>
  (task.lifecycle === 'withdrawn' || task.lifecycle === 'reassigned') && task.endedOn < task.assignedOn
    ? task.lifecycle
    : undefined

export type PlannedTask = OpenTask & { readonly planned: true }

/** Whether the day of a planned task has come and nobody has noted it yet. */
export const isDueToBeGiven = (task: TaskFacts, today: LocalDate): task is PlannedTask =>
  task.lifecycle === 'open' && task.planned === true && task.assignedOn <= today

/** The task as it is from its day on; any other is as it was. Asked again, it answers the same. */
export const asGiven = <Facts extends TaskFacts>(task: Facts, today: LocalDate): Facts => {
  if (!isDueToBeGiven(task, today)) return task
  const { planned: _, ...given } = task
  return { ...given, version: task.version + 1 } as unknown as Facts
}
