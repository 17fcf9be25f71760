/**
 * What the rules refuse. Each code has one text in Vietnamese and English (middleware/problems)
 * that says what is wrong and what to do next; `facts` fill its blanks.
 */
export type RefusalCode =
  | 'task-closed'
  | 'already-submitted'
  | 'extension-already-asked'
  | 'no-due-date-to-extend'
  | 'proposed-date-not-later'
  | 'nothing-submitted'
  | 'extension-undecided'
  | 'no-extension-asked'
  | 'extension-beyond-limits'
  | 'no-extension-decided'
  | 'deputy-not-suitable'
  | 'explanation-answered'
  | 'explanation-due-passed'
  | 'figure-of-future'
  | 'corrected-date-not-valid'
  | 'new-date-not-later'
  | 'due-before-assigned'
  | 'happened-outside'
  | 'no-work-date'
  | 'already-acknowledged'
  | 'already-disowned'
  | 'not-disowned'
  | 'holder-not-of-department'
  | 'nothing-corrected'
  | 'due-date-passed'
  | 'answer-pending'
  | 'extended-by-leader'
  | 'same-department'
  | 'merged-into-itself'
  | 'merged-into-closed'
  | 'lead-coordinates'
  | 'sub-deadline-after-due'
  | 'not-coordinating'
  | 'already-answered'
  | 'too-many-at-once'
  | 'assigned-in-future'
  | 'unknown-department'
  | 'department-not-valid'
  | 'directive-exists'
  | 'directive-full'
  | 'directive-not-in-force'
  | 'directive-supersedes-itself'
  | 'stale-directive'
  | 'unknown-directive'
  | 'secret-directive'
  | 'series-without-end'
  | 'series-empty'
  | 'too-many-tasks'
  | 'unknown-set'
  | 'unknown-set-version'
  | 'too-many-tasks-to-count'
  | 'too-many-histories-to-count'
  | 'built-in-set'
  | 'letter-exists'
  | 'letter-in-future'
  | 'succession-in-future'
  | 'succeeds-itself'
  | 'department-ended'
  | 'settings-from-too-early'
  | 'entered-meanwhile'
  | 'period-not-begun'
  | 'idempotency-key-reused'
  | 'stale-version'
  | 'not-found'
  | 'forbidden'
  | 'invalid-cursor'
  | 'search-too-wide'
  | 'own-rights'

/** A request that the rules do not allow. Nothing was written. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly facts: Readonly<Record<string, string | number>>

  constructor(code: RefusalCode, facts: Record<string, string | number> = {}) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.facts = facts
  }
}
