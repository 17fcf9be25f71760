import * as z from 'zod'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { decode, encode } from '../../platform/http/cursor.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { needDetails } from './list-columns.ts'
import { tooManyToSort } from './list-problems.ts'
import { columnOfSort, type ListSort, mostSorted, sortedLines } from './list-sorting.ts'
import { presentListed } from './listed-task-answer.ts'
import { readDetails } from './task-details.ts'
import { listTasks, type TaskListQuery } from './task-list.ts'

/** The last task of the page before, and where it stood: it may have left the list meanwhile. */
const placeSchema = z.strictObject({ id: taskIdSchema, place: z.int().min(0) })

interface Sorting {
  readonly sort: ListSort
  readonly limit: number
  readonly cursor: string | undefined
  readonly today: LocalDate
  readonly withDetails: boolean
}

type Line = ReturnType<typeof presentListed>

/** @throws Refused invalid-cursor */
const startOf = (lines: readonly { readonly id: string }[], cursor: string | undefined): number => {
  if (!cursor) return 0
  const last = decode(cursor, placeSchema)
  const there = lines.findIndex(({ id }) => id === last.id)
  // Without it those behind have moved up by one: a line may come twice then, none is missed.
  return there < 0 ? Math.max(last.place - 1, 0) : there + 1
}

interface Cut<Listed> {
  readonly shown: Listed[]
  readonly cursor: string | undefined
  /** How many lines the whole list has. */
  readonly total: number
}

/**
 * A page of a list that lies there whole, in its order.
 * @throws Refused invalid-cursor
 */
export const cutOf = <Listed extends { readonly id: string }>(
  lines: readonly Listed[],
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
): Cut<Listed> => {
  const start = startOf(lines, cursor)
  const shown = lines.slice(start, start + limit)
  const end = start + shown.length
  const next = end < lines.length ? shown.at(-1) : undefined
  return { shown, cursor: next && encode({ id: next.id, place: end }), total: lines.length }
}

/** The names of departments by their codes. */
export const readNames = async (store: Store): Promise<ReadonlyMap<string, string>> =>
  new Map((await readDepartments(store)).map(({ code, name }) => [code, name]))

/**
 * A page of a list by one of its columns: the whole list is read for each, so that it may have `mostSorted` tasks and no more.
 * @throws Refused too-many-to-sort, invalid-cursor
 */
export const sortedPage = async (
  store: Store,
  query: TaskListQuery,
  { sort, limit, cursor, today, withDetails }: Sorting,
): Promise<{ tasks: Line[]; cursor: string | undefined; total: number }> => {
  const { tasks, last } = await listTasks(store, query, { limit: mostSorted, after: undefined, today })
  if (last) throw new Refused(tooManyToSort, { max: mostSorted })
  const column = columnOfSort(sort)
  const byDetails = needDetails([column]) ? await readDetails(store, tasks) : undefined
  const names = column === 'department' ? await readNames(store) : new Map<string, string>()
  const lines = sortedLines(
    tasks.map((task) => presentListed(task, today, byDetails?.get(task.id))),
    sort,
    names,
  )
  const { shown, ...cut } = cutOf(lines, { limit, cursor })
  const details = withDetails && !byDetails ? await detailsOf(store, tasks, shown) : undefined
  return { tasks: shown.map((line) => ({ ...line, ...details?.get(line.id) })), ...cut }
}

const detailsOf = (store: Store, tasks: Parameters<typeof readDetails>[1], shown: readonly Line[]) => {
  const ids = new Set(shown.map(({ id }) => id))
  return readDetails(
    store,
    tasks.filter(({ id }) => ids.has(id)),
  )
}
