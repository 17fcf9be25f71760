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
  /** The first of them: those that are starred before the others. */
  readonly tasks: readonly Task[]
}

/** The first and the last day of a month, written `2021-07`. */
export const daysOfMonth = (month: string): { readonly from: LocalDate; readonly to: LocalDate } => {
  const [year = 0, place = 0] = month.split('-').map(Number)
  return { from: `${month}-01` as LocalDate, to: lastDayOfMonth(year, place) }
}

/** The days on which open tasks are due, in order; days without any are left out, and so are tasks without due date. */
export const dueDaysOf = <
  Task extends Pick<ListedOpenTask, 'dueOn' | 'starred'> & Parameters<typeof isOverdue>[0],
>(
  tasks: readonly Task[],
  today: LocalDate,
): DueDay<Task>[] => {
  const days = Map.groupBy(tasks, ({ dueOn }) => dueOn)
  return [...days]
    .flatMap(([day, due]) => {
      if (!day) return []
      const starredFirst = due.toSorted((one, other) => Number(other.starred) - Number(one.starred))
      const overdue = due.filter((task) => isOverdue(task, today)).length
      return [{ day, count: due.length, overdue, tasks: starredFirst.slice(0, shownOfDay) }]
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}
