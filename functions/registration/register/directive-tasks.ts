import { deadlineTexts } from '../../directives/deadline/deadline-explained.ts'
import {
  type GivenDeadline,
  needsCalendar,
  wordsToCorrect,
} from '../../directives/deadline/given-deadline.ts'
import { issuedOnOf } from '../../directives/directive/directive.ts'
import { planTasks, type RequestedTask, type TaskRequest } from '../../directives/requests/task-requests.ts'
import { type Calendar, calendarOf } from '../../organisation/calendar/calendar.ts'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { BadRequest, type FieldError, fieldError } from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'
import type { Store } from '../../platform/table/store.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { taskIdOf } from '../../shared/ids.ts'
import { problemWords } from '../../shared/problems/problem.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { register } from '../../tasks/registration/registration.ts'
import type { Registration } from '../../tasks/registration/registrations.ts'

interface Registering {
  readonly command: { readonly key: string }
  readonly today: LocalDate
  readonly calendar: Calendar
  /** Where terms run from another day than the signing. */
  readonly termsFrom?: LocalDate
}

const registrationOf = (
  key: string,
  { task, ofSeries, term, itemOf, lastOfSeries, series }: RequestedTask,
  place: number,
  { command, today }: Registering,
): Registration => {
  // Under a directive whose date nobody knows yet a task is given on the day of its entry.
  const assignedOn = task.assignedOn ?? issuedOnOf(key) ?? today
  const id = taskIdOf(task.department, assignedOn, taskCodeOf(command.key, place))
  const change = register(id, { ...task, assignedOn }, today, { mayBePlanned: ofSeries })
  const item = itemOf !== undefined && { item: taskCodeOf(command.key, itemOf) }
  const { deadlineAsWorded } = task
  const computed = {
    ...(deadlineAsWorded && { deadlineAsWorded }),
    ...(term && { term }),
    ...(lastOfSeries && { lastOfSeries }),
    ...(series && { series }),
  }
  return { change, naming: { title: task.title, directive: key, ...item, ...computed } }
}

/** The calendar is read only where a due date is computed with it. */
export const calendarFor = async (
  { store, today }: { readonly store: Store; readonly today: LocalDate },
  requests: readonly GivenDeadline[],
): Promise<Calendar> => (needsCalendar(requests) ? readCalendar(store, today) : calendarOf([]))

/** Refuses, at their fields, words of a deadline that look like a date and are not read. */
export const refuseUnreadWords = (
  list: 'tasks' | 'waiting',
  requests: readonly GivenDeadline[],
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): void => {
  const wrong = wordsToCorrect(requests, issuedOn, calendar)
  if (wrong.length === 0) return
  throw new BadRequest(
    invalidFields,
    wrong.map(({ place, because, unread }) =>
      fieldError([list, place, 'deadlineAsWorded'], because, { unread }, deadlineTexts[because]),
    ),
  )
}

const pointed = (place: number, { problem, facts }: Refused): FieldError => {
  const { code, detail, en } = problemWords(problem, facts)
  return { pointer: `#/tasks/${place - 1}`, code, vi: detail, en: en.detail }
}

/**
 * The tasks that a directive's items become. The rule's refusals name the place of each task in the request; a single
 * refused task keeps the rule's own code.
 */
export const registrationsOf = (
  key: string,
  requests: readonly TaskRequest[],
  registering: Registering,
): Registration[] => {
  const { today, termsFrom, calendar } = registering
  const issuedOn = issuedOnOf(key)
  refuseUnreadWords('tasks', requests, issuedOn ?? termsFrom, calendar)
  const refusals: FieldError[] = []
  const planned = planTasks(requests, { issuedOn, today, ...(termsFrom && { termsFrom }) }, calendar)
  const registrations = planned.flatMap((task, place) => {
    try {
      return [registrationOf(key, task, place, registering)]
    } catch (error) {
      if (!(error instanceof Refused) || requests.length === 1) throw error
      refusals.push(pointed(task.place, error))
      return []
    }
  })
  if (refusals.length > 0) throw new BadRequest(invalidFields, refusals)
  return registrations
}
