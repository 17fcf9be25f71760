import * as z from 'zod'
import { directiveAnswer, presentDirective } from '../../directives/reading/directive-answer.ts'
import { asSeenBy } from '../../directives/reading/seen-directive.ts'
import { type ActorCall, operation } from '../../organisation/people/operation.ts'
import { onlyDepartment, requirePermission } from '../../organisation/people/permission.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import { searchWords } from '../../platform/http/search-words.ts'
import { year } from '../../platform/http/year-request.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { isExact, questionOf } from '../../shared/folded-text.ts'
import { departmentCodeSchema, homeOf } from '../../shared/ids.ts'
import { listedTaskAnswer, presentListed } from '../../tasks/lists/listed-task-answer.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import { searchTooWide } from './search-problems.ts'
import { searchDirectives, searchTasks } from './search-store.ts'

const request = {
  query: z.strictObject({
    q: searchWords,
    year: year.optional().meta({
      description: 'tasks assigned in and directives of this year; default: this year and the last',
    }),
    department: departmentCodeSchema.optional(),
    ...shortPage,
  }),
}

const answer = z.object({
  years: z.array(z.int()),
  searched: z.int().meta({ description: 'tasks that were looked through' }),
  directives: z.array(directiveAnswer.extend({ exact: z.boolean() })),
  directiveCount: z.int(),
  tasks: z.array(
    listedTaskAnswer.extend({ exact: z.boolean().meta({ description: 'found as typed, diacritics too' }) }),
  ),
  taskCount: z.int(),
  cursor,
})

/** Directives stand above the tasks; who wants more of them asks more exactly. */
const directivesShown = 10

const directivesFound = async (
  { store, actor, query }: ActorCall<typeof request>,
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
const search = async (call: ActorCall<typeof request>) => {
  const { store, actor, permission, query, today } = call
  const department = query.department ?? onlyDepartment(actor, permission)
  if (department) requirePermission(actor, permission, department)
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

export default operation({
  method: 'GET',
  path: '/api/search',
  permission: 'read-tasks',
  answeredBy: 'year',
  isHeavy: true,
  summary: {
    vi: 'Tìm nhiệm vụ, văn bản',
    en: 'Tasks and directives by words with or without diacritics, number and symbol, or id',
  },
  request,
  answer,
  errors: [searchTooWide],
  run: search,
})
