import type { LocalDate } from '../../shared/dates/dates.ts'
import type { EventDetails, TaskEvent } from '../../tasks/history/event.ts'
import { correctionInForce, extensionInForce } from '../../tasks/history/extension-in-force.ts'

/** The entry of the history that proves a number. */
export interface Proof {
  readonly key: string
  readonly on: LocalDate
  readonly type: EventDetails['type']
}

export const proofOf = ({ key, on, details }: TaskEvent): Proof => ({ key, on, type: details.type })

/** A due date from the day on which it came into force, put right by the Office. */
interface PutRight {
  readonly on: LocalDate
  readonly dueOn: LocalDate
}

/** What the leader decided of a due date in the end: where it went, and whether the cause was objective. */
interface Decision extends PutRight {
  readonly about: LocalDate
  readonly objectiveCause: boolean
  readonly proofs: readonly Proof[]
}

export type DueDateInForce = PutRight | Decision

export const isDecision = (date: DueDateInForce): date is Decision => 'about' in date

/**
 * The due dates that came into force, in order: the leader's decisions, and what the Office put right. A correction of a decision is
 * about the same date as the decision.
 */
export const dueDatesInForce = (events: readonly TaskEvent[]): DueDateInForce[] => {
  let about: { readonly dueOn: LocalDate; readonly proof: Proof } | undefined
  return events.flatMap((event): DueDateInForce[] => {
    const { details, on } = event
    const proof = proofOf(event)
    const decided = extensionInForce(details)
    if (decided) {
      about = { dueOn: decided.previousDueOn, proof }
      const { extension } = decided
      return extension.decision === 'approve'
        ? [{ ...extension, on, about: about.dueOn, proofs: [proof] }]
        : []
    }
    const corrected = correctionInForce(details)
    if (corrected && about)
      return [{ ...corrected.correction, on, about: about.dueOn, proofs: [about.proof, proof] }]
    const dueOn = details.type === 'corrected' && details.correction.dueOn
    return dueOn ? [{ on, dueOn }] : []
  })
}
