import * as z from 'zod'
import { departmentCodeSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { pageRoutes } from '../routes/pages.ts'
import type { OperationIn } from '../routes/route.ts'
import { page, searchWords, shortPage, summary, year } from './fields.ts'

export const pageContracts = {
  getTodo: {
    summary: summary('Việc cần làm', 'What waits for the caller; the mails of the morning say the same'),
    query: z.strictObject({
      limit: page.limit.meta({ description: 'tasks told of each group; the count is of all' }),
    }),
  },
  getSignIn: { summary: summary('Nơi đăng nhập', 'Where to sign in: OpenID Connect, code + PKCE') },
  search: {
    summary: summary(
      'Tìm nhiệm vụ, văn bản',
      'Tasks and directives by words with or without diacritics, number and symbol, or id',
    ),
    query: z.strictObject({
      q: searchWords,
      year: year.optional().meta({
        description: 'tasks assigned in and directives of this year; default: this year and the last',
      }),
      department: departmentCodeSchema.optional(),
      ...shortPage,
    }),
  },
} as const satisfies Record<OperationIn<typeof pageRoutes>, Contract>
