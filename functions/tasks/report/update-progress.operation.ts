import { type Progress, progressSchema } from '../../directives/requests/commands.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { taskCommandWithFiles } from '../files/task-files.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { happenedOutside } from '../task/task-problems.ts'
import { updateProgress } from './reporting.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/progress',
  permission: 'update-progress',
  answeredBy: 'write',
  summary: { vi: 'Cập nhật tình hình', en: 'Post a progress update' },
  request: { path: taskPath, body: progressSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, happenedOutside, ...attachmentErrors],
  ...taskCommandWithFiles<Progress>(updateProgress),
})
