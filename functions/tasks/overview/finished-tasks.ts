import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { givenTasks } from '../lists/given-tasks.ts'
import type { AcceptedTask, Task } from '../task/task.ts'

const wasDue =
  ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }) =>
  (task: Task): task is Task & AcceptedTask =>
    task.lifecycle === 'accepted' && task.dueOn !== undefined && from <= task.dueOn && task.dueOn <= to

/**
 * A department's tasks that are done and were due in a span of days, both included, of what was given in its year and the year
 * before. They stand in no index: all that was given in these years is read.
 */
export const finishedTasksDue = async (
  store: Store,
  department: string,
  due: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<(Task & AcceptedTask)[]> => {
  const year = yearOf(due.from)
  const found: (Task & AcceptedTask)[] = []
  for (const given of [year - 1, year])
    for await (const page of givenTasks(store, { department, year: given }))
      found.push(...page.filter(wasDue(due)))
  return found
}
