import type { Store } from '../../platform/table/store.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { givenTasks } from '../../tasks/lists/given-tasks.ts'
import type { Task } from '../../tasks/task/task.ts'
import { readHistory } from '../../tasks/task/tasks-store.ts'
import { type AssessedPeriod, isAssessed } from './decree-335.ts'

/** A task given longer ago than this many years is no item any more; no real one was seen open for so long. */
const yearsBack = 4

/** Histories read side by side: quick enough for a big department's quarter within one request. */
const atOnce = 16

export interface AssessedTask {
  readonly task: Task
  readonly history: readonly TaskEvent[]
}

/** A department's tasks that are items of the period, the oldest first, each with its whole history. */
export const assessedTasks = async (
  store: Store,
  department: string,
  period: AssessedPeriod,
): Promise<AssessedTask[]> => {
  const tasks: Task[] = []
  for (let year = yearOf(period.to) - yearsBack; year <= yearOf(period.to); year += 1)
    for await (const page of givenTasks(store, { department, year }))
      tasks.push(...page.filter((task) => isAssessed(task, period)))
  const assessed: AssessedTask[] = []
  for (let start = 0; start < tasks.length; start += atOnce) {
    const some = tasks.slice(start, start + atOnce)
    const histories = await Promise.all(some.map(({ id }) => readHistory(store, id)))
    assessed.push(...some.map((task, index) => ({ task, history: histories[index] ?? [] })))
  }
  return assessed
}
