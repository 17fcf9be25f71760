import type { Route } from './route.ts'

/** What the pages begin with: where to sign in, what there is to do, and finding a thing again. */
export const pageRoutes = [
  { method: 'GET', path: '/api/sign-in', resource: 'sign-in', operation: 'getSignIn' },
] as const satisfies readonly Route[]
