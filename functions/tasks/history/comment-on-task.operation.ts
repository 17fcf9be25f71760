import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { homeOf } from '../../shared/ids.ts'
import { commandOf } from '../command/task-command.ts'
import { commentSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { appendAside } from '../task/tasks-store.ts'
import { eventAnswer, presentEvent } from './event-answer.ts'

/**
 * Nothing of the task is decided on, so that it must only be there: also a closed one can be spoken about. The other side
 * is told in its next digest.
 */
export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/comments',
  permission: 'comment-on-task',
  answeredBy: 'write',
  summary: { vi: 'Trao đổi về nhiệm vụ', en: 'Comment on a task' },
  request: { path: taskPath, body: commentSchema },
  answer: eventAnswer,
  status: 201,
  run: async (call) => {
    const { store, actor, permission, path, body, today } = call
    requirePermission(actor, permission, homeOf(path.id).department)
    const to = actor.department ? ('office' as const) : ('lead' as const)
    const details = { type: 'commented' as const, ...body, task: path.id, to }
    const event = await appendAside(store, path.id, { on: today, details }, commandOf(call))
    return { body: presentEvent(event) }
  },
})
