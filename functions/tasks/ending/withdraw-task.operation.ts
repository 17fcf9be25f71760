import { operation } from '../../organisation/people/operation.ts'
import { openTaskErrors, taskCommand } from '../command/task-command.ts'
import { withdrawalSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { withdraw } from './lifecycle.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/withdrawal',
  permission: 'end-task',
  answeredBy: 'write',
  summary: { vi: 'Rút nhiệm vụ', en: 'Withdraw a task' },
  request: { path: taskPath, body: withdrawalSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...openTaskErrors],
  ...taskCommand(withdraw),
})
