import type { Route } from './route.ts'

/** What the pages begin with: where to sign in. */
export const pageRoutes = [
  { method: 'GET', path: '/api/sign-in', resource: 'sign-in', operation: 'getSignIn' },
] as const satisfies readonly Route[]
