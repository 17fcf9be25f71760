import { dueBeforeAssigned, secretDirective } from '../../directives/directive/directive-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { openTaskErrors, taskCommand } from '../command/task-command.ts'
import { correctionSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { extendedByLeader } from '../extension/extension-problems.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { answerPending, dueDatePassed, nothingCorrected } from '../task/task-problems.ts'
import { correct } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/correction',
  permission: 'correct-task',
  answeredBy: 'write',
  summary: { vi: 'Đính chính thời hạn hoặc tên nhiệm vụ', en: 'Set or correct the due date or the title' },
  request: { path: taskPath, body: correctionSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...openTaskErrors,
    nothingCorrected,
    dueDatePassed,
    dueBeforeAssigned,
    answerPending,
    extendedByLeader,
    secretDirective,
  ],
  ...taskCommand(correct, ({ body }) => ({ title: body.title })),
})
