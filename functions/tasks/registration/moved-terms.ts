import { issuedOnOf } from '../../directives/directive/directive.ts'
import type { Calendar, HeldCalendar } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm, type Term } from '../../organisation/calendar/term.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Task } from '../task/task.ts'

/** A due date that follows from a term, and would be another one by another calendar. */
export interface MovedTerm {
  readonly id: string
  readonly term: Term
  readonly dueOn: LocalDate
  readonly wouldBeDueOn: LocalDate
}

/**
 * Whether another calendar would give an open task another due date. Only a date that still is what its term gave, by a calendar
 * that held when the task was entered or later, follows the calendar: one that was extended, corrected otherwise or given as a date
 * was decided and stays. So a date that one change of the calendar would have moved is told of at the next change as well.
 * @param held every calendar that held
 */
export const movedTerm = (
  task: Task,
  held: readonly HeldCalendar[],
  then: Calendar,
): MovedTerm | undefined => {
  const { id, term, dueOn, registeredOn } = task
  if (task.lifecycle !== 'open' || !term || !dueOn) return undefined
  const signedOn = issuedOnOf(task.directive)
  if (!signedOn) return undefined
  const wouldBeDueOn = lastDayOfTerm(term, signedOn, then)
  if (wouldBeDueOn === dueOn) return undefined
  const isOfTerm = held
    .filter(({ until }) => until === undefined || until >= registeredOn)
    .some(({ calendar }) => lastDayOfTerm(term, signedOn, calendar) === dueOn)
  return isOfTerm ? { id, term, dueOn, wouldBeDueOn } : undefined
}
