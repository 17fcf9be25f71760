import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { countNameOf, withSums } from '../../tasks/task/counts.ts'
import { isDecidedFirst, isOverdue, outcomeOf, type Status } from '../../tasks/task/lateness.ts'
import type { OpenTask } from '../../tasks/task/task.ts'
import { type RuleSet, type Verdict, verdictOf } from '../rules/rule-sets.ts'

/** What is known of an open task without reading it whole. */
export type PendingTask = Pick<
  OpenTask,
  'id' | 'lifecycle' | 'assignedOn' | 'registeredOn' | 'dueOn' | 'result' | 'request' | 'waits'
>

/** The effect of one decision that is awaited: the status before and after, and what the letter then says. */
interface Effect {
  readonly taskId: string
  readonly decision: 'accept' | 'approve-extension'
  readonly from: Status
  readonly to: Status
  readonly verdict: Verdict
}

export interface WhatIf {
  readonly now: Verdict
  readonly effects: readonly Effect[]
  /** If every result is accepted and every other request, or one that must be decided first, approved. */
  readonly all: Verdict
}

const openStatusOf = (task: PendingTask, today: LocalDate): Status => {
  if (!task.dueOn) return 'open-no-deadline'
  return isOverdue(task, today) ? 'open-overdue' : 'open-in-term'
}

type Move = Omit<Effect, 'verdict'>

/** The date that a request would bring: what the leader granted, where that only waits for its signature. Refused, it brings none. */
const dateAskedFor = ({ decided, proposedDueOn }: NonNullable<OpenTask['request']>): LocalDate | undefined =>
  decided ? decided.dueOn : proposedDueOn

/**
 * A result that waits is what the Office can answer, and its answer settles a request beside it; but a late result
 * with a request made in time waits until the request is decided, and is judged by the new date.
 */
const movesOf = (task: PendingTask, today: LocalDate): [first: Move, then?: Move] | [] => {
  const { id: taskId, result, request, dueOn } = task
  const from = openStatusOf(task, today)
  const outcome = result && outcomeOf(result.submittedOn, dueOn)
  const newDueOn = request && dateAskedFor(request)
  if (outcome && !(newDueOn && isDecidedFirst(outcome, task)))
    return [{ taskId, decision: 'accept', from, to: outcome }]
  if (!newDueOn) return []
  const isInTerm = newDueOn >= (result?.submittedOn ?? today)
  const approval = {
    taskId,
    decision: 'approve-extension',
    from,
    to: isInTerm ? 'open-in-term' : 'open-overdue',
  } as const
  if (!result) return [approval]
  return [
    approval,
    { taskId, decision: 'accept', from: approval.to, to: outcomeOf(result.submittedOn, newDueOn) },
  ]
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
  const effects = moves.flatMap(([first]) => first ?? [])
  return {
    now: verdict(tally),
    effects: effects.map((move) => ({ ...move, verdict: verdict(after(tally, move)) })),
    all: verdict(
      moves
        .flat()
        .filter((move) => move !== undefined)
        .reduce(after, tally),
    ),
  }
}
