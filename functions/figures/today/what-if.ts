import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import { type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { countNameOf, withSums } from '../../tasks/task/counts.ts'
import {
  type DeadlineFacts,
  isDecidedFirst,
  outcomeOf,
  type Status,
  statusOn,
} from '../../tasks/task/lateness.ts'
import type { OpenTask } from '../../tasks/task/task.ts'
import { type RuleSet, type Verdict, verdictOf } from '../rules/rule-sets.ts'

/** What the index tells of an open task for which something is awaited. */
export type PendingTask = DeadlineFacts & Pick<OpenTask, 'id'>

export const decisionsAwaited = ['accept', 'approve-extension', 'sign-correction'] as const

/** The effect of one decision that is awaited: the status before and after, and what the letter then says. */
interface Effect {
  readonly taskId: string
  readonly decision: (typeof decisionsAwaited)[number]
  readonly from: Status
  readonly to: Status
  readonly verdict: Verdict
}

export interface WhatIf {
  readonly now: Verdict
  readonly effects: readonly Effect[]
  /** If every correction is signed, every result accepted and every other request, or one that must be decided first, approved. */
  readonly all: Verdict
}

type Move = Omit<Effect, 'verdict'>

/**
 * The date that a request would bring: what the leader granted, where that only waits for its signature. Refused, it brings none.
 * Not decided, it brings what was asked for, or today where that has passed: an earlier day cannot be granted any more.
 */
const dateAskedFor = (
  { decided, proposedDueOn }: NonNullable<OpenTask['request']>,
  today: LocalDate,
): LocalDate | undefined => (decided ? decided.dueOn : laterOf(proposedDueOn, today))

/**
 * The decisions that the task waits for, one after the other, each on what the one before leaves. What a leader has corrected is signed
 * first. A result that waits is what the Office can answer, and its answer settles a request beside it; but a late result with a request
 * made in time waits until the request is decided, and is judged by the new date.
 */
const movesOf = (task: PendingTask, today: LocalDate): readonly Move[] => {
  const { id: taskId, result, request, correction, dueOn } = task
  const from = statusOn(task, today)
  if (!from) return []
  const dated = (decision: Move['decision'], left: PendingTask): readonly Move[] => {
    const to = statusOn(left, today)
    return to ? [{ taskId, decision, from, to }, ...movesOf(left, today)] : []
  }
  if (correction) return dated('sign-correction', { ...task, correction: undefined, dueOn: correction.dueOn })
  const outcome = result && outcomeOf(result.submittedOn, dueOn)
  const newDueOn = request && dateAskedFor(request, today)
  if (outcome && !(newDueOn && isDecidedFirst(outcome, task)))
    return [{ taskId, decision: 'accept', from, to: outcome }]
  return newDueOn ? dated('approve-extension', { ...task, request: undefined, dueOn: newDueOn }) : []
}

const after = (tally: Tally, { from, to }: Move): Tally => {
  const left = addTally(tally, { ...noTally(), [countNameOf[from]]: 1 }, -1)
  return addTally(left, { ...noTally(), [countNameOf[to]]: 1 })
}

/** How the letter's verdict would change by each decision a department waits for, and by all of them. */
export const whatIf = (
  tally: Tally,
  pending: readonly PendingTask[],
  { rules, timesCommended, today }: { rules: RuleSet; timesCommended: number; today: LocalDate },
): WhatIf => {
  const verdict = (counts: Tally) => verdictOf({ ...withSums(counts), timesCommended }, rules)
  const moves = pending.map((task) => movesOf(task, today))
  const effects = moves.flatMap((ofTask) => ofTask.slice(0, 1))
  return {
    now: verdict(tally),
    effects: effects.map((move) => ({ ...move, verdict: verdict(after(tally, move)) })),
    all: verdict(moves.flat().reduce(after, tally)),
  }
}
