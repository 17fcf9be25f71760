import type { Route } from './route.ts'

/** The description, open to everybody, and the dashboard of a year. */
export const dashboardRoutes = [
  { method: 'GET', path: '/api/openapi.json', resource: 'description', operation: 'getDescription' },
  {
    method: 'GET',
    path: '/api/dashboard/{year}',
    resource: 'dashboard',
    operation: 'getDashboard',
    action: 'read-dashboard',
  },
] as const satisfies readonly Route[]
