import type { ExtensionDecision } from '../../directives/requests/commands.ts'
import { extensionDecisionSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { may } from '../../organisation/people/permission.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { readHistory } from '../task/tasks-store.ts'
import { decideExtension } from './extension.ts'
import { requireAnotherThanPreparer } from './extension-decisions.ts'
import {
  decisionBeingSigned,
  extensionAwaitsSignature,
  extensionBeyondLimits,
  newDateNotLater,
  noExtensionAsked,
  preparedBySamePerson,
} from './extension-problems.ts'

/**
 * Within the limits that the city has set for itself, or beyond them with a reason where the person may. Whoever decides in a
 * leader's place has not recommended it, unless the city lets them (docs/decisions/0061); a leader in person is asked nothing of
 * the kind, and pays no read for it.
 */
const decide = async (
  before: TaskFacts,
  body: ExtensionDecision,
  today: LocalDate,
  { store, actor }: TaskCall,
): Promise<Change> => {
  const mayExceed = may(actor, 'exceed-extension-limits', homeOf(before.id).department)
  const settings = await readSettings(store, today)
  const isPrepared = before.lifecycle === 'open' && before.request?.preparedOn !== undefined
  if (actor.onBehalfOf && isPrepared && settings.decidingOwnPreparation === 'refused')
    requireAnotherThanPreparer(await readHistory(store, before.id), actor.id)
  return decideExtension(before, body, today, { ...settings, mayExceed })
}

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/extension',
  permission: 'decide-extension',
  answeredBy: 'write',
  summary: { vi: 'Quyết định gia hạn', en: 'Decide an extension' },
  request: { path: taskPath, body: extensionDecisionSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...givenTaskErrors,
    noExtensionAsked,
    extensionAwaitsSignature,
    decisionBeingSigned,
    newDateNotLater,
    extensionBeyondLimits,
    preparedBySamePerson,
  ],
  ...taskCommand(decide),
})
