import * as z from 'zod'
import { daysBetween, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { oversightRoutes } from '../routes/oversight.ts'
import type { OperationIn } from '../routes/route.ts'
import { shortPage, summary, yearPath } from './fields.ts'

/** A quarter has 92 days at most; months may end on a set day, so no calendar month is asked for. */
const longestPeriodDays = 92

const assessmentQuery = z
  .strictObject({
    department: departmentCodeSchema,
    official: userIdSchema.optional().meta({ description: 'only what was handed down to this person' }),
    from: localDateSchema,
    to: localDateSchema,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends-before-it-begins', abort: true })
  .refine(({ from, to }) => daysBetween(from, to) < longestPeriodDays, {
    path: ['to'],
    error: 'longer-than-a-quarter',
  })

export const oversightContracts = {
  listUrgings: {
    summary: summary(
      'Nhiệm vụ đã đôn đốc nhiều lần',
      'Overdue tasks urged more often than the setting allows',
    ),
    query: z.strictObject({
      department: departmentCodeSchema.optional(),
      ...shortPage,
    }),
  },
  assessDepartment: {
    summary: summary(
      'Số liệu đánh giá theo Nghị định 335/2025',
      'Items of a month or quarter as Decree 335/2025 assesses them',
    ),
    query: assessmentQuery,
  },
  recountYear: {
    summary: summary('Đếm lại', 'Count every task of a year again and compare'),
    path: yearPath,
  },
} as const satisfies Record<OperationIn<typeof oversightRoutes>, Contract>
