import { addDays, daysBetween, type LocalDate } from '../../shared/dates/dates.ts'

/** More earlier days of updates a task does not keep: so it stays within the kilobyte that a write unit pays for. */
export const updatesKept = 30

interface Updates {
  readonly registeredOn: LocalDate
  readonly updatedOn?: LocalDate | undefined
  readonly updatedBefore?: number[] | undefined
}

/** The task with an update of today: the days of those before it stay known, so that a past day is told without its history. */
export const withUpdate = <Task extends Updates>(task: Task, today: LocalDate): Task => {
  const { registeredOn, updatedOn, updatedBefore } = task
  if (updatedOn === today) return task
  if (!updatedOn) return { ...task, updatedOn: today, updatedBefore: [] }
  // Where those before it were not kept, the list would seem to be all of them.
  if (!updatedBefore) return { ...task, updatedOn: today }
  const days = [...updatedBefore, daysBetween(registeredOn, updatedOn)]
  return { ...task, updatedOn: today, updatedBefore: days.slice(-updatesKept) }
}

/** The latest update up to a day; `unknown` where the task does not keep the days of so long ago. */
export const lastUpdateBy = (task: Updates, day: LocalDate): LocalDate | 'unknown' | undefined => {
  const { registeredOn, updatedOn, updatedBefore } = task
  if (!updatedOn || updatedOn <= day) return updatedOn
  const last = updatedBefore?.findLast((days) => addDays(registeredOn, days) <= day)
  if (last !== undefined) return addDays(registeredOn, last)
  return updatedBefore && updatedBefore.length < updatesKept ? undefined : 'unknown'
}
