import { told } from '../../files/attached-file.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import { homeOf } from '../../shared/ids.ts'
import { commandOf } from '../command/task-command.ts'
import { commentSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { filesNamed, keepFilesNamed } from '../files/task-files.ts'
import { appendAside } from '../task/tasks-store.ts'
import { eventAnswer, presentEvent } from './event-answer.ts'
import { mentionsOf } from './mention.ts'
import { personNotMentionable } from './mention-problems.ts'

/**
 * Nothing of the task is decided on, so that it must only be there: also a closed one can be spoken about. The other side
 * is told in the page and, where it does not look there, in its next digest; so is whom the words name.
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
  errors: [personNotMentionable, ...attachmentErrors],
  run: async (call) => {
    const { store, actor, permission, path, body, today } = call
    const { department } = homeOf(path.id)
    requirePermission(actor, permission, department)
    const { text, mentions: ids = [] } = body
    const people = await Promise.all(ids.map((id) => readUser(store, id)))
    const mentions = mentionsOf(ids, people, department)
    const to = actor.department ? ('office' as const) : ('lead' as const)
    const files = await filesNamed(call, true)
    const said = { text, task: path.id, to, ...(mentions.length > 0 && { mentions }), ...told(files) }
    const details = { type: 'commented' as const, ...said }
    await files.requireArrived()
    const event = await appendAside(store, path.id, { on: today, details }, commandOf(call), files)
    await keepFilesNamed(call)
    return { body: presentEvent(event) }
  },
})
