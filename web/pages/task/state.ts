import type { Task } from '../../api/types.ts'
import { type Day, daysBetween } from '../../values/dates.ts'
import type { Entry } from './history/lines.ts'
import type { taskPageTexts } from './task-texts.ts'

/** Whose turn it is, and since when; a department's work has no such day, what is planned the day it is given. */
export type Turn =
  | { readonly kind: 'work' }
  | {
      readonly kind:
        | 'planned'
        | 'withheld'
        | 'accept'
        | 'confirm-assignment'
        | 'prepare'
        | 'decide'
        | 'sign'
        | 'done'
        | 'ended'
      readonly since: Day
    }

const openTurnOf = (task: Extract<Task, { lifecycle: 'open' }>): Turn => {
  if (task.planned === 'withheld') return { kind: 'withheld', since: task.assignedOn }
  if (task.status === 'planned') return { kind: 'planned', since: task.assignedOn }
  const { result, request, notOurs, awaiting } = task
  if (request?.decided) return { kind: 'sign', since: request.decided.on }
  // A late result may wait for what was asked before it.
  if (result && awaiting !== 'decision') return { kind: 'accept', since: result.submittedOn }
  if (request?.preparedOn) return { kind: 'decide', since: request.preparedOn }
  if (request) return { kind: 'prepare', since: request.askedOn }
  return notOurs ? { kind: 'confirm-assignment', since: notOurs.returnedOn } : { kind: 'work' }
}

export const turnOf = (task: Task): Turn => {
  switch (task.lifecycle) {
    case 'open':
      return openTurnOf(task)
    case 'accepted':
      return { kind: 'done', since: task.acceptedOn }
    case 'withdrawn':
    case 'reassigned':
      return { kind: 'ended', since: task.endedOn }
  }
}

/** The request for an extension that waits, if there is one. */
export const requestOf = (task: Task) => (task.lifecycle === 'open' ? task.request : undefined)

/** The result that waits to be judged, if there is one. */
export const resultOf = (task: Task) => (task.lifecycle === 'open' ? task.result : undefined)

/** The leader's correction that waits to be signed, if there is one: the work goes on by the date in force. */
export const correctionOf = (task: Task) => (task.lifecycle === 'open' ? task.correction : undefined)

/** Where each action is done: the page under the task's address. */
export const pageOfAction = {
  decideExtension: 'decide-extension',
  carryDecisionPaper: 'decision-paper',
  judgeResult: 'judge',
  prepareExtension: 'prepare-extension',
  confirmAssignment: 'confirm-assignment',
  answerCoordination: 'coordination-answer',
  reportTask: 'report',
  acknowledgeTask: 'acknowledge',
  updateProgress: 'progress',
  assignToStaff: 'assign-to-staff',
  returnTaskAsNotOurs: 'not-ours',
  correctExtension: 'correct-extension',
  askExplanation: 'ask-explanation',
  setCoordination: 'coordination',
  urgeTask: 'urge',
  setUrgency: 'urgency',
  correctTask: 'correct',
  reassignTask: 'reassign',
  splitTask: 'split',
  mergeTask: 'merge',
  withdrawTask: 'withdraw',
} as const satisfies Record<keyof typeof taskPageTexts.vi.actions, string>

export type Action = keyof typeof pageOfAction

/** What may be done at any time, and waits for nobody. */
type Unhurried =
  | 'assignToStaff'
  | 'returnTaskAsNotOurs'
  | 'correctExtension'
  | 'askExplanation'
  | 'setCoordination'
  | 'urgeTask'
  | 'setUrgency'
  | 'correctTask'
  | 'splitTask'
  | 'mergeTask'
  | 'withdrawTask'

const soon = 7

/** What waits for the person who reads the page, before all that they could do. */
const presses = (action: Action, task: Task, today: Day): boolean => {
  const { kind } = turnOf(task)
  const left = task.dueOn ? daysBetween(today, task.dueOn) : soon + 1
  switch (action) {
    case 'decideExtension':
      return kind !== 'sign'
    case 'carryDecisionPaper':
      return kind === 'sign' || correctionOf(task) !== undefined
    case 'judgeResult':
      return task.awaiting !== 'decision'
    case 'confirmAssignment':
    case 'answerCoordination':
      return true
    case 'acknowledgeTask':
      return kind === 'work'
    case 'prepareExtension':
      return kind === 'prepare'
    case 'reassignTask':
      return kind === 'confirm-assignment'
    case 'reportTask':
      return kind === 'work' && left <= soon
    case 'updateProgress':
      return kind === 'work' && left > soon
    default:
      action satisfies Unhurried
      return false
  }
}

/** What the person may do now, what presses first; in the order of `pageOfAction`. */
export const actionsOf = (
  task: Task,
  today: Day,
): { readonly pressing: readonly Action[]; readonly others: readonly Action[] } => {
  const possible = (Object.keys(pageOfAction) as Action[]).filter((action) => task.actions.includes(action))
  const pressing = possible.filter((action) => presses(action, task, today))
  return { pressing, others: possible.filter((action) => !pressing.includes(action)) }
}

const answersToReports: readonly string[] = [
  'judged',
  'extension-prepared',
  'extension-decided',
  'decision-paper-carried',
  'extension-corrected',
]

/**
 * The entries that say how things stand: the last report and what came of it so far, the Office's recommendation or the
 * answer; of a task that was returned as not theirs, why.
 */
export const standingOf = (task: Task, events: readonly Entry[]): readonly Entry[] => {
  if (turnOf(task).kind === 'confirm-assignment')
    return events.filter(({ details }) => details.type === 'returned-as-not-ours').slice(-1)
  const place = events.findLastIndex(({ details }) => details.type === 'reported')
  const since = place < 0 ? [] : events.slice(place)
  return [
    ...since.slice(0, 1),
    ...since.filter(({ details }) => answersToReports.includes(details.type)).slice(-1),
  ]
}

/** Those that who opens the task reads first: what waits, and what was refused; not what was granted long since. */
export const pressingOf = (task: Task, events: readonly Entry[]): readonly Entry[] => {
  const entries = standingOf(task, events)
  const details = entries.at(-1)?.details
  const isReturned = details?.type === 'judged' && details.acceptance.decision === 'return'
  const isRefused = details?.type === 'extension-decided' && details.extension.decision === 'refuse'
  const isWaiting = task.lifecycle === 'open' && turnOf(task).kind !== 'work'
  return isWaiting || (task.lifecycle === 'open' && (isReturned || isRefused)) ? entries : []
}

/** Requests for explanation about the task that are not answered yet. */
export const openExplanations = (
  events: readonly Entry[],
): readonly { readonly id: string; readonly dueOn: Day }[] => {
  const answered = new Set(
    events.flatMap(({ details }) => (details.type === 'explanation-answered' ? [details.explanation] : [])),
  )
  return events.flatMap(({ details }) =>
    details.type === 'explanation-asked' && !answered.has(details.explanation)
      ? [{ id: details.explanation, dueOn: details.dueOn }]
      : [],
  )
}
