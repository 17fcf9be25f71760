import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { versionsOn } from '../../../shared/dates/set-versions.ts'
import { ruleSetInForce, ruleSetSchema } from '../rule-sets.ts'
import { isBuiltIn, readRuleSets } from '../rules-store.ts'
import { inForceAnswer, presentVersions, versionsAnswer } from './sets-answer.ts'
import { setsOnDay } from './sets-request.ts'

export default operation({
  method: 'GET',
  path: '/api/rule-sets',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: { vi: 'Các bộ tiêu chí', en: 'The rule sets, by letter' },
  request: { query: setsOnDay },
  answer: z.object({
    on: z.iso.date(),
    ruleSets: z.array(ruleSetSchema.safeExtend(inForceAnswer)),
    inForce: z.string(),
    versions: versionsAnswer,
  }),
  run: async ({ store, query, today }) => {
    const { on = today } = query
    const sets = await readRuleSets(store)
    const ruleSets = versionsOn(sets, on).map((set) => ({ ...set, builtIn: isBuiltIn.ruleSet(set.name) }))
    const { name: inForce } = ruleSetInForce(on, ruleSets)
    return { body: { on, ruleSets, inForce, versions: presentVersions(sets) } }
  },
})
