import { operation } from '../../organisation/people/operation.ts'
import { givenTaskErrors, readTaskAsked } from '../command/task-command.ts'
import { splitSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { split } from './lifecycle.ts'
import { heirErrors, succeed, successionAnswer } from './task-succession.ts'

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/split',
  permission: 'end-task',
  answeredBy: 'write',
  summary: { vi: 'Tách nhiệm vụ', en: 'Split a task into several linked ones' },
  request: { path: taskPath, body: splitSchema, ifMatch: true },
  answer: successionAnswer,
  errors: [...givenTaskErrors, ...heirErrors],
  reads: readTaskAsked,
  run: (call) =>
    succeed(call, call.body.into, (before, heirs) => split(before, call.body, heirs, call.today)),
})
