import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { acknowledgementSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { alreadyAcknowledged, alreadyReturnedAsNotOurs } from '../task/task-problems.ts'
import { acknowledge } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/acknowledgement',
  permission: 'acknowledge-task',
  answeredBy: 'write',
  summary: { vi: 'Tiếp nhận nhiệm vụ', en: 'Acknowledge a task' },
  request: { path: taskPath, body: acknowledgementSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, alreadyAcknowledged, alreadyReturnedAsNotOurs],
  ...taskCommand(acknowledge),
})
