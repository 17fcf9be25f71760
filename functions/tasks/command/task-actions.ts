import { may, type Permission } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import {
  acknowledgeRefusal,
  confirmationRefusal,
  correctRefusal,
  markRefusal,
  notOursRefusal,
  staffAssignmentRefusal,
} from '../assignment/holding.ts'
import { coordinateRefusal } from '../coordination/coordination.ts'
import { mergeRefusal, reassignRefusal, splitRefusal, withdrawRefusal } from '../ending/lifecycle.ts'
import { carryDecisionRefusal } from '../extension/decision-paper.ts'
import {
  correctExtensionRefusal,
  decideExtensionRefusal,
  prepareExtensionRefusal,
} from '../extension/extension.ts'
import { judgeRefusal, reportRefusals, updateProgressRefusal } from '../report/reporting.ts'
import type { StateRefusal } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { urgeRefusal } from '../urging/urging.ts'

interface Action {
  readonly permission: Permission
  /** What refuses it because of the task as it stands; one that refuses nothing is enough. */
  readonly refusals: readonly StateRefusal[]
}

const action = (permission: Permission, ...refusals: readonly StateRefusal[]): Action => ({
  permission,
  refusals,
})

const neverRefused: StateRefusal = () => undefined

/** The commands on a task, by their operations. */
const actions = {
  updateProgress: action('update-progress', updateProgressRefusal),
  reportTask: action('report-task', ...Object.values(reportRefusals)),
  acknowledgeTask: action('acknowledge-task', acknowledgeRefusal),
  returnTaskAsNotOurs: action('return-task-as-not-ours', notOursRefusal),
  confirmAssignment: action('correct-task', confirmationRefusal),
  assignToStaff: action('assign-to-staff', staffAssignmentRefusal),
  starTask: action('mark-task', markRefusal),
  setUrgency: action('mark-task', markRefusal),
  urgeTask: action('urge-task', urgeRefusal),
  correctTask: action('correct-task', correctRefusal),
  withdrawTask: action('end-task', withdrawRefusal),
  reassignTask: action('end-task', reassignRefusal),
  splitTask: action('end-task', splitRefusal),
  mergeTask: action('end-task', mergeRefusal),
  setCoordination: action('correct-task', coordinateRefusal),
  commentOnTask: action('comment-on-task', neverRefused),
  judgeResult: action('judge-result', judgeRefusal),
  prepareExtension: action('prepare-extension', prepareExtensionRefusal),
  decideExtension: action('decide-extension', decideExtensionRefusal),
  correctExtension: action('correct-extension', correctExtensionRefusal),
  carryDecisionPaper: action('sign-papers', carryDecisionRefusal),
  askExplanation: action('ask-explanation', neverRefused),
} as const satisfies Record<string, Action>

/**
 * The operations on a task that would succeed now, in the person's own name or as somebody's deputy, and how the task
 * may be reported on: asked of the permissions and rules that decide when the command comes.
 */
export const actionsOn = (task: TaskFacts, roles: readonly Actor[], today: LocalDate) => {
  const { department } = homeOf(task.id)
  const isPermitted = ({ permission }: Action) => roles.some((role) => may(role, permission, department))
  const isPossible = (refusal: StateRefusal) => refusal(task, today) === undefined
  const possible = Object.entries<Action>(actions)
    .filter(([, one]) => isPermitted(one) && one.refusals.some(isPossible))
    .map(([operation]) => operation)
  const reportAs = Object.entries(reportRefusals)
    .filter(([, refusal]) => isPermitted(actions.reportTask) && isPossible(refusal))
    .map(([outcome]) => outcome)
  return { actions: possible, reportAs }
}
