import { operation } from '../../../organisation/people/operation.ts'
import { jobAnswer, presentJob } from './job-answer.ts'
import { jobNamed, jobPath } from './job-named.ts'

export default operation({
  method: 'GET',
  path: '/api/jobs/{id}',
  permission: 'read-dashboard',
  answeredBy: 'files',
  summary: { vi: 'Tiến độ của một việc', en: 'How far a job is' },
  request: { path: jobPath },
  answer: jobAnswer,
  run: async (call) => ({ body: presentJob(await jobNamed(call), call.now) }),
})
