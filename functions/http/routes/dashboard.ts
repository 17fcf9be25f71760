import type { Route } from './route.ts'

/** The description, open to everybody, and the dashboard of a year with its trend. */
export const dashboardRoutes = [
  { method: 'GET', path: '/api/openapi.json', resource: 'description', operation: 'getDescription' },
  {
    method: 'GET',
    path: '/api/dashboard/{year}',
    resource: 'dashboard',
    operation: 'getDashboard',
    action: 'read-dashboard',
  },
  {
    method: 'GET',
    path: '/api/snapshots',
    resource: 'dashboard',
    operation: 'getTrend',
    action: 'read-dashboard',
  },
] as const satisfies readonly Route[]
