import { extensionCorrectionSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { correctExtension } from './extension.ts'
import { correctedDateNotValid, extensionAwaitsSignature, noExtensionDecided } from './extension-problems.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/extension-correction',
  permission: 'correct-extension',
  answeredBy: 'write',
  summary: { vi: 'Sửa quyết định gia hạn', en: 'Put a wrong extension decision right' },
  request: { path: taskPath, body: extensionCorrectionSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, noExtensionDecided, extensionAwaitsSignature, correctedDateNotValid],
  ...taskCommand(correctExtension),
})
