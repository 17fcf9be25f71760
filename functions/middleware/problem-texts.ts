import type { RefusalCode } from '../domain/errors.ts'
import type { ProblemText } from './problem-text.ts'
import { coordinationProblems } from './problems/coordination.ts'
import { departmentProblems } from './problems/departments.ts'
import { directiveProblems } from './problems/directives.ts'
import { explanationProblems } from './problems/explanations.ts'
import { extensionProblems } from './problems/extensions.ts'
import { feedProblems } from './problems/feeds.ts'
import { figureProblems } from './problems/figures.ts'
import { fileProblems } from './problems/files.ts'
import { jobProblems } from './problems/jobs.ts'
import { requestProblems } from './problems/requests.ts'
import { settingProblems } from './problems/settings.ts'
import { taskProblems } from './problems/tasks.ts'

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
  | 'not-readable-back'

export type ProblemCode = RefusalCode | RequestProblem

/** The one place that knows which problem has which status, and what a person reads. */
export const problemTexts: Record<ProblemCode, ProblemText> = {
  ...requestProblems,
  ...coordinationProblems,
  ...departmentProblems,
  ...directiveProblems,
  ...explanationProblems,
  ...extensionProblems,
  ...feedProblems,
  ...figureProblems,
  ...fileProblems,
  ...jobProblems,
  ...settingProblems,
  ...taskProblems,
}
