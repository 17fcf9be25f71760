import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { versionsOn } from '../../../shared/dates/set-versions.ts'
import { formulaSetSchema } from '../formulas.ts'
import { isBuiltIn, readFormulaSets } from '../rules-store.ts'
import { inForceAnswer, presentVersions, versionsAnswer } from './sets-answer.ts'
import { setsOnDay } from './sets-request.ts'

const day = z.iso.date()

export default operation({
  method: 'GET',
  path: '/api/formula-sets',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: { vi: 'Các bộ công thức', en: 'The formula sets in use' },
  request: { query: setsOnDay },
  answer: z.object({
    on: day,
    formulaSets: z.array(formulaSetSchema.safeExtend({ ...inForceAnswer, from: day })),
    versions: versionsAnswer,
  }),
  run: async ({ store, query, today }) => {
    const { on = today } = query
    const sets = await readFormulaSets(store)
    const inForce = versionsOn(sets, on)
    const formulaSets = inForce.map((set) => ({ ...set, builtIn: isBuiltIn.formulaSet(set.name) }))
    return { body: { on, formulaSets, versions: presentVersions(sets) } }
  },
})
