import { operation } from '../../organisation/people/operation.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { givenTaskErrors, type TaskCall, taskCommand } from '../command/task-command.ts'
import type { UrgingAct } from '../command/task-commands.ts'
import { urgingActSchema } from '../command/task-commands.ts'
import { taskPath } from '../command/task-request.ts'
import type { Change } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { taskFactsAnswer } from '../task/task-answer.ts'
import { alreadySubmitted, alreadyUrged, notOverdue } from '../task/task-problems.ts'
import { urge, wasUrgedOn } from './urging.ts'
import { readUrgingOn } from './urgings-store.ts'

/** The facts know the day only: who urged it already is looked up for the refusal. */
const urgeOnce = async (
  before: TaskFacts,
  body: UrgingAct,
  today: LocalDate,
  { store }: TaskCall,
): Promise<Change> => {
  const earlier = wasUrgedOn(before, today) ? await readUrgingOn(store, before.id, today) : undefined
  return urge(before, body, today, earlier)
}

export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/urging',
  permission: 'urge-task',
  answeredBy: 'write',
  summary: { vi: 'Đôn đốc', en: 'Urge an overdue task; at most once a day' },
  request: { path: taskPath, body: urgingActSchema, ifMatch: true },
  answer: taskFactsAnswer,
  errors: [...givenTaskErrors, alreadySubmitted, notOverdue, alreadyUrged],
  ...taskCommand(urgeOnce),
})
