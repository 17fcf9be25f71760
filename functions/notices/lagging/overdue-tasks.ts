import type { Store } from '../../platform/table/store.ts'
import { addDays, daysBetween, type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { notedOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { daysOverdue } from '../../tasks/task/lateness.ts'
import type { TaskLine } from '../ledger/contents/lines.ts'
import type { Notice } from '../ledger/notice.ts'
import type { LaggingNotice } from './lagging.ts'

/** As many tasks as the mail names: a list that is read to its end. */
export const mostNamed = 30

interface OverdueTask {
  readonly task: ListedOpenTask
  readonly days: number
}

/** Those that the mail names: the longest overdue first, equals by their due dates. */
const worstOf = (overdue: readonly OverdueTask[]): OverdueTask[] =>
  overdue.toSorted((one, other) => other.days - one.days).slice(0, mostNamed)

/** Days on which a task waited in time are not overdue: one that is due later cannot be overdue for longer than since its date. */
const mayBeFollowed = (worst: readonly OverdueTask[], dueOn: LocalDate, today: LocalDate): boolean =>
  (worst[mostNamed - 1]?.days ?? 0) < daysBetween(dueOn, today)

/**
 * The overdue tasks that a department's figures of the year count and that it can do something about, the longest overdue first, thirty
 * at most: a late result lies with the Office. Read from the index, so a moment behind the figures.
 */
const overdueTasks = async (store: Store, department: string, today: LocalDate): Promise<TaskLine[]> => {
  let worst: readonly OverdueTask[] = []
  for await (const page of notedOpenTasks(store, {
    department,
    due: { to: addDays(today, -1) },
    pageSize: mostNamed,
  })) {
    const urged = page
      .filter((task) => homeOf(task.id).year === yearOf(today) && !task.result)
      .map((task) => ({ task, days: daysOverdue(task, today) }))
    worst = worstOf([...worst, ...urged.filter(({ days }) => days > 0)])
    const { dueOn } = page.at(-1) ?? {}
    if (!dueOn || !mayBeFollowed(worst, dueOn, today)) break
  }
  return worst.map(({ task: { id, title, directive, dueOn, urgency }, days }) => ({
    id,
    title,
    directive,
    ...(dueOn && { dueOn }),
    daysOverdue: days,
    ...(urgency && { urgency }),
  }))
}

/** The notice with the tasks that it is about. */
export const withOverdueTasks = async (store: Store, notice: LaggingNotice): Promise<Notice> => {
  const { department, day, openOverdue: count } = notice.content
  return {
    ...notice,
    content: { ...notice.content, overdue: { count, lines: await overdueTasks(store, department, day) } },
  }
}
