import type { Task } from '../../../api/types.ts'
import type { RecordedStep } from '../../../parts/papers/life.ts'
import type { Day } from '../../../values/dates.ts'
import type { Entry } from '../history/lines.ts'
import { correctionOf, requestOf } from '../state.ts'

/** Whether an entry is a decision that a paper is written of; a correction that was given up has none. */
export const isDecision = ({ details }: Entry): boolean =>
  details.type === 'extension-decided' || (details.type === 'extension-corrected' && !details.takesBack)

/** The version of the task that the last decision made. */
export const lastDecision = (events: readonly Entry[]): number | undefined =>
  events.findLast(isDecision)?.after?.version

/** What was recorded of the paper of a decision, the first step first. */
export const paperOfDecision = (events: readonly Entry[], decision: number): readonly RecordedStep[] =>
  events.flatMap(({ details, by }) =>
    details.type === 'decision-paper-carried' && details.decision === decision
      ? [{ step: details.step, by, ...(details.files && { files: details.files }) }]
      : [],
  )

/**
 * The date of what waits for its signature, once that date has passed: it cannot be signed any more, but is decided anew. A
 * correction back to the date before the decision may be signed on any day.
 */
export const passedBeforeSigned = (
  task: Task,
  today: Day,
): { readonly dueOn: Day; readonly anew: 'decideExtension' | 'correctExtension' } | undefined => {
  const correction = correctionOf(task)
  const granted = requestOf(task)?.decided?.dueOn
  if (granted && granted < today) return { dueOn: granted, anew: 'decideExtension' }
  return correction && correction.dueOn < today && correction.dueOn !== task.decidedDueOn
    ? { dueOn: correction.dueOn, anew: 'correctExtension' }
    : undefined
}
