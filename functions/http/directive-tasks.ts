import { type Calendar, calendarOf } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/dates.ts'
import { issuedOnOf } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { register } from '../domain/registration.ts'
import { taskIdOf } from '../domain/task.ts'
import { needsCalendar, type PlannedTask, planTasks, type TaskRequest } from '../domain/task-requests.ts'
import { readCalendar } from '../store/calendar.ts'
import type { Registration } from '../store/registrations.ts'
import type { Store } from '../store/store.ts'
import { taskCodeOf } from './task-code.ts'

interface Registering {
  readonly command: { readonly key: string }
  readonly today: LocalDate
  readonly calendar: Calendar
}

const registrationOf = (
  key: string,
  { task, term, itemOf }: PlannedTask,
  place: number,
  { command, today }: Registering,
): Registration => {
  const assignedOn = task.assignedOn ?? issuedOnOf(key)
  const id = taskIdOf(task.department, assignedOn, taskCodeOf(command.key, place))
  const change = register(id, { ...task, assignedOn }, today)
  const item = itemOf !== undefined && { item: taskCodeOf(command.key, itemOf) }
  return { change, naming: { title: task.title, directive: key, ...item, ...(term && { term }) } }
}

/** The calendar is read only where a due date is reckoned with it. */
export const calendarFor = async (
  { store, today }: { readonly store: Store; readonly today: LocalDate },
  requests: readonly TaskRequest[],
): Promise<Calendar> => (needsCalendar(requests) ? readCalendar(store, today) : calendarOf([]))

/** The tasks that a directive's items become. The rule's refusal of one task names its place in the request. */
export const registrationsOf = (
  key: string,
  requests: readonly TaskRequest[],
  registering: Registering,
): Registration[] =>
  planTasks(requests, issuedOnOf(key), registering.calendar).map((planned, place) => {
    try {
      return registrationOf(key, planned, place, registering)
    } catch (error) {
      if (error instanceof Refused) throw new Refused(error.code, { ...error.facts, task: planned.place })
      throw error
    }
  })
