/**
 * What the rules refuse. Each code has one text in Vietnamese and English (middleware/problem-texts.ts)
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
  | 'new-date-not-later'
  | 'due-before-assigned'
  | 'assigned-in-future'
  | 'unknown-department'
  | 'department-not-valid'
  | 'directive-exists'
  | 'directive-full'
  | 'idempotency-key-reused'
  | 'stale-version'
  | 'not-found'
  | 'forbidden'
  | 'invalid-cursor'
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
