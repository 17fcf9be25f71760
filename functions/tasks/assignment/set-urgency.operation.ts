import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { urgencyChangeSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { setUrgency } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/urgency',
  permission: 'mark-task',
  answeredBy: 'write',
  summary: { vi: 'Đặt độ khẩn', en: 'Set how urgent a task is' },
  request: { path: taskPath, body: urgencyChangeSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors],
  ...taskCommand(setUrgency),
})
