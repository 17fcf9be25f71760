import { onlyPastCounted } from '../../figures/rules/figure-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { addressed } from '../../shared/addressed.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { jobAnswer, presentJob } from '../work/requests/job-answer.ts'
import { startJob } from '../work/requests/start-job.ts'
import { countedFiguresSchema } from './counted-figures.ts'

export default operation({
  method: 'POST',
  path: '/api/figures/counts',
  permission: 'read-dashboard',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Yêu cầu tính trước số liệu của một kỳ đến một ngày đã qua',
    en: 'Have the figures of a period, as of a past day, counted beforehand',
  },
  request: { body: countedFiguresSchema },
  status: 202,
  answer: jobAnswer,
  errors: [onlyPastCounted],
  run: async (call) => {
    const { today, body, now } = call
    const { asOf = today } = body
    if (asOf >= today) throw new Refused(onlyPastCounted, { today })
    const job = await startJob(call, { kind: 'count', query: addressed({ ...body, asOf }) })
    return { body: presentJob(job, now) }
  },
})
