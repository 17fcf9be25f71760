import type { ExtensionDecision } from '../directives/requests/commands.ts'
import { may } from '../organisation/people/permission.ts'
import { readUser } from '../organisation/people/users-store.ts'
import { readSettings } from '../organisation/settings/settings-store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import {
  acknowledge,
  correct,
  disown,
  handDown,
  keep,
  setUrgency,
  star,
} from '../tasks/assignment/holding.ts'
import { coordinate } from '../tasks/coordination/coordination.ts'
import { namedParty, requireDepartments } from '../tasks/coordination/coordinations-store.ts'
import { takenOver } from '../tasks/ending/endings-store.ts'
import { merge, withdraw } from '../tasks/ending/lifecycle.ts'
import { correctExtension, decideExtension, prepareExtension } from '../tasks/extension/extension.ts'
import { judge, report, updateProgress } from '../tasks/report/reporting.ts'
import type { Change } from '../tasks/task/change.ts'
import type { TaskFacts } from '../tasks/task/task.ts'
import type { CoordinationChange, UrgingAct } from '../tasks/task/task-commands.ts'
import { urge, wasUrgedOn } from '../tasks/urging/urging.ts'
import { readUrgingOn } from '../tasks/urging/urgings-store.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { taskCommand } from './task-command.ts'
import { tasksListed } from './task-listing.ts'
import { readItsHistory, readOne } from './task-reading.ts'
import { reassignTask, splitTask } from './task-succession.ts'
import { answer, comment, list as listParts } from './task-words.ts'

const list = async (call: Call<'listTasks'>): Promise<Answer> => ({ body: await tasksListed(call) })

/** The task that takes another one over gets an entry and a new version with it, if it is open. */
const takenOverBy = ({ store, actor, path, body, command, now, today }: Call<'mergeTask'>) =>
  takenOver(store, body.into, path.id, { ...command, by: actor.id, at: now }, today)

const coordinateKnown = async (
  before: TaskFacts,
  body: CoordinationChange,
  today: LocalDate,
  { store }: Call<'setCoordination'>,
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

const namedParties = ({ store, path, body }: Call<'setCoordination'>) => ({
  writes: body.parties.map((party) => namedParty(store, path.id, party)),
})

/** Within the limits that the city has set for itself, or beyond them with a reason where the person may. */
const decide = async (
  before: TaskFacts,
  body: ExtensionDecision,
  today: LocalDate,
  { store, actor }: Call<'decideExtension'>,
): Promise<Change> => {
  const mayExceed = may(actor, 'exceed-extension-limits', homeOf(before.id).department)
  return decideExtension(before, body, today, { ...(await readSettings(store, today)), mayExceed })
}

/** The facts know the day only: who urged it already is looked up for the refusal. */
const urgeOnce = async (
  before: TaskFacts,
  body: UrgingAct,
  today: LocalDate,
  { store }: Call<'urgeTask'>,
): Promise<Change> => {
  const earlier = wasUrgedOn(before, today) ? await readUrgingOn(store, before.id, today) : undefined
  return urge(before, body, today, earlier)
}

export const handler = resourceHandler('tasks', {
  listTasks: list,
  getTask: readOne,
  getHistory: readItsHistory,
  listCoordinations: listParts,
  updateProgress: taskCommand<'updateProgress'>('update-progress', updateProgress),
  reportTask: taskCommand<'reportTask'>('report-task', report),
  acknowledgeTask: taskCommand<'acknowledgeTask'>('acknowledge-task', acknowledge),
  disownTask: taskCommand<'disownTask'>('disown-task', disown),
  keepTask: taskCommand<'keepTask'>('correct-task', keep),
  handDownTask: taskCommand<'handDownTask'>('hand-down-task', async (before, body, today, { store }) =>
    handDown(before, body, await readUser(store, body.holder), today),
  ),
  starTask: taskCommand<'starTask'>('mark-task', star),
  setUrgency: taskCommand<'setUrgency'>('mark-task', setUrgency),
  urgeTask: taskCommand<'urgeTask'>('urge-task', urgeOnce),
  correctTask: taskCommand<'correctTask'>('correct-task', correct, ({ body }) => ({ title: body.title })),
  withdrawTask: taskCommand<'withdrawTask'>('end-task', withdraw),
  reassignTask,
  splitTask,
  mergeTask: taskCommand<'mergeTask'>('end-task', merge, takenOverBy),
  setCoordination: taskCommand<'setCoordination'>('correct-task', coordinateKnown, namedParties),
  answerCoordination: answer,
  commentOnTask: comment,
  judgeResult: taskCommand<'judgeResult'>('judge-result', judge),
  decideExtension: taskCommand<'decideExtension'>('decide-extension', decide),
  prepareExtension: taskCommand<'prepareExtension'>('prepare-extension', prepareExtension),
  correctExtension: taskCommand<'correctExtension'>('correct-extension', correctExtension),
})
