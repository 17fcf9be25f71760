import type { DecisionLine } from '../../notices/ledger/contents/lines.ts'
import type { EventDetails } from '../../tasks/history/event.ts'
import { correctionInForce } from '../../tasks/history/extension-in-force.ts'

/** What the department did itself, what else tells it, and what it need not be told. */
type Untold =
  | 'registered'
  | 'given'
  | 'withheld'
  | 'released'
  | 'progress-updated'
  | 'reported'
  | 'judged'
  | 'extension-prepared'
  | 'extension-decided'
  | 'explanation-asked'
  | 'explanation-answered'
  | 'deadline-missed'
  | 'acknowledged'
  | 'returned-as-not-ours'
  | 'assigned-to-staff'
  | 'starred'
  | 'product-named'
  | 'took-over'
  | 'coordination-set'
  | 'coordination-answered'
  | 'commented'

type OfficeChange = Pick<DecisionLine, 'kind' | 'reason' | 'dueOn' | 'urgency'>

/**
 * What the Office or a leader did to a task besides judging its results and requests, as its department is told the
 * next morning. Undefined for the department's own commands, and for what it need not be told.
 */
export const officeChangeOf = (details: EventDetails): OfficeChange | undefined => {
  switch (details.type) {
    case 'withdrawn':
    case 'reassigned':
    case 'split':
    case 'merged':
    case 'assignment-confirmed':
      return { kind: details.type, reason: details.reason }
    case 'extension-corrected':
    case 'decision-paper-carried': {
      const inForce = correctionInForce(details)
      if (!inForce) return undefined
      const { reason, dueOn } = inForce.correction
      return { kind: 'extension-corrected', reason, dueOn }
    }
    case 'corrected': {
      const { reason, dueOn } = details.correction
      return { kind: details.type, reason, ...(dueOn && { dueOn }) }
    }
    case 'urgency-set': {
      const { urgency, reason } = details.change
      return { kind: 'urgency-set', urgency, ...(reason && { reason }) }
    }
    case 'urged':
      return { kind: 'urged', reason: details.words }
    default:
      details.type satisfies Untold
      return undefined
  }
}
