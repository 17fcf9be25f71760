import * as z from 'zod'
import { noticeSchema } from '../../notices/ledger/notice.ts'
import type { noticeRoutes } from '../routes/notices.ts'
import type { OperationIn } from '../routes/route.ts'

export const noticeResponses = {
  listNotices: z.object({ notices: z.array(noticeSchema) }),
} as const satisfies Record<OperationIn<typeof noticeRoutes>, z.ZodType>
