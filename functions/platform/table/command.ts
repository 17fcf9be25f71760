import { idempotencyKeyReused } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'

/** Who gives a command, when, and under which key: what every entry of the history carries besides the rule's own words. */
export interface Command {
  /** One per person and request; a repeat is recognised by it. */
  readonly key: string
  readonly bodyHash: string
  readonly by: string
  /** In whose place the person acts, as a deputy. */
  readonly onBehalfOf?: string
  readonly at: Date
}

/** The key said something else before, on this task or on another. Persons know it without their own id before it. */
export const keyReused = ({ key }: Pick<Command, 'key'>): Refused =>
  new Refused(idempotencyKeyReused, { key: key.slice(key.indexOf('~') + 1) })
