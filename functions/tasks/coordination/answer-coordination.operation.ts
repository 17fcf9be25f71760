import { attachmentErrors } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { forbidden } from '../../organisation/people/permission.ts'
import { commandOf } from '../command/task-command.ts'
import { coordinationAnswerSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { filesNamed, keepFilesNamed, tellingFiles } from '../files/task-files.ts'
import { eventAnswer, presentEvent } from '../history/event-answer.ts'
import { taskPlanned, taskWithheld } from '../task/task-problems.ts'
import { alreadyAnswered, notCoordinating } from './coordination-problems.ts'
import { answerCoordination } from './coordinations-store.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/coordination-answer',
  permission: 'answer-coordination',
  answeredBy: 'write',
  summary: { vi: 'Đơn vị phối hợp trả lời', en: 'Answer as a coordinating department' },
  request: { path: taskPath, body: coordinationAnswerSchema },
  answer: eventAnswer,
  status: 201,
  errors: [notCoordinating, alreadyAnswered, taskPlanned, taskWithheld, ...attachmentErrors],
  run: async (call) => {
    const { store, actor, permission, path, body, today } = call
    const { department } = actor
    if (!department) throw forbidden(permission)
    const files = await filesNamed(call)
    const given = { department, answer: tellingFiles(body, files), today }
    await files.requireArrived()
    const event = await answerCoordination(store, path.id, given, commandOf(call), files)
    await keepFilesNamed(call)
    return { body: presentEvent(event) }
  },
})
