import { createHash } from 'node:crypto'
import type { User } from '../../../organisation/people/user.ts'
import type { Decision } from '../../../oversight/decisions/decision.ts'
import { decisionsBetween } from '../../../oversight/decisions/decisions-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../../shared/dates/dates.ts'
import type { ListedOpenTask } from '../../../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../../../tasks/lists/open-tasks.ts'
import { plannedTasks } from '../../../tasks/lists/planned-tasks.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { readTasks } from '../../../tasks/task/tasks-store.ts'
import { cancelledDays, isOnCalendarOf } from '../feed.ts'

const closing: ReadonlySet<Decision['kind']> = new Set([
  'accepted',
  'withdrawn',
  'reassigned',
  'split',
  'merged',
])

/** What a person's calendar is made from, before the tasks themselves are read. */
export interface CalendarGlance {
  readonly open: readonly ListedOpenTask[]
  /** What is planned for days to come. */
  readonly planned: readonly ListedOpenTask[]
  /** Tasks of the departments that were closed lately, whoever had them. */
  readonly closed: readonly string[]
  /** The same for two readings between which nothing that a calendar shows has changed. */
  readonly print: string
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * What has become of a person's due dates, told by the index and by what was decided: enough to know that a calendar
 * which was fetched before is still right.
 */
export const glanceAtCalendar = async (
  store: Store,
  person: User,
  departments: readonly string[],
  today: LocalDate,
): Promise<CalendarGlance> => {
  const [open, planned, decisions] = await Promise.all([
    Promise.all(departments.map((code) => allOpenTasks(store, code, today))),
    Promise.all(departments.map((code) => plannedTasks(store, code))),
    Promise.all(
      departments.map((code) =>
        decisionsBetween(store, code, addDays(today, -cancelledDays), addDays(today, 1)),
      ),
    ),
  ])
  const isTheirs = (task: ListedOpenTask) => task.dueOn && isOnCalendarOf(person, task)
  const theirs = open.flat().filter(isTheirs)
  const ahead = planned
    .flat()
    .filter((task) => task.assignedOn > today && task.planned !== 'withheld' && isTheirs(task))
  const ended = decisions.flat().filter(({ kind }) => closing.has(kind))
  const closed = [...new Set(ended.map(({ id }) => id))]
  return { open: theirs, planned: ahead, closed, print: hashOf([theirs, ahead, closed]) }
}

/** The tasks whose due dates a calendar shows, as they stand. */
export const readCalendarTasks = async (
  store: Store,
  person: User,
  { open, planned, closed }: CalendarGlance,
): Promise<Task[]> => {
  const ids = [...new Set([...[...open, ...planned].map(({ id }) => id), ...closed])]
  return (await readTasks(store, ids)).filter((task) => isOnCalendarOf(person, task))
}
