import type { ListedTask } from '../../api/types.ts'
import type { Day } from '../../values/dates.ts'

/**
 * Whether it is told how far a task's due date is off: not once the task is done, nor when the date went by while an
 * answer was awaited in term. Waiting makes nobody late.
 */
export const tellsDistance = (
  { status, dueOn = '' }: Pick<ListedTask, 'status' | 'dueOn'>,
  today: Day,
): boolean => status === 'open-overdue' || (status === 'open-in-term' && dueOn >= today)

/** By how many days something is late: of a task what the API tells, of anything else the days since its date; 0 is not late. */
export const daysLateOf = (left: number, daysOverdue: number | undefined): number =>
  left < 0 ? (daysOverdue ?? -left) : 0
