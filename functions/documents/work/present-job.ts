import * as directiveProblems from '../../directives/directive/directive-problems.ts'
import * as figureProblems from '../../figures/rules/figure-problems.ts'
import * as departmentProblems from '../../organisation/departments/department-problems.ts'
import * as peopleProblems from '../../organisation/people/people-problems.ts'
import * as requestProblems from '../../platform/problems/request-problems.ts'
import * as sharedProblems from '../../shared/problems/common-problems.ts'
import { problemOfCode, problemWords } from '../../shared/problems/problem.ts'
import * as taskProblems from '../../tasks/task/task-problems.ts'
import * as fileProblems from '../reading/file-problems.ts'
import { forgottenAt, type Job, jobStateAt } from './job.ts'
import * as jobProblems from './job-problems.ts'

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
