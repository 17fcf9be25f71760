import type { Route } from './route.ts'

/** The description, open to everybody. */
export const dashboardRoutes = [
  { method: 'GET', path: '/api/openapi.json', resource: 'description', operation: 'getDescription' },
] as const satisfies readonly Route[]
