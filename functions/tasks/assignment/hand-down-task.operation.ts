import { operation } from '../../organisation/people/operation.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import type { HandDown } from '../task/task-commands.ts'
import { handDownSchema } from '../task/task-commands.ts'
import { holderNotOfDepartment } from '../task/task-problems.ts'
import { handDown } from './holding.ts'

const handDownTo = async (
  before: TaskFacts,
  body: HandDown,
  today: LocalDate,
  { store }: TaskCall,
): Promise<Change> => handDown(before, body, await readUser(store, body.holder), today)

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/hand-down',
  permission: 'hand-down-task',
  answeredBy: 'write',
  summary: { vi: 'Giao chuyên viên trong đơn vị', en: 'Hand a task down to somebody of the department' },
  request: { path: taskPath, body: handDownSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, holderNotOfDepartment],
  ...taskCommand(handDownTo),
})
