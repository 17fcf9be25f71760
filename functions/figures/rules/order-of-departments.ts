import type { Counts } from '../../tasks/task/counts.ts'

/** In which order letters, sheets and pages name departments. The page asks it, too: nothing here reads a schema. */

interface Ranked<Count extends keyof Counts> {
  readonly code: string
  readonly counts: Readonly<Record<Count, number>>
}

/** Best completion first, by exact fractions; equals by their codes. Of those that were assigned something. */
export const completionFirst = (
  one: Ranked<'done' | 'assigned'>,
  other: Ranked<'done' | 'assigned'>,
): number =>
  other.counts.done * one.counts.assigned - one.counts.done * other.counts.assigned ||
  one.code.localeCompare(other.code)

/** Most overdue unfinished tasks first; equals by their codes. */
export const overdueFirst = (one: Ranked<'openOverdue'>, other: Ranked<'openOverdue'>): number =>
  other.counts.openOverdue - one.counts.openOverdue || one.code.localeCompare(other.code)
