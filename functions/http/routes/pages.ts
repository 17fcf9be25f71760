import type { Route } from './route.ts'

/** What the pages begin with: where to sign in, and what there is to do. */
export const pageRoutes = [
  { method: 'GET', path: '/api/sign-in', resource: 'sign-in', operation: 'getSignIn' },
  { method: 'GET', path: '/api/todo', resource: 'todo', operation: 'getTodo', action: 'read-tasks' },
] as const satisfies readonly Route[]
