import type { RecordedStep } from '../../../parts/papers/life.ts'
import type { Entry } from '../history/lines.ts'

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
