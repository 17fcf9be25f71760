import { operation } from '../../organisation/people/operation.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import type { StaffAssignment } from '../command/task-commands.ts'
import { staffAssignmentSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { holderNotOfDepartment } from '../task/task-problems.ts'
import { assignToStaff } from './holding.ts'

const assignedTo = async (
  before: TaskFacts,
  body: StaffAssignment,
  today: LocalDate,
  { store }: TaskCall,
): Promise<Change> => assignToStaff(before, body, await readUser(store, body.holder), today)

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/assign-to-staff',
  permission: 'assign-to-staff',
  answeredBy: 'write',
  summary: { vi: 'Giao chuyên viên trong đơn vị', en: 'Assign a task to somebody of the department' },
  request: { path: taskPath, body: staffAssignmentSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, holderNotOfDepartment],
  ...taskCommand(assignedTo),
})
