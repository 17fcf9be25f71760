import * as z from 'zod'
import { formulaSetSchema } from '../../domain/formulas.ts'
import { ruleSetSchema } from '../../domain/rule-sets.ts'
import type { OperationIn } from '../routes/route.ts'
import type { ruleRoutes } from '../routes/rules.ts'

export const ruleResponses = {
  listFormulaSets: z.object({ formulaSets: z.array(formulaSetSchema) }),
  putFormulaSet: formulaSetSchema,
  listRuleSets: z.object({ ruleSets: z.array(ruleSetSchema), inForce: z.string() }),
  putRuleSet: ruleSetSchema,
} as const satisfies Record<OperationIn<typeof ruleRoutes>, z.ZodType>
