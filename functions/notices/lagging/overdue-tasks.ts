import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { notedOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { daysOverdue } from '../../tasks/task/lateness.ts'
import type { TaskLine } from '../ledger/contents/lines.ts'
import type { Notice } from '../ledger/notice.ts'
import type { LaggingNotice } from './lagging.ts'

/** As many tasks as the mail names: a list that is read to its end. */
const mostNamed = 30

/**
 * The overdue tasks that a department's figures of the year count, the longest overdue first, thirty at most. Read from the
 * index, so a moment behind the figures.
 */
const overdueTasks = async (store: Store, department: string, today: LocalDate): Promise<TaskLine[]> => {
  const lines: TaskLine[] = []
  for await (const page of notedOpenTasks(store, {
    department,
    due: { to: addDays(today, -1) },
    pageSize: mostNamed,
  })) {
    for (const task of page) {
      const days = daysOverdue(task, today)
      const isCounted = homeOf(task.id).year === yearOf(today) && days > 0
      if (!isCounted || lines.length === mostNamed) continue
      const { id, title, directive, dueOn, urgency } = task
      lines.push({
        id,
        title,
        directive,
        ...(dueOn && { dueOn }),
        daysOverdue: days,
        ...(urgency && { urgency }),
      })
    }
    if (lines.length === mostNamed) break
  }
  return lines
}

/** The notice with the tasks that it is about. */
export const withOverdueTasks = async (store: Store, notice: LaggingNotice): Promise<Notice> => {
  const { department, day, openOverdue: count } = notice.content
  return {
    ...notice,
    content: { ...notice.content, overdue: { count, lines: await overdueTasks(store, department, day) } },
  }
}
