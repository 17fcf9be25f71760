import * as z from 'zod'
import { formulaSetSchema } from '../../figures/rules/formulas.ts'
import { ruleSetSchema } from '../../figures/rules/rule-sets.ts'
import type { OperationIn } from '../routes/route.ts'
import type { ruleRoutes } from '../routes/rules.ts'

const day = z.iso.date()
const version = z.int().min(1).meta({ description: 'counted from 1 as they were entered' })

const builtIn = z.boolean().meta({ description: 'comes with the program, and no version can be added' })

/** Every version there is, those that are no longer or not yet in force too. */
const versions = z.array(z.object({ name: z.string(), version, from: day }))

export const ruleResponses = {
  listFormulaSets: z.object({
    on: day,
    formulaSets: z.array(formulaSetSchema.safeExtend({ version, from: day, builtIn })),
    versions,
  }),
  putFormulaSet: formulaSetSchema,
  listRuleSets: z.object({
    on: day,
    ruleSets: z.array(ruleSetSchema.safeExtend({ version, builtIn })),
    inForce: z.string(),
    versions,
  }),
  putRuleSet: ruleSetSchema,
} as const satisfies Record<OperationIn<typeof ruleRoutes>, z.ZodType>
