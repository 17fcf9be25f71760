import { forbidden, requirePermission } from '../organisation/people/permission.ts'
import { wordCursorOf, wordOfCursor } from '../platform/http/cursor.ts'
import { homeOf, taskIdSchema } from '../shared/ids.ts'
import { coordinationStatusOn } from '../tasks/coordination/coordination.ts'
import { answerCoordination, listCoordinations } from '../tasks/coordination/coordinations-store.ts'
import type { TaskEvent } from '../tasks/history/event.ts'
import { appendAside, readTasks } from '../tasks/task/tasks-store.ts'
import { presentFacts } from './present.ts'
import type { Answer, Call } from './resource.ts'
import { presentEvent } from './task-reading.ts'

/** Words beside a task: comments and the answers of coordinating departments. They change nothing of it. */

const commandOf = ({ command, actor, now }: Pick<Call<'commentOnTask'>, 'command' | 'actor' | 'now'>) => ({
  ...command,
  by: actor.id,
  at: now,
})

const entered = (event: TaskEvent): Answer => ({ status: 201, body: presentEvent(event) })

/** Nothing of the task is decided on, so that it must only be there: also a closed one can be spoken about. */
export const comment = async (call: Call<'commentOnTask'>): Promise<Answer> => {
  const { store, actor, path, body, today } = call
  requirePermission(actor, 'comment-on-task', homeOf(path.id).department)
  const details = { type: 'commented' as const, ...body }
  return entered(await appendAside(store, path.id, { on: today, details }, commandOf(call)))
}

export const answer = async (call: Call<'answerCoordination'>): Promise<Answer> => {
  const { store, actor, path, body, today } = call
  const { department } = actor
  if (!department) throw forbidden('answer-coordination')
  const given = { department, answer: body, today }
  return entered(await answerCoordination(store, path.id, given, commandOf(call)))
}

export const list = async (call: Call<'listCoordinations'>): Promise<Answer> => {
  const { store, actor, path, query, today } = call
  requirePermission(actor, 'read-tasks', path.department)
  const after = wordOfCursor(query.cursor, taskIdSchema)
  const page = await listCoordinations(store, path.department, { limit: query.limit, after })
  const tasks = await readTasks(
    store,
    // Who coordinates no more sees that it did, and nothing of the task any more.
    page.coordinations.flatMap(({ id, role }) => (role === 'released' ? [] : [id])),
  )
  const taskOf = new Map(tasks.map((task) => [task.id, presentFacts(task, today)]))
  const coordinations = page.coordinations.map(({ id, ...part }) => ({
    ...part,
    status: coordinationStatusOn(part, today),
    task: taskOf.get(id),
  }))
  return { body: { coordinations, cursor: wordCursorOf(page.last) } }
}
