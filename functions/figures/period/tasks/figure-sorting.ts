import {
  type ListSort,
  mostSorted,
  type SortableLine,
  sortedLines,
} from '../../../tasks/lists/list-sorting.ts'
import type { Basis } from '../../../tasks/task/lateness.ts'
import type { PeriodRow } from '../period-figures.ts'
import { ageings } from '../report-figures.ts'

/** What the list behind a figure is sorted by: columns that the tasks themselves tell of any day. */
export const figureSorts = [
  'task',
  '-task',
  'department',
  '-department',
  'status',
  '-status',
  'dueOn',
  '-dueOn',
  'assignedOn',
  '-assignedOn',
] as const satisfies readonly ListSort[]

export type FigureSort = (typeof figureSorts)[number]

/** As many tasks as can be looked through for the lines of one list while somebody waits. */
export const mostLookedThrough = 25_000

/** Of the counts of a row those whose tasks have a due date that is waited for. */
const waitedFor: ReadonlySet<string> = new Set([
  'open',
  'openInTerm',
  'openOverdue',
  'ageing 1-30',
  'ageing 31-120',
  'ageing over-120',
  'backlogOpen',
  'backlogOpenOverdue',
])

/** How many tasks each list has whose worst can stand first: none where too many would be looked through for it. */
export const lengthsOf = ({
  counts,
  ageing,
  backlog,
}: Pick<PeriodRow, 'counts' | 'ageing' | 'backlog'>): Readonly<Record<string, number>> =>
  counts.given > mostLookedThrough
    ? {}
    : {
        ...counts,
        ...Object.fromEntries(ageings.map((name) => [`ageing ${name}`, ageing[name]])),
        backlogOpen: backlog.open,
        backlogOpenOverdue: backlog.openOverdue,
      }

/**
 * The request of a count's list so that it opens with the worst: what is due first. A list that is too long to be sorted, or of
 * whose tasks none is waited for, stands in the order of the store (docs/decisions/0049).
 */
export const worstFirst = (request: string, count: string, tasks: number | undefined): string =>
  waitedFor.has(count) && tasks !== undefined && tasks <= mostSorted ? `${request}&sort=dueOn` : request

interface FigureLine extends SortableLine {
  readonly originalDueOn?: SortableLine['dueOn']
}

/** The lines by one of their columns; due dates are those that the figure is counted by. */
export const sortedFigureLines = <Line extends FigureLine>(
  lines: readonly Line[],
  { sort, basis }: { readonly sort: ListSort; readonly basis: Basis },
  departments: ReadonlyMap<string, string>,
): Line[] => {
  if (basis === 'effective') return sortedLines(lines, sort, departments)
  const byOriginal = lines.map((line) => ({ ...line, dueOn: line.originalDueOn, line }))
  return sortedLines(byOriginal, sort, departments).map(({ line }) => line)
}
