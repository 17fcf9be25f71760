import * as z from 'zod'
import { localDateSchema } from '../../shared/dates/dates.ts'
import type { Contract } from '../contract.ts'
import type { noticeRoutes } from '../routes/notices.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'

const period = z
  .string()
  .regex(/^\d{4}-(\d\d-\d\d|W(0[1-9]|[1-4]\d|5[0-3]))$/, { error: 'period-form', abort: true })
  .refine((text) => text.includes('W') || localDateSchema.safeParse(text).success, { error: 'period-form' })

export const noticeContracts = {
  listNotices: {
    summary: summary('Sổ thư đã gửi', 'The mail ledger of a day or an ISO week'),
    path: z.strictObject({ period }),
  },
} as const satisfies Record<OperationIn<typeof noticeRoutes>, Contract>
