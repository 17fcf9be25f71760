import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { keepingSchema } from '../task/task-commands.ts'
import { notDisowned } from '../task/task-problems.ts'
import { keep } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/keeping',
  permission: 'correct-task',
  answeredBy: 'write',
  summary: { vi: 'Giữ nguyên đơn vị', en: 'Answer that a returned task stays where it is' },
  request: { path: taskPath, body: keepingSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, notDisowned],
  ...taskCommand(keep),
})
