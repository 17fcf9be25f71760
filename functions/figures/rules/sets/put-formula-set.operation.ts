import { operation } from '../../../organisation/people/operation.ts'
import { builtInSet } from '../../../organisation/settings/setting-problems.ts'
import { requireSameCode } from '../../../platform/http/same-code.ts'
import { enteredMeanwhile } from '../../../shared/problems/common-problems.ts'
import { formulaSetSchema } from '../formulas.ts'
import { putFormulaSet } from '../rules-store.ts'
import { setPath } from './sets-request.ts'

export default operation({
  method: 'PUT',
  path: '/api/formula-sets/{name}',
  permission: 'change-rules',
  answeredBy: 'write',
  summary: { vi: 'Thêm hoặc sửa bộ công thức', en: 'Enter or change a formula set' },
  request: { path: setPath, body: formulaSetSchema },
  answer: formulaSetSchema,
  errors: [builtInSet, enteredMeanwhile],
  run: async ({ store, actor, path, body, now, today }) => {
    requireSameCode('name', path.name, body.name)
    await putFormulaSet(store, body, { from: today, by: actor.id, at: now.toISOString() })
    return { body }
  },
})
