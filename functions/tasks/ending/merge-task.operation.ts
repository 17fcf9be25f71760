import { operation } from '../../organisation/people/operation.ts'
import { commandOf, givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import type { Merger } from '../command/task-commands.ts'
import { mergerSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { mergedIntoClosed, mergedIntoItself } from '../task/task-problems.ts'
import { takenOver } from './endings-store.ts'
import { merge } from './lifecycle.ts'

/** The task that takes another one over gets an entry and a new version with it, if it is open. */
const takenOverBy = (call: TaskCall<Merger>) =>
  takenOver(call.store, call.body.into, call.path.id, commandOf(call), call.today)

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/merger',
  permission: 'end-task',
  answeredBy: 'write',
  summary: { vi: 'Gộp vào nhiệm vụ khác', en: 'Merge a task into another open one' },
  request: { path: taskPath, body: mergerSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, mergedIntoItself, mergedIntoClosed],
  ...taskCommand(merge, takenOverBy),
})
