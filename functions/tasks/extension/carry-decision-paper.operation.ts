import type { TellingFiles } from '../../files/attached-file.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { paperStepProblems } from '../../organisation/signing/paper-life-problems.ts'
import { requireStepPermitted } from '../../organisation/signing/step-permission.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { openTaskErrors, type TaskCall } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskCommandWithFiles } from '../files/task-files.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { readHistory } from '../task/tasks-store.ts'
import { carryDecision, decisionPaperSchema } from './decision-paper.ts'
import {
  decisionReplaced,
  grantedDatePassed,
  noExtensionDecided,
  noSuchDecision,
} from './extension-problems.ts'

type Body = TaskCall<ReturnType<typeof decisionPaperSchema.parse>>
type Told = TellingFiles<Body['body']>

const carry = async (
  before: TaskFacts,
  body: Told,
  today: LocalDate,
  { store, actor }: Body,
): Promise<Change> => {
  requireStepPermitted(actor, body.step, homeOf(before.id).department)
  return carryDecision(before, body, today, await readHistory(store, before.id))
}

/** Each step once, with its day; the entry says who recorded it and when. */
export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/decision-paper',
  permission: 'sign-papers',
  answeredBy: 'write',
  summary: {
    vi: 'Ghi nhận bước của văn bản quyết định gia hạn',
    en: 'Record a step of the paper of a decision on an extension',
  },
  request: { path: taskPath, body: decisionPaperSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...openTaskErrors,
    ...attachmentErrors,
    noExtensionDecided,
    noSuchDecision,
    decisionReplaced,
    grantedDatePassed,
    ...paperStepProblems,
  ],
  ...taskCommandWithFiles(carry),
})
