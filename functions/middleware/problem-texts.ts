import type { RefusalCode } from '../domain/errors.ts'
import type { ProblemText } from './problem-text.ts'
import { registerProblems } from './register-problems.ts'
import { requestProblems } from './request-problems.ts'
import { taskProblems } from './task-problems.ts'

/** Problems of the request itself, before any rule of the domain is asked. */
export type RequestProblem =
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'invalid-fields'
  | 'if-match-missing'
  | 'if-match-unreadable'
  | 'idempotency-key-missing'
  | 'not-registered'
  | 'unexpected'

export type ProblemCode = RefusalCode | RequestProblem

/** The one place that knows which problem has which status, and what a person reads. */
export const problemTexts: Record<ProblemCode, ProblemText> = {
  ...requestProblems,
  ...registerProblems,
  ...taskProblems,
}
