import { forgottenAt, type Job, jobStateAt } from '../domain/job.ts'
import { problemOfCode, problemWords } from '../domain/problem.ts'
import * as sharedProblems from '../domain/shared-problems.ts'
import * as departmentProblems from '../middleware/problems/departments.ts'
import * as directiveProblems from '../middleware/problems/directives.ts'
import * as figureProblems from '../middleware/problems/figures.ts'
import * as fileProblems from '../middleware/problems/files.ts'
import * as jobProblems from '../middleware/problems/jobs.ts'
import * as peopleProblems from '../middleware/problems/people.ts'
import * as requestProblems from '../middleware/problems/requests.ts'
import * as taskProblems from '../middleware/problems/tasks.ts'

/** Why an import or an export may fail. */
const problems = [
  fileProblems,
  jobProblems,
  sharedProblems,
  requestProblems,
  peopleProblems,
  departmentProblems,
  directiveProblems,
  taskProblems,
  figureProblems,
].flatMap((of) => Object.values(of))

/** A job may outlive the version that wrote down why it failed. */
const problemOf = (code: string) => problemOfCode(problems, code) ?? jobProblems.jobFailed

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
    failure: failure && problemWords(problemOf(failure.code), failure.facts),
    keptUntil: forgottenAt(job).toISOString(),
  }
}
