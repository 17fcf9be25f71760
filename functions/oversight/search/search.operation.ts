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
import { departmentCodeSchema, homeOf, taskIdSchema } from '../../shared/ids.ts'
import { listedTaskAnswer, presentListed } from '../../tasks/lists/listed-task-answer.ts'
import { readTask, readTasks } from '../../tasks/task/tasks-store.ts'
import { findByWords } from './index/find-by-words.ts'

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
  searched: z.int().meta({ description: 'tasks that the caller may find' }),
  readAs: z.string().optional().meta({
    description:
      'what was searched for instead: nothing has the words that were typed, each of these is one letter apart',
  }),
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

/** The task whose id was typed, if the caller may read it. */
const taskOfId = async ({ store, query }: ActorCall<typeof request>, department: string | undefined) => {
  const id = taskIdSchema.safeParse(query.q.trim())
  const task = id.success ? await readTask(store, id.data) : undefined
  return task && (!department || homeOf(task.id).department === department) ? task : undefined
}

/** Only what the caller may read is searched. A page is found anew each time: the list is as it is now. */
const search = async (call: ActorCall<typeof request>) => {
  const { store, actor, permission, query, today } = call
  const department = query.department ?? onlyDepartment(actor, permission)
  if (department) requirePermission(actor, permission, department)
  const thisYear = yearOf(today)
  const years = query.year ? [query.year] : [thisYear, thisYear - 1]
  const named = await taskOfId(call, department)
  if (named) {
    const tasks = [{ ...presentListed(named, today), exact: true }]
    return { body: { years, searched: 1, directives: [], directiveCount: 0, tasks, taskCount: 1 } }
  }
  const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
  const scope = { years, department, isOfCity: !onlyDepartment(actor, 'read-directives') }
  const page = { from, limit: query.limit, directives: directivesShown }
  const { tasks: hits, directives, ...found } = await findByWords(store, questionOf(query.q), scope, page)
  const exact = new Map(hits.map(({ id, rank }) => [id, isExact(rank)]))
  const tasks = await readTasks(store, [...exact.keys()], { consistent: false })
  const until = from + query.limit
  return {
    body: {
      years,
      ...found,
      directives: directives.flatMap(({ found: one, rank }) => {
        const seen = asSeenBy(actor, one)
        return seen ? [{ ...presentDirective(seen), exact: isExact(rank) }] : []
      }),
      tasks: tasks.map((task) => ({ ...presentListed(task, today), exact: exact.get(task.id) })),
      cursor: until < found.taskCount ? wordCursorOf(until) : undefined,
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
  run: search,
})
