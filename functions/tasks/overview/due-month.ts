import { type LocalDate, lastDayOfMonth } from '../../shared/dates/dates.ts'
import type { ListedOpenTask } from '../lists/listed-open-task.ts'
import { isOverdue } from '../task/lateness.ts'

/** So many tasks of a day stand in a calendar; the others are counted, and the list of the day has them all. */
export const shownOfDay = 5

export interface DueDay<Task> {
  readonly day: LocalDate
  readonly count: number
  /** How many of them are overdue today. */
  readonly overdue: number
  /** How many of those that were due are done, where these are told, too; not in `count`. */
  readonly finished: number
  /** The first of them: those that are starred before the others, what is done behind all. */
  readonly tasks: readonly Task[]
}

/** The first and the last day of a month, written `2021-07`. */
export const daysOfMonth = (month: string): { readonly from: LocalDate; readonly to: LocalDate } => {
  const [year = 0, place = 0] = month.split('-').map(Number)
  return { from: `${month}-01` as LocalDate, to: lastDayOfMonth(year, place) }
}

type DueTask = Pick<ListedOpenTask, 'dueOn' | 'starred'>

/**
 * The days on which open tasks are due, and those on which finished ones were, in order; days without any are left out, and so
 * are tasks without due date.
 */
export const dueDaysOf = <
  Open extends DueTask & Parameters<typeof isOverdue>[0],
  Finished extends DueTask = Open,
>(
  open: readonly Open[],
  today: LocalDate,
  finished: readonly Finished[] = [],
): DueDay<Open | Finished>[] => {
  const openBy = Map.groupBy(open, ({ dueOn }) => dueOn)
  const finishedBy = Map.groupBy(finished, ({ dueOn }) => dueOn)
  const days = new Set([...openBy.keys(), ...finishedBy.keys()])
  return [...days]
    .flatMap((day) => {
      if (!day) return []
      const due = openBy.get(day) ?? []
      const done = finishedBy.get(day) ?? []
      const starredFirst = due.toSorted((one, other) => Number(other.starred) - Number(one.starred))
      const overdue = due.filter((task) => isOverdue(task, today)).length
      const tasks = [...starredFirst, ...done].slice(0, shownOfDay)
      return [{ day, count: due.length, overdue, finished: done.length, tasks }]
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}
