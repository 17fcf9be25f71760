import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { assignmentConfirmationSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { notReturnedAsNotOurs } from '../task/task-problems.ts'
import { confirmAssignment } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/confirm-assignment',
  permission: 'correct-task',
  answeredBy: 'write',
  summary: { vi: 'Giữ nguyên đơn vị', en: 'Answer that a returned task stays where it is' },
  request: { path: taskPath, body: assignmentConfirmationSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, notReturnedAsNotOurs],
  ...taskCommand(confirmAssignment),
})
