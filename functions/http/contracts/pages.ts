import * as z from 'zod'
import type { Contract } from '../../middleware/input.ts'
import type { pageRoutes } from '../routes/pages.ts'
import type { OperationIn } from '../routes/route.ts'
import { page, summary } from './fields.ts'

export const pageContracts = {
  getTodo: {
    summary: summary('Việc cần làm', 'What waits for the caller; the mails of the morning say the same'),
    query: z.strictObject({
      limit: page.limit.meta({ description: 'tasks told of each group; the count is of all' }),
    }),
  },
  getSignIn: { summary: summary('Nơi đăng nhập', 'Where to sign in: OpenID Connect, code + PKCE') },
} as const satisfies Record<OperationIn<typeof pageRoutes>, Contract>
