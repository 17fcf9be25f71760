import * as z from 'zod'
import { directivePath } from '../../directives/reading/directive-request.ts'
import { readSeen } from '../../directives/reading/seen-directive.ts'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { operation } from '../../organisation/people/operation.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import type { Task } from '../../tasks/task/task.ts'
import { readHistory, readTasks } from '../../tasks/task/tasks-store.ts'
import { dueDateByIssue } from './directive-completion.ts'

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

const proposal = z.object({
  id: taskIdSchema,
  title: z.string(),
  assignedOn: z.iso.date(),
  deadlineAsWorded: z.string().optional(),
  term: termSchema.optional(),
  dueOn: z.iso.date(),
})

/** Of a directive whose date was given later: what its tasks' own words say now. Others had their reading when they were entered. */
export default operation({
  method: 'GET',
  path: '/api/directives/{key}/due-dates',
  permission: 'register-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Thời hạn tính được sau khi rõ ngày ban hành',
    en: 'Due dates that open tasks without one would get by the date of their directive',
  },
  request: { path: directivePath, query: z.strictObject(shortPage) },
  answer: z.object({
    tasks: z
      .array(proposal)
      .meta({ description: 'nothing is set: the Office corrects each task that it agrees with' }),
    cursor,
  }),
  run: async ({ store, actor, path, query, today }) => {
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
  },
})
