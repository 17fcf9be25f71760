import { operation } from '../../../organisation/people/operation.ts'
import { builtInSet } from '../../../organisation/settings/setting-problems.ts'
import { requireSameCode } from '../../../platform/http/same-code.ts'
import { enteredMeanwhile } from '../../../shared/problems/common-problems.ts'
import { ruleSetSchema } from '../rule-sets.ts'
import { putRuleSet } from '../rules-store.ts'
import { setPath } from './sets-request.ts'

export default operation({
  method: 'PUT',
  path: '/api/rule-sets/{name}',
  permission: 'change-rules',
  answeredBy: 'write',
  summary: { vi: 'Thêm hoặc sửa bộ tiêu chí', en: 'Enter or change a rule set' },
  request: { path: setPath, body: ruleSetSchema },
  answer: ruleSetSchema,
  errors: [builtInSet, enteredMeanwhile],
  run: async ({ store, actor, path, body, now }) => {
    requireSameCode('name', path.name, body.name)
    await putRuleSet(store, body, { from: body.from, by: actor.id, at: now.toISOString() })
    return { body }
  },
})
