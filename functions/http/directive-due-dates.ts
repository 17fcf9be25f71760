import * as z from 'zod'
import type { Calendar } from '../organisation/calendar/calendar.ts'
import { readCalendar } from '../organisation/calendar/calendar-store.ts'
import { wordCursorOf, wordOfCursor } from '../platform/http/cursor.ts'
import type { Store } from '../platform/table/store.ts'
import { dueDateByIssue } from '../registration/completion/directive-completion.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import type { Task } from '../tasks/task/task.ts'
import { readHistory, readTasks } from '../tasks/task/tasks-store.ts'
import { readSeen } from './directive-reading.ts'
import type { Call } from './resource.ts'

/** The words of the deadline that a task was registered with. */
const wordingOf = async (store: Store, { id }: Task): Promise<string | undefined> => {
  for (const { details } of await readHistory(store, id))
    if (details.type === 'registered') return details.task.deadlineAsWorded
  return undefined
}

const proposalFor = async (store: Store, task: Task, issuedOn: LocalDate, calendar: Calendar) => {
  if (task.lifecycle !== 'open' || task.dueOn) return []
  const deadlineAsWorded = await wordingOf(store, task)
  const dueOn = dueDateByIssue(task, deadlineAsWorded, issuedOn, calendar)
  const { id, title, assignedOn, term } = task
  return dueOn
    ? [{ id, title, assignedOn, dueOn, ...(deadlineAsWorded && { deadlineAsWorded }), ...(term && { term }) }]
    : []
}

/** Of a directive whose date was given later: what its tasks' own words say now. Others had their reading when they were entered. */
export const dueDates = async ({ store, actor, path, query, today }: Call<'listDueDates'>) => {
  const { directive, taskIds } = await readSeen(store, actor, path.key)
  const { issuedOn, formerly } = directive
  if (!issuedOn || !formerly) return { body: { tasks: [] } }
  const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
  const until = from + query.limit
  const [tasks, calendar] = await Promise.all([
    readTasks(store, taskIds.slice(from, until)),
    readCalendar(store, today),
  ])
  const proposed = await Promise.all(tasks.map((task) => proposalFor(store, task, issuedOn, calendar)))
  return {
    body: { tasks: proposed.flat(), cursor: until < taskIds.length ? wordCursorOf(until) : undefined },
  }
}
