import * as z from 'zod'
import { setNameSchema } from '../../domain/formulas.ts'
import type { Contract } from '../../middleware/input.ts'
import type { dashboardRoutes } from '../routes/dashboard.ts'
import type { OperationIn } from '../routes/route.ts'
import { rollUp, summary, yearPath } from './fields.ts'

export const dashboardContracts = {
  getDescription: { summary: summary('Mô tả giao diện lập trình', 'This description') },
  getDashboard: {
    summary: summary('Số liệu của năm', "A year's figures, of the city and each department"),
    path: yearPath,
    query: z.strictObject({
      ruleSet: setNameSchema.optional(),
      rollUp,
      formulaSet: setNameSchema.default('da-nang'),
    }),
  },
} as const satisfies Record<OperationIn<typeof dashboardRoutes>, Contract>
