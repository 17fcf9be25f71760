import { operation } from '../../../organisation/people/operation.ts'
import { jobAnswer, presentJob } from './job-answer.ts'
import { jobNamed, jobPath } from './job-named.ts'
import { resumeJob } from './start-job.ts'

export default operation({
  method: 'POST',
  path: '/api/jobs/{id}/resumption',
  permission: 'read-dashboard',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Làm tiếp việc bị gián đoạn', en: 'Have a stopped job go on' },
  request: { path: jobPath },
  status: 202,
  answer: jobAnswer,
  run: async (call) => ({ body: presentJob(await resumeJob(call, await jobNamed(call)), call.now) }),
})
