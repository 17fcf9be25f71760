import { operation } from '../../organisation/people/operation.ts'
import { homeOf } from '../../shared/ids.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { explanationPath, requireAnswering, requireExplanation } from './explanation-reading.ts'

export default operation({
  method: 'GET',
  path: '/api/explanations/{id}',
  permission: 'read-explanations',
  answeredBy: 'read',
  summary: { vi: 'Một yêu cầu giải trình', en: 'One request for explanation, with its answer' },
  request: { path: explanationPath },
  answer: explanationToday,
  run: async ({ store, actor, permission, path, today }) => {
    await requireAnswering(store, actor, permission, homeOf(path.id).department)
    return { body: presentExplanation(await requireExplanation(store, path.id), today) }
  },
})
