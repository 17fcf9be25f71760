import type { Contract } from '../contract.ts'
import type { pageRoutes } from '../routes/pages.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'

export const pageContracts = {
  getSignIn: { summary: summary('Nơi đăng nhập', 'Where to sign in: OpenID Connect, code + PKCE') },
} as const satisfies Record<OperationIn<typeof pageRoutes>, Contract>
