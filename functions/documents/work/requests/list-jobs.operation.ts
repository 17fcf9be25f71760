import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { jobsOf } from '../jobs-store.ts'
import { jobAnswer, presentJob } from './job-answer.ts'

export default operation({
  method: 'GET',
  path: '/api/jobs',
  permission: 'read-dashboard',
  answeredBy: 'files',
  summary: { vi: 'Các việc đã yêu cầu', en: "The caller's jobs of the last days" },
  request: {},
  answer: z.object({ jobs: z.array(jobAnswer) }),
  run: async ({ store, actor, now }) => ({
    body: { jobs: (await jobsOf(store, actor.id, now)).map((job) => presentJob(job, now)) },
  }),
})
