import { may, type Permission } from '../organisation/people/permission.ts'
import type { Actor, User } from '../organisation/people/user.ts'
import { addDays, type LocalDate, laterOf } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { Refused } from '../shared/problems/refused.ts'
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
import { merge, reassign, split, withdraw } from '../tasks/ending/lifecycle.ts'
import { correctExtension, decideExtension, prepareExtension } from '../tasks/extension/extension.ts'
import { judge, report, updateProgress } from '../tasks/report/reporting.ts'
import type { TaskFacts } from '../tasks/task/task.ts'
import { urge } from '../tasks/urging/urging.ts'
import { type Operation, routes } from './routes.ts'

/** A deed tried on the task, in words that are in order: what refuses it then is the task as it stands. */
type Try = (task: TaskFacts, today: LocalDate) => unknown

const reason = '-'

const laterThan = ({ dueOn = '' }: TaskFacts, today: LocalDate): LocalDate =>
  addDays(dueOn ? laterOf(dueOn, today) : today, 1)

const somebodyOf = (department: string): User => ({
  id: reason,
  name: reason,
  email: reason,
  role: 'clerk',
  department,
  active: true,
})

const reports = {
  finished: (task, today) => report(task, { outcome: 'finished', result: reason }, today),
  unfinished: (task, today) => {
    const more = {
      reason: 'other',
      cause: reason,
      plan: reason,
      proposedDueOn: laterThan(task, today),
    } as const
    return report(task, { outcome: 'unfinished', ...more }, today)
  },
} as const satisfies Record<string, Try>

/** Deeds on a task by their operations: the rules of the commands themselves, one try that succeeds is enough. */
type OnTask = Operation | 'askExplanation'

const tries: Partial<Record<OnTask, readonly Try[]>> = {
  updateProgress: [(task, today) => updateProgress(task, { text: reason }, today)],
  reportTask: Object.values(reports),
  acknowledgeTask: [(task, today) => acknowledge(task, {}, today)],
  disownTask: [(task, today) => disown(task, { reason }, today)],
  keepTask: [(task, today) => keep(task, { reason }, today)],
  handDownTask: [
    (task, today) => handDown(task, { holder: reason }, somebodyOf(homeOf(task.id).department), today),
  ],
  starTask: [(task, today) => star(task, { starred: !task.starred }, today)],
  setUrgency: [(task, today) => setUrgency(task, { urgency: 'usual' }, today)],
  urgeTask: [(task, today) => urge(task, { words: reason }, today)],
  correctTask: [(task, today) => correct(task, { title: reason, reason }, today)],
  withdrawTask: [(task, today) => withdraw(task, { reason }, today)],
  reassignTask: [
    (task, today) => reassign(task, { reason }, { id: reason, department: reason, title: reason }, today),
  ],
  splitTask: [(task, today) => split(task, { reason }, [], today)],
  mergeTask: [(task, today) => merge(task, { reason, into: reason }, today)],
  setCoordination: [(task, today) => coordinate(task, { parties: [] }, today)],
  commentOnTask: [() => undefined],
  judgeResult: [
    (task, today) => judge(task, { decision: 'accept' }, today),
    (task, today) => judge(task, { decision: 'return', reason }, today),
  ],
  prepareExtension: [
    (task, today) => prepareExtension(task, { recommendation: 'refuse', note: reason }, today),
  ],
  decideExtension: [(task, today) => decideExtension(task, { decision: 'refuse', reason }, today)],
  correctExtension: [
    (task, today) =>
      correctExtension(task, { dueOn: laterThan(task, today), objectiveCause: false, reason }, today),
  ],
  askExplanation: [() => undefined],
}

const succeeds = (deed: Try, task: TaskFacts, today: LocalDate): boolean => {
  try {
    deed(task, today)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const actionOf = new Map<OnTask, Permission>([
  ['askExplanation', 'ask-explanation'],
  ...routes.flatMap((route): [Operation, Permission][] =>
    'action' in route ? [[route.operation, route.action]] : [],
  ),
])

/**
 * The operations on a task that would succeed now, in the person's own name or as somebody's deputy, and how the task
 * may be reported on: asked of the permissions and rules that decide when the command comes.
 */
export const actionsOn = (task: TaskFacts, roles: readonly Actor[], today: LocalDate) => {
  const { department } = homeOf(task.id)
  const isPermitted = (operation: OnTask) => {
    const action = actionOf.get(operation)
    return action !== undefined && roles.some((role) => may(role, action, department))
  }
  const actions = (Object.entries(tries) as [OnTask, readonly Try[]][])
    .filter(([operation]) => isPermitted(operation))
    .filter(([, deeds]) => deeds.some((deed) => succeeds(deed, task, today)))
    .map(([operation]) => operation)
  const reportAs = (Object.keys(reports) as (keyof typeof reports)[]).filter(
    (outcome) => isPermitted('reportTask') && succeeds(reports[outcome], task, today),
  )
  return { actions, reportAs }
}
