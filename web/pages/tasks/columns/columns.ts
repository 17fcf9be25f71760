import { type ListColumn, listColumns } from '../../../../functions/tasks/lists/list-columns.ts'

/** Those that a list has while nobody has said otherwise; without the department where all are of one. */
export const usualColumns = ({ withDepartment = true } = {}): readonly ListColumn[] =>
  withDepartment
    ? ['task', 'department', 'dueOn', 'status', 'assignedOn']
    : ['task', 'dueOn', 'status', 'assignedOn']

const isColumn = (name: string): name is ListColumn => (listColumns as readonly string[]).includes(name)

/** The columns that a text names, each once and the task always and first; undefined where it names none. */
export const columnsOf = (text: string | null): readonly ListColumn[] | undefined => {
  const named = (text ?? '').split(',').filter(isColumn)
  return named.length > 0 ? [...new Set<ListColumn>(['task', ...named])] : undefined
}

export const columnsText = (columns: readonly ListColumn[]): string => columns.join(',')

/** The chosen ones with one of them a place further to the front or the end; the task stays the first. */
export const movedColumn = (
  columns: readonly ListColumn[],
  name: ListColumn,
  by: -1 | 1,
): readonly ListColumn[] => {
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
  columns: readonly ListColumn[],
  name: ListColumn,
  isShown: boolean,
): readonly ListColumn[] =>
  isShown ? [...new Set([...columns, name])] : columns.filter((one) => one !== name || one === 'task')
