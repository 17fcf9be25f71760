import { acceptanceSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { extensionAwaitsSignature, extensionUndecided } from '../extension/extension-problems.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { happenedOutside, nothingSubmitted, noWorkDate } from '../task/task-problems.ts'
import { judge } from './reporting.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/acceptance',
  permission: 'judge-result',
  answeredBy: 'write',
  summary: { vi: 'Xác nhận hoàn thành hoặc trả lại', en: 'Accept a result or return it' },
  request: { path: taskPath, body: acceptanceSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...givenTaskErrors,
    nothingSubmitted,
    extensionUndecided,
    extensionAwaitsSignature,
    happenedOutside,
    noWorkDate,
  ],
  ...taskCommand(judge),
})
