/** Why a wording gives no due date. Then there is none until the Office sets one. */
export const undatedReasons = [
  'names-no-date',
  'names-only-hours',
  'needs-issue-date',
  'needs-year',
  'several-dates',
  'is-a-span',
  'is-a-start',
  'is-expected',
  'part-of-period',
  'recurs-otherwise',
  'runs-from-another-event',
  'date-of-another-document',
  'date-not-read',
  'date-does-not-exist',
  'deadline-year-out-of-range',
  'weekday-differs',
  'words-not-understood',
] as const

export type UndatedReason = (typeof undatedReasons)[number]

const toCorrect: ReadonlySet<UndatedReason> = new Set([
  'date-not-read',
  'date-does-not-exist',
  'deadline-year-out-of-range',
  'weekday-differs',
  'words-not-understood',
])

/**
 * Whether the words look like a date and were not read: somebody has to correct them, a task without a deadline must
 * not come of them. All other reasons are true of the words as they stand.
 */
export const isToCorrect = (because: UndatedReason): boolean => toCorrect.has(because)
