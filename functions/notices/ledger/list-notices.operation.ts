import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { noticeSchema } from './notice.ts'
import { noticesOf } from './notices-store.ts'

const period = z
  .string()
  .regex(/^\d{4}-(\d\d-\d\d|W(0[1-9]|[1-4]\d|5[0-3]))$/, { error: 'period-form', abort: true })
  .refine((text) => text.includes('W') || localDateSchema.safeParse(text).success, { error: 'period-form' })

export default operation({
  method: 'GET',
  path: '/api/notices/{period}',
  permission: 'read-notices',
  answeredBy: 'read',
  summary: { vi: 'Nhật ký gửi thư điện tử', en: 'The mail ledger of a day or an ISO week' },
  request: { path: z.strictObject({ period }) },
  answer: z.object({ notices: z.array(noticeSchema) }),
  run: async ({ store, path }) => ({ body: { notices: await noticesOf(store, path.period) } }),
})
