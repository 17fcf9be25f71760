import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { disowningSchema } from '../task/task-commands.ts'
import { alreadyDisowned, alreadySubmitted } from '../task/task-problems.ts'
import { disown } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/disowning',
  permission: 'disown-task',
  answeredBy: 'write',
  summary: { vi: 'Trả lại vì không thuộc chức năng', en: 'Return a task as not ours' },
  request: { path: taskPath, body: disowningSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, alreadyDisowned, alreadySubmitted],
  ...taskCommand(disown),
})
