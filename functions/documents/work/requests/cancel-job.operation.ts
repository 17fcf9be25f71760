import { operation } from '../../../organisation/people/operation.ts'
import { cancelJob } from '../jobs-store.ts'
import { jobAnswer, presentJob } from './job-answer.ts'
import { jobNamed, jobPath } from './job-named.ts'

export default operation({
  method: 'POST',
  path: '/api/jobs/{id}/cancellation',
  permission: 'read-dashboard',
  answeredBy: 'files',
  summary: { vi: 'Dừng việc đang thực hiện', en: 'Have a job stop; what it has written stays' },
  request: { path: jobPath },
  status: 202,
  answer: jobAnswer,
  run: async (call) => ({
    body: presentJob(await cancelJob(call.store, await jobNamed(call), call.now), call.now),
  }),
})
