import type { Task } from '../../api/types.ts'
import { type Day, daysBetween } from '../../values/dates.ts'
import { evidenceIn } from './history/entry-words.ts'
import type { Entry } from './history/lines.ts'
import type { taskPageTexts } from './task-texts.ts'

/** Whose turn it is, and since when; a department's work has no such day, what is planned the day it is given. */
export type Turn =
  | { readonly kind: 'work' }
  | {
      readonly kind: 'planned' | 'withheld' | 'accept' | 'keep' | 'prepare' | 'decide' | 'done' | 'ended'
      readonly since: Day
    }

export const turnOf = (task: Task): Turn => {
  if (task.lifecycle === 'accepted') return { kind: 'done', since: task.acceptedOn }
  if (task.lifecycle !== 'open') return { kind: 'ended', since: task.endedOn }
  if (task.withheld) return { kind: 'withheld', since: task.assignedOn }
  if (task.status === 'planned') return { kind: 'planned', since: task.assignedOn }
  if (task.submittedOn) return { kind: 'accept', since: task.submittedOn }
  if (task.preparedOn) return { kind: 'decide', since: task.preparedOn }
  if (task.askedOn) return { kind: 'prepare', since: task.askedOn }
  return task.disownedOn ? { kind: 'keep', since: task.disownedOn } : { kind: 'work' }
}

/** Where each deed is done: the page under the task's address. */
export const pageOfDeed = {
  decideExtension: 'decide-extension',
  judgeResult: 'judge',
  prepareExtension: 'prepare-extension',
  keepTask: 'keep',
  answerCoordination: 'coordination-answer',
  reportTask: 'report',
  acknowledgeTask: 'acknowledge',
  updateProgress: 'progress',
  handDownTask: 'hand-down',
  disownTask: 'disown',
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
} as const satisfies Record<keyof typeof taskPageTexts.vi.deeds, string>

export type Deed = keyof typeof pageOfDeed

const soon = 7

/** What waits for the person who reads the page, before all that they could do. */
const presses = (deed: Deed, task: Task, today: Day): boolean => {
  const { kind } = turnOf(task)
  const left = task.dueOn ? daysBetween(today, task.dueOn) : soon + 1
  switch (deed) {
    case 'decideExtension':
    case 'judgeResult':
    case 'keepTask':
    case 'answerCoordination':
      return true
    case 'acknowledgeTask':
      return kind === 'work'
    case 'prepareExtension':
      return kind === 'prepare'
    case 'reassignTask':
      return kind === 'keep'
    case 'reportTask':
      return kind === 'work' && left <= soon
    case 'updateProgress':
      return kind === 'work' && left > soon
    default:
      return false
  }
}

/** What the person may do now, what presses first; in the order of `pageOfDeed`. */
export const deedsOf = (
  task: Task,
  today: Day,
): { readonly pressing: readonly Deed[]; readonly others: readonly Deed[] } => {
  const possible = (Object.keys(pageOfDeed) as Deed[]).filter((deed) => task.actions.includes(deed))
  const pressing = possible.filter((deed) => presses(deed, task, today))
  return { pressing, others: possible.filter((deed) => !pressing.includes(deed)) }
}

const answersToReports: readonly string[] = [
  'judged',
  'extension-prepared',
  'extension-decided',
  'extension-corrected',
]

/**
 * The entries that say how things stand: the last report and what came of it so far, the Office's recommendation or the
 * answer; of a task that was returned as not theirs, why.
 */
export const standingOf = (task: Task, events: readonly Entry[]): readonly Entry[] => {
  if (turnOf(task).kind === 'keep')
    return events.filter(({ details }) => details.type === 'disowned').slice(-1)
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

/** Every document that somebody named, with the entry that names it. */
export const proofs = (
  events: readonly Entry[],
): readonly { readonly entry: Entry; readonly evidence: readonly string[] }[] =>
  events.flatMap((entry) => {
    const evidence = evidenceIn(entry.details)
    return evidence.length > 0 ? [{ entry, evidence }] : []
  })
