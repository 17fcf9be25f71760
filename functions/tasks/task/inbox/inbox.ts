import { homeOf } from '../../../shared/ids.ts'
import { waitsForDecisionFirst } from '../lateness.ts'
import type { OpenTask, TaskFacts } from '../task.ts'
import { isUntaken } from './untaken.ts'

/**
 * What of a task waits for the Office or a leader until they act: in one inbox at most, told by its facts alone and not by the
 * day. `prepared-not-ours` is both: a leader decides on the extension, and the Office on whose task it is.
 */
export const inboxes = [
  'to-sign',
  'result',
  'asked',
  'prepared',
  'prepared-not-ours',
  'not-ours',
  'untaken',
  'withheld',
] as const

export type Inbox = (typeof inboxes)[number]

const isOpen = (task: TaskFacts): task is OpenTask => task.lifecycle === 'open'

type Given = Pick<OpenTask, 'dueOn' | 'result' | 'request' | 'notOurs' | 'correction'> &
  Parameters<typeof isUntaken>[0]

/**
 * The inbox that an open task lies in that was given, undefined where nothing of it waits for them. A task with a result waits for the
 * Office alone, unless a request beside it has to be decided first.
 */
export const inboxOfGiven = (task: Given): Exclude<Inbox, 'withheld'> | undefined => {
  const { result, request, notOurs, correction } = task
  // Whether a result is late depends on the decision: the signature comes first.
  if (request?.decided || correction) return 'to-sign'
  if (result && !waitsForDecisionFirst(task)) return 'result'
  if (request && !request.preparedOn) return 'asked'
  if (request) return notOurs ? 'prepared-not-ours' : 'prepared'
  if (notOurs) return 'not-ours'
  return isUntaken(task) ? 'untaken' : undefined
}

/** The inbox that a task lies in, undefined where nothing of it waits for them: also what is planned and withheld lies in one. */
export const inboxOf = (task: TaskFacts): Inbox | undefined => {
  if (!isOpen(task)) return undefined
  if (task.planned) return task.planned === 'withheld' ? 'withheld' : undefined
  return inboxOfGiven(task)
}

type Waits = Pick<OpenTask, 'id' | 'assignedOn' | 'dueOn' | 'result' | 'request' | 'notOurs' | 'correction'>

/** Its place among what waits with it: what waits the longest comes first. */
export const inboxOrderOf = (task: Waits): string => {
  const { id, assignedOn, result, request, notOurs, correction } = task
  const since =
    (request?.decided ?? correction)?.on ??
    (waitsForDecisionFirst(task) ? undefined : result?.submittedOn) ??
    request?.askedOn ??
    notOurs?.returnedOn ??
    assignedOn
  return `${since}#${homeOf(id).code}`
}

export type InboxCounts = Readonly<Record<Inbox, number>>

export const noInboxCounts = (): InboxCounts =>
  Object.fromEntries(inboxes.map((inbox) => [inbox, 0])) as InboxCounts

export const sumOfInboxes = (parts: readonly Partial<InboxCounts>[]): InboxCounts =>
  Object.fromEntries(
    inboxes.map((inbox) => [inbox, parts.reduce((sum, part) => sum + (part[inbox] ?? 0), 0)]),
  ) as InboxCounts

export const isSameInboxes = (one: InboxCounts, other: InboxCounts): boolean =>
  inboxes.every((inbox) => one[inbox] === other[inbox])

/** A task as a transaction finds it, absent where it begins, and leaves it. */
export interface Moved {
  readonly before?: TaskFacts | undefined
  readonly after: TaskFacts
}

/** What changes of tasks do to the counts, without those that stay the same. */
export const inboxChange = (moved: readonly Moved[]): Partial<InboxCounts> => {
  const change: Record<Inbox, number> = { ...noInboxCounts() }
  for (const { before, after } of moved) {
    const [was, is] = [before && inboxOf(before), inboxOf(after)]
    if (was) change[was] -= 1
    if (is) change[is] += 1
  }
  return Object.fromEntries(Object.entries(change).filter(([, difference]) => difference !== 0))
}
