import * as z from 'zod'
import { directiveAnswer, presentDirective } from '../../directives/reading/directive-answer.ts'
import { directivePath } from '../../directives/reading/directive-request.ts'
import { readSeen } from '../../directives/reading/seen-directive.ts'
import { operationForAll } from '../../organisation/people/operation.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import { presentFacts, taskAnswer } from '../../tasks/task/task-answer.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'

export default operationForAll({
  method: 'GET',
  path: '/api/directives/{key}',
  permission: 'read-directives',
  answeredBy: 'read',
  summary: { vi: 'Một văn bản và các nhiệm vụ', en: 'A directive and its tasks, a page at a time' },
  request: { path: directivePath, query: z.strictObject(shortPage) },
  answer: directiveAnswer.extend({ tasks: z.array(taskAnswer), cursor }),
  run: async ({ store, actor, path, query, today }) => {
    const found = await readSeen(store, actor, path.key)
    const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
    const until = from + query.limit
    const tasks = await readTasks(store, found.taskIds.slice(from, until))
    const more = until < found.taskIds.length
    return {
      body: {
        ...presentDirective(found),
        tasks: tasks.map((task) => presentFacts(task, today)),
        cursor: more ? wordCursorOf(until) : undefined,
      },
    }
  },
})
