import { readDeadline } from '../../directives/deadline/deadline-wording.ts'
import { type Directive, directiveKeyOf } from '../../directives/directive/directive.ts'
import { refuseEnded, versionOf } from '../../directives/directive/directive-changes.ts'
import {
  assignedInFuture,
  directiveAlreadyComplete,
  directiveUnwritten,
} from '../../directives/directive/directive-problems.ts'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm } from '../../organisation/calendar/term.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Task } from '../../tasks/task/task.ts'

/** What was not known of a directive when it was entered. */
export interface Completion {
  readonly symbol?: string | undefined
  readonly issuedOn?: LocalDate | undefined
}

export interface Completed {
  /** What stays under the key it had, so that old addresses and its history lead on. */
  readonly former: Directive
  readonly directive: Directive
}

/**
 * Gives a directive the symbol or the date that nobody knew when it was entered. What it is known by changes with them:
 * it becomes the directive of its right key.
 * @throws Refused directive-not-in-force, directive-unwritten, directive-already-complete, assigned-in-future
 */
export const completeDirective = (
  before: Directive,
  { symbol, issuedOn }: Completion,
  today: LocalDate,
): Completed => {
  const formerly = directiveKeyOf(before)
  refuseEnded(before)
  if (before.unwritten) throw new Refused(directiveUnwritten, { directive: formerly })
  if ((symbol && before.symbol) || (issuedOn && before.issuedOn))
    throw new Refused(directiveAlreadyComplete, { directive: formerly })
  if (issuedOn && issuedOn > today) throw new Refused(assignedInFuture, { assignedOn: issuedOn, today })
  const { version: _, registeredIn, ...facts } = before
  const directive: Directive = {
    ...facts,
    ...(registeredIn && !issuedOn && { registeredIn }),
    ...(symbol && { symbol }),
    ...(issuedOn && { issuedOn }),
    formerly,
  }
  const ended = { how: 'completed' as const, on: today, by: directiveKeyOf(directive) }
  return {
    former: { ...before, ...(before.waiting && { waiting: [] }), version: versionOf(before) + 1, ended },
    directive,
  }
}

/**
 * The due date that an open task without one gets by its directive's date: by the term it was registered with, or by its
 * words. Undefined where they give none, or one before the task was given.
 */
export const dueDateByIssue = (
  task: Task,
  wording: string | undefined,
  issuedOn: LocalDate,
  calendar: Calendar,
): LocalDate | undefined => {
  if (task.lifecycle !== 'open' || task.dueOn) return undefined
  const reading = wording ? readDeadline(wording, issuedOn, calendar) : undefined
  const byWords = reading && 'dueOn' in reading ? reading.dueOn : undefined
  const dueOn = task.term ? lastDayOfTerm(task.term, issuedOn, calendar) : byWords
  return dueOn && dueOn >= task.assignedOn ? dueOn : undefined
}
