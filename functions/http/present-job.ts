import { forgottenAt, type Job, jobStateAt } from '../domain/job.ts'
import { problemWords } from '../middleware/problem.ts'
import { type ProblemCode, problemTexts } from '../middleware/problem-texts.ts'

/** A job may outlive the version that wrote down why it failed. */
const problemCodeOf = (code: string): ProblemCode =>
  code in problemTexts ? (code as ProblemCode) : 'job-failed'

/** A job as whoever asked for it is told. */
export const presentJob = (job: Job, now: Date) => {
  const { id, task, askedAt, done, total, counts, files = [], failure } = job
  return {
    id,
    kind: task.kind,
    askedAt,
    state: jobStateAt(job, now),
    done,
    total,
    counts,
    files,
    failure: failure && problemWords(problemCodeOf(failure.code), failure.facts),
    keptUntil: forgottenAt(job).toISOString(),
  }
}
