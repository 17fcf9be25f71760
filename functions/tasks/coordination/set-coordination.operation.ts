import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import type { CoordinationChange } from '../command/task-commands.ts'
import { coordinationSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { dueDatePassed } from '../task/task-problems.ts'
import { coordinate } from './coordination.ts'
import { leadCoordinates, subDeadlineAfterDue } from './coordination-problems.ts'
import { namedParty, requireDepartments } from './coordinations-store.ts'

const coordinateKnown = async (
  before: TaskFacts,
  body: CoordinationChange,
  today: LocalDate,
  { store }: TaskCall,
): Promise<Change> => {
  const asked = body.parties.filter(({ role }) => role !== 'released')
  const change = coordinate(before, body, today)
  await requireDepartments(
    store,
    asked.map(({ department }) => department),
    today,
  )
  return change
}

const namedParties = ({ store, path, body }: TaskCall<CoordinationChange>) => ({
  writes: body.parties.map((party) => namedParty(store, path.id, party)),
})

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/coordination',
  permission: 'correct-task',
  answeredBy: 'write',
  summary: {
    vi: 'Đơn vị phối hợp, nơi nhận để biết',
    en: 'Name who coordinates, by when, and who is informed',
  },
  request: { path: taskPath, body: coordinationSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [
    ...givenTaskErrors,
    leadCoordinates,
    dueDatePassed,
    subDeadlineAfterDue,
    unknownDepartment,
    departmentNotValid,
  ],
  ...taskCommand(coordinateKnown, namedParties),
})
