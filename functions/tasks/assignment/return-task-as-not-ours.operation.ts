import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, taskCommand } from '../command/task-command.ts'
import { notOursSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { alreadyReturnedAsNotOurs, alreadySubmitted } from '../task/task-problems.ts'
import { notOurs } from './holding.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/not-ours',
  permission: 'return-task-as-not-ours',
  answeredBy: 'write',
  summary: {
    vi: 'Đề nghị chuyển đơn vị khác vì không thuộc chức năng, nhiệm vụ',
    en: 'Return a task as not ours',
  },
  request: { path: taskPath, body: notOursSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, alreadyReturnedAsNotOurs, alreadySubmitted],
  ...taskCommand(notOurs),
})
