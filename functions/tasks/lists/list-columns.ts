/** The columns that a list of tasks may have, on the page and in a file, in the order in which they are offered. */
export const listColumns = [
  'task',
  'department',
  'coordinating',
  'dueOn',
  'deadlineAsWorded',
  'status',
  'daysOverdue',
  'progress',
  'urgings',
  'holder',
  'assignedOn',
  'submittedOn',
  'acceptedOn',
] as const

export type ListColumn = (typeof listColumns)[number]

/** What is told of a task only where it is asked for: it costs more. */
const ofDetails: ReadonlySet<ListColumn> = new Set([
  'coordinating',
  'deadlineAsWorded',
  'progress',
  'urgings',
  'holder',
])

/** Whether one of the columns shows something that is asked for with `details`. */
export const needDetails = (columns: readonly ListColumn[]): boolean =>
  columns.some((name) => ofDetails.has(name))
