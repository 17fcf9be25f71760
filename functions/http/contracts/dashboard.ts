import * as z from 'zod'
import { setNameSchema } from '../../figures/rules/formulas.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { dashboardRoutes } from '../routes/dashboard.ts'
import type { OperationIn } from '../routes/route.ts'
import { rollUp, summary, year, yearPath } from './fields.ts'

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
  getTrend: {
    summary: summary('Diễn biến theo từng đêm', 'The figures as nights left them, for a trend'),
    query: z.strictObject({
      year: year.optional().meta({ description: 'of the tasks; default: that of the last day' }),
      department: departmentCodeSchema.optional().meta({ description: 'default: the city' }),
      to: localDateSchema.optional().meta({ description: 'the last day; default: today' }),
      every: z.enum(['day', 'week']).default('week'),
      points: z.coerce.number().int().min(2).max(60).default(13),
      formulaSet: setNameSchema.default('da-nang'),
    }),
  },
} as const satisfies Record<OperationIn<typeof dashboardRoutes>, Contract>
