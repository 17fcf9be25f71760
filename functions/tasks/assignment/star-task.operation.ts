import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { starSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { star } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/star',
  permission: 'mark-task',
  answeredBy: 'write',
  summary: { vi: 'Gắn hoặc bỏ sao', en: 'Star a task or take the star off' },
  request: { path: taskPath, body: starSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors],
  ...taskCommand(star),
})
