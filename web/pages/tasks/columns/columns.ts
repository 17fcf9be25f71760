/** The columns that a list of tasks may have, in the order in which they are offered. */
export const columnNames = [
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

export type ColumnName = (typeof columnNames)[number]

/** Those that a list has while nobody has said otherwise; without the department where all are of one. */
export const usualColumns = ({ withDepartment = true } = {}): readonly ColumnName[] =>
  withDepartment
    ? ['task', 'department', 'dueOn', 'status', 'assignedOn']
    : ['task', 'dueOn', 'status', 'assignedOn']

/** What the API tells of a task only where it is asked for: it costs more. */
const ofDetails: ReadonlySet<ColumnName> = new Set([
  'coordinating',
  'deadlineAsWorded',
  'progress',
  'urgings',
])

export const needDetails = (columns: readonly ColumnName[]): boolean =>
  columns.some((name) => ofDetails.has(name))

const isColumn = (name: string): name is ColumnName => (columnNames as readonly string[]).includes(name)

/** The columns that a text names, each once and the task always and first; undefined where it names none. */
export const columnsOf = (text: string | null): readonly ColumnName[] | undefined => {
  const named = (text ?? '').split(',').filter(isColumn)
  return named.length > 0 ? [...new Set<ColumnName>(['task', ...named])] : undefined
}

export const columnsText = (columns: readonly ColumnName[]): string => columns.join(',')

/** The chosen ones with one of them a place further to the front or the end; the task stays the first. */
export const movedColumn = (
  columns: readonly ColumnName[],
  name: ColumnName,
  by: -1 | 1,
): readonly ColumnName[] => {
  const place = columns.indexOf(name)
  const other = place + by
  if (place < 1 || other < 1 || other >= columns.length) return columns
  const moved = [...columns]
  moved.splice(place, 1)
  moved.splice(other, 0, name)
  return moved
}

/** With one more at the end, or without one. */
export const withColumn = (
  columns: readonly ColumnName[],
  name: ColumnName,
  isShown: boolean,
): readonly ColumnName[] =>
  isShown ? [...new Set([...columns, name])] : columns.filter((one) => one !== name || one === 'task')
