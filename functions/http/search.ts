import * as z from 'zod'
import { onlyDepartment, requirePermission } from '../organisation/people/permission.ts'
import { searchDirectives, searchTasks } from '../oversight/search/search-store.ts'
import { wordCursorOf, wordOfCursor } from '../platform/http/cursor.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { isExact, questionOf } from '../shared/folded-text.ts'
import { homeOf } from '../shared/ids.ts'
import { readTasks } from '../tasks/task/tasks-store.ts'
import { asSeenBy, presentDirective } from './directive-reading.ts'
import { presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

/** Directives stand above the tasks; who wants more of them asks more exactly. */
const directivesShown = 10

const directivesFound = async (
  { store, actor, query }: Call<'search'>,
  years: readonly number[],
  department: string | undefined,
) => {
  const all = await searchDirectives(store, questionOf(query.q), years, (found) => asSeenBy(actor, found))
  const gaveWork = ({ taskIds }: { taskIds: readonly string[] }) =>
    !department || taskIds.some((id) => homeOf(id).department === department)
  const seen = all
    .filter(({ found }) => gaveWork(found))
    .map(({ found, hit }) => ({ ...presentDirective(found), exact: isExact(hit.rank) }))
  return { directives: seen.slice(0, directivesShown), directiveCount: seen.length }
}

/** Only what the caller may read is searched. A page is found anew each time: the list is as it is now. */
const search = async (call: Call<'search'>): Promise<Answer> => {
  const { store, actor, query, today } = call
  const department = query.department ?? onlyDepartment(actor, 'read-tasks')
  if (department) requirePermission(actor, 'read-tasks', department)
  const thisYear = yearOf(today)
  const years = query.year ? [query.year] : [thisYear, thisYear - 1]
  const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
  const [{ hits, searched }, directives] = await Promise.all([
    searchTasks(store, questionOf(query.q), { years, department }),
    directivesFound(call, years, department),
  ])
  const until = from + query.limit
  const exact = new Map(hits.slice(from, until).map(({ id, rank }) => [id, isExact(rank)]))
  const tasks = await readTasks(store, [...exact.keys()])
  return {
    body: {
      years,
      searched,
      ...directives,
      taskCount: hits.length,
      tasks: tasks.map((task) => ({ ...presentListed(task, today), exact: exact.get(task.id) })),
      cursor: until < hits.length ? wordCursorOf(until) : undefined,
    },
  }
}

export const handler = resourceHandler('search', { search })
