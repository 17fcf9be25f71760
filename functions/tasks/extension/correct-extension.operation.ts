import { type ExtensionCorrection, extensionCorrectionSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { correctExtension } from './extension.ts'
import {
  correctedDateNotValid,
  decisionBeingSigned,
  extensionAwaitsSignature,
  noExtensionDecided,
} from './extension-problems.ts'

/** At once, or once the paper is signed, as the city has set for itself. */
const correct = async (
  before: TaskFacts,
  body: ExtensionCorrection,
  today: LocalDate,
  { store }: TaskCall,
): Promise<Change> => correctExtension(before, body, today, await readSettings(store, today))

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/extension-correction',
  permission: 'correct-extension',
  answeredBy: 'write',
  summary: { vi: 'Sửa quyết định gia hạn', en: 'Put a wrong extension decision right' },
  request: { path: taskPath, body: extensionCorrectionSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...givenTaskErrors,
    noExtensionDecided,
    extensionAwaitsSignature,
    decisionBeingSigned,
    correctedDateNotValid,
  ],
  ...taskCommand(correct),
})
