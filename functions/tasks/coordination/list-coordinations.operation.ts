import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import { departmentCodeSchema, taskIdSchema } from '../../shared/ids.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { presentFacts, taskAnswer } from '../task/task-answer.ts'
import { readTasks } from '../task/tasks-store.ts'
import { coordinationStatusOn } from './coordination.ts'
import { coordinationAnswer } from './coordination-answer.ts'
import { listCoordinations } from './coordinations-store.ts'

const listed = coordinationAnswer.omit({ id: true }).extend({ task: taskAnswer.optional() })

export default operation({
  method: 'GET',
  path: '/api/coordinations/{department}',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Nhiệm vụ phối hợp của đơn vị',
    en: "Other departments' tasks that a department has a part in",
  },
  request: {
    path: z.strictObject({ department: departmentCodeSchema }),
    query: z.strictObject(shortPage),
  },
  answer: z.object({ coordinations: z.array(listed), cursor }),
  errors: [invalidCursor],
  run: async ({ store, actor, permission, path, query, today }) => {
    requirePermission(actor, permission, path.department)
    const after = wordOfCursor(query.cursor, taskIdSchema)
    const found = await listCoordinations(store, path.department, { limit: query.limit, after })
    const tasks = await readTasks(
      store,
      // Who coordinates no more sees that it did, and nothing of the task any more.
      found.coordinations.flatMap(({ id, role }) => (role === 'released' ? [] : [id])),
    )
    const taskOf = new Map(tasks.map((task) => [task.id, presentFacts(task, today)]))
    const coordinations = found.coordinations.map(({ id, ...part }) => ({
      ...part,
      status: coordinationStatusOn(part, today),
      task: taskOf.get(id),
    }))
    return { body: { coordinations, cursor: wordCursorOf(found.last) } }
  },
})
