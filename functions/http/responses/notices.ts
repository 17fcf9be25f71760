import * as z from 'zod'
import { noticeSchema } from '../../domain/notice.ts'
import type { noticeRoutes } from '../routes/notices.ts'
import type { OperationIn } from '../routes/route.ts'

export const noticeResponses: Record<OperationIn<typeof noticeRoutes>, z.ZodType> = {
  listNotices: z.object({ notices: z.array(noticeSchema) }),
}
