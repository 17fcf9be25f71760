import { operation } from '../../organisation/people/operation.ts'
import { openTaskErrors, readTaskAsked } from '../command/task-command.ts'
import { reassignmentSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { sameDepartment } from '../task/task-problems.ts'
import { type Heir, reassign } from './lifecycle.ts'
import { heirErrors, succeed, successionAnswer } from './task-succession.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/reassignment',
  permission: 'end-task',
  answeredBy: 'write',
  summary: {
    vi: 'Giao lại cho đơn vị khác',
    en: 'Reassign a task: it ends here and a linked one opens there',
  },
  request: { path: taskPath, body: reassignmentSchema, ifMatch: true },
  answer: successionAnswer,
  errors: [...openTaskErrors, sameDepartment, ...heirErrors],
  reads: readTaskAsked,
  run: (call) =>
    succeed(call, [call.body.to], (before, heirs) =>
      reassign(before, call.body, heirs[0] as Heir, call.today),
    ),
})
