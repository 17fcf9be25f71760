import { extensionPreparationSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { prepareExtension } from './extension.ts'
import { extensionAwaitsSignature, newDateNotLater, noExtensionAsked } from './extension-problems.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/extension-preparation',
  permission: 'prepare-extension',
  answeredBy: 'write',
  summary: { vi: 'Trình phương án gia hạn', en: 'Prepare the decision on an extension' },
  request: { path: taskPath, body: extensionPreparationSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, noExtensionAsked, extensionAwaitsSignature, newDateNotLater],
  ...taskCommand(prepareExtension),
})
