import * as z from 'zod'
import * as directiveProblems from '../../../directives/directive/directive-problems.ts'
import * as figureProblems from '../../../figures/rules/figure-problems.ts'
import * as departmentProblems from '../../../organisation/departments/department-problems.ts'
import * as peopleProblems from '../../../organisation/people/people-problems.ts'
import * as requestProblems from '../../../platform/problems/request-problems.ts'
import * as sharedProblems from '../../../shared/problems/common-problems.ts'
import { problemOfCode, problemWords } from '../../../shared/problems/problem.ts'
import * as taskProblems from '../../../tasks/task/task-problems.ts'
import * as importProblems from '../../imports/import-problems.ts'
import * as fileProblems from '../../reading/file-problems.ts'
import { forgottenAt, type Job, jobStateAt, jobStates } from '../job.ts'
import * as jobProblems from '../job-problems.ts'

/** Why an import or an export may fail. */
const problems = [
  fileProblems,
  importProblems,
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

const words = z.object({ title: z.string(), detail: z.string() })

export const jobAnswer = z
  .object({
    id: z.string(),
    kind: z.string(),
    askedAt: z.iso.datetime(),
    state: z.enum(jobStates).meta({
      description:
        'stopped: nobody works on it any more, it can be resumed; cancelled: its person had it stop, what was written stays',
    }),
    cancelAsked: z
      .literal(true)
      .optional()
      .meta({ description: 'it stops as soon as its worker hears of it' }),
    done: z.int(),
    total: z.int().optional().meta({ description: 'absent while it is not known' }),
    counts: z.record(z.string(), z.int()).optional().meta({
      description:
        'what came of it in numbers; of an import that is under way, the rows written and wrong so far',
    }),
    files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.int(), parts: z.int() })),
    failure: words
      .extend({
        code: z.string(),
        en: words,
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
      })
      .optional(),
    keptUntil: z.iso.datetime(),
  })
  .meta({ id: 'Job' })

/** A job as whoever asked for it sees it. */
export const presentJob = (job: Job, now: Date) => {
  const { id, task, askedAt, cancelAsked, done, total, counts, files = [], failure } = job
  return {
    id,
    kind: task.kind,
    askedAt,
    state: jobStateAt(job, now),
    cancelAsked,
    done,
    total,
    counts,
    files,
    failure: failure && problemWords(problemOf(failure.code), failure.facts),
    keptUntil: forgottenAt(job).toISOString(),
  }
}
