import { type Report, reportSchema } from '../../directives/requests/commands.ts'
import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import {
  extensionAlreadyAsked,
  noDueDateToExtend,
  proposedDateNotLater,
} from '../extension/extension-problems.ts'
import { attachmentErrors, taskCommandWithFiles } from '../files/task-files.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { alreadySubmitted, happenedOutside } from '../task/task-problems.ts'
import { report } from './reporting.ts'

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
    ...attachmentErrors,
  ],
  ...taskCommandWithFiles<Report>(report),
})
