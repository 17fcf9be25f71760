import { issuedOnOf } from '../../directives/directive/directive.ts'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
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
 * Whether another calendar would give an open task another due date. Only a date that still is what its term gave
 * follows the calendar: one that was extended, corrected or given as a date was decided and stays.
 */
export const movedTerm = (task: Task, now: Calendar, then: Calendar): MovedTerm | undefined => {
  const { id, term, dueOn } = task
  if (task.lifecycle !== 'open' || !term || !dueOn) return undefined
  const signedOn = issuedOnOf(task.directive)
  if (!signedOn) return undefined
  if (lastDayOfTerm(term, signedOn, now) !== dueOn) return undefined
  const wouldBeDueOn = lastDayOfTerm(term, signedOn, then)
  return wouldBeDueOn === dueOn ? undefined : { id, term, dueOn, wouldBeDueOn }
}
