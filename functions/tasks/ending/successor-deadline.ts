import { readDeadline } from '../../directives/deadline/deadline-wording.ts'
import { isToCorrect, type UndatedReason } from '../../directives/deadline/undated-reasons.ts'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Successor } from '../command/task-commands.ts'

export type SuccessorDeadline =
  | { readonly dueOn?: LocalDate }
  | { readonly wrong: UndatedReason | 'recurring-without-day'; readonly unread: string }

/** Whether the words of its deadline are all that a task that takes over says of it. */
export const hasOnlyWords = ({ dueOn, deadlineAsWorded }: Pick<Successor, 'dueOn' | 'deadlineAsWorded'>) =>
  dueOn === undefined && deadlineAsWorded !== undefined

/**
 * The due date of a task that takes over, whose deadline stands in words alone: terms run from the directive's date, as
 * they did for the task before. Recurring words give no day to a single task, and words that look like a date and are not
 * read are to be corrected.
 */
export const readSuccessorDeadline = (
  words: string,
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): SuccessorDeadline => {
  const reading = readDeadline(words, issuedOn, calendar)
  if (reading.kind === 'recurring') return { wrong: 'recurring-without-day', unread: words }
  if (reading.kind !== 'undated') return { dueOn: reading.dueOn }
  return isToCorrect(reading.because) ? { wrong: reading.because, unread: reading.unread ?? words } : {}
}
