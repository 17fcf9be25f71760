import { type Report, type ReportTold, reportSchema } from '../../directives/requests/commands.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import {
  extensionAlreadyAsked,
  noDueDateToExtend,
  proposedDateNotLater,
} from '../extension/extension-problems.ts'
import { taskCommandWithFiles } from '../files/task-files.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { alreadySubmitted, happenedOutside } from '../task/task-problems.ts'
import { lacksEvidence, requireEvidence } from './evidence-needed.ts'
import { evidenceMissing } from './report-problems.ts'
import { report } from './reporting.ts'

/** The settings are read for a report without evidence alone: any other costs what it did. */
const reportToday = async (
  before: TaskFacts,
  told: ReportTold,
  today: LocalDate,
  { store }: Pick<TaskCall, 'store'>,
): Promise<Change> => {
  const change = report(before, told, today)
  if (lacksEvidence(told)) requireEvidence(told, await readSettings(store, today))
  return change
}

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/report',
  permission: 'report-task',
  answeredBy: 'write',
  summary: { vi: 'Báo cáo khi đến hạn', en: 'Report at the deadline, done or not' },
  request: { path: taskPath, body: reportSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...givenTaskErrors,
    alreadySubmitted,
    extensionAlreadyAsked,
    noDueDateToExtend,
    proposedDateNotLater,
    happenedOutside,
    evidenceMissing,
    ...attachmentErrors,
  ],
  ...taskCommandWithFiles<Report>(reportToday),
})
