import type { LocalDate } from '../../shared/dates/dates.ts'
import { dictionaryOrder } from '../../shared/dictionary-order.ts'
import type { ListedStatus } from '../task/lateness.ts'
import type { ListColumn } from './list-columns.ts'

/**
 * Sorting of a list by what it shows (docs/decisions/0049): the store knows one order alone, so that a list is read whole and
 * sorted where it is short enough.
 */
export const sortableColumns = [
  'task',
  'department',
  'dueOn',
  'status',
  'daysOverdue',
  'progress',
  'urgings',
  'assignedOn',
  'submittedOn',
  'acceptedOn',
] as const satisfies readonly ListColumn[]

type SortableColumn = (typeof sortableColumns)[number]

/** `dueOn` sorts up, `-dueOn` down. */
export type ListSort = SortableColumn | `-${SortableColumn}`

export const listSorts: readonly ListSort[] = sortableColumns.flatMap((name) => [name, `-${name}`] as const)

/** More are not sorted: whoever looks for one of them narrows the list. */
export const mostSorted = 1_000

export const columnOfSort = (sort: ListSort): SortableColumn => sort.replace(/^-/, '') as SortableColumn

/** What a line is sorted by. */
export interface SortableLine {
  readonly id: string
  readonly title: string
  readonly department: string
  readonly status?: ListedStatus | undefined
  readonly assignedOn: LocalDate
  readonly dueOn?: LocalDate | undefined
  readonly daysOverdue?: number | undefined
  readonly updatedOn?: LocalDate | undefined
  readonly urgings?: number | undefined
  readonly result?: { readonly submittedOn: LocalDate } | undefined
  readonly acceptedOn?: LocalDate | undefined
}

/** What is to be looked at first stands first. */
const statusOrder: readonly ListedStatus[] = [
  'open-overdue',
  'open-in-term',
  'open-no-deadline',
  'planned',
  'done-late',
  'done-on-time',
  'done-no-deadline',
  'reassigned',
  'withdrawn',
]

type Value = string | number | undefined

const sortValueOf = (
  line: SortableLine,
  column: SortableColumn,
  departments: ReadonlyMap<string, string>,
): Value => {
  switch (column) {
    case 'task':
      return line.title
    case 'department':
      return departments.get(line.department) ?? line.department
    case 'status':
      return line.status && statusOrder.indexOf(line.status)
    case 'progress':
      return line.updatedOn
    case 'urgings':
      return line.urgings || undefined
    case 'submittedOn':
      return line.result?.submittedOn
    default:
      return line[column]
  }
}

/** Up; equal ones by due date and id, so that every page of a list is cut from the same order. */
const compared = (one: Value, other: Value): number =>
  typeof one === 'number' ? one - Number(other) : dictionaryOrder.compare(String(one), String(other))

const byDueDate = (one: SortableLine, other: SortableLine): number =>
  `${one.dueOn ?? '9999'} ${one.id}` < `${other.dueOn ?? '9999'} ${other.id}` ? -1 : 1

/**
 * The lines by one of their columns, Vietnamese words as a dictionary has them. Lines without a value come last either way.
 * @param departments their names by their codes
 */
export const sortedLines = <Line extends SortableLine>(
  lines: readonly Line[],
  sort: ListSort,
  departments: ReadonlyMap<string, string>,
): Line[] => {
  const column = columnOfSort(sort)
  const direction = sort.startsWith('-') ? -1 : 1
  const valued = lines.map((line) => ({ line, value: sortValueOf(line, column, departments) }))
  valued.sort((one, other) => {
    const [a, b] = [one.value, other.value]
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || byDueDate(one.line, other.line)
    return direction * compared(a, b) || byDueDate(one.line, other.line)
  })
  return valued.map(({ line }) => line)
}
