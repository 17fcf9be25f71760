import * as z from 'zod'
import { formulaSetSchema, setNameSchema } from '../../figures/rules/formulas.ts'
import { ruleSetSchema } from '../../figures/rules/rule-sets.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import type { Contract } from '../contract.ts'
import type { OperationIn } from '../routes/route.ts'
import type { ruleRoutes } from '../routes/rules.ts'
import { summary } from './fields.ts'

const onDay = z.strictObject({
  on: localDateSchema.optional().meta({ description: 'in force on this day; default today' }),
})

export const ruleContracts = {
  listFormulaSets: { summary: summary('Các bộ công thức', 'The formula sets in use'), query: onDay },
  putFormulaSet: {
    summary: summary('Thêm hoặc sửa bộ công thức', 'Enter or change a formula set'),
    path: z.strictObject({ name: setNameSchema }),
    body: formulaSetSchema,
  },
  listRuleSets: { summary: summary('Các bộ tiêu chí', 'The rule sets, by letter'), query: onDay },
  putRuleSet: {
    summary: summary('Thêm hoặc sửa bộ tiêu chí', 'Enter or change a rule set'),
    path: z.strictObject({ name: setNameSchema }),
    body: ruleSetSchema,
  },
} as const satisfies Record<OperationIn<typeof ruleRoutes>, Contract>
