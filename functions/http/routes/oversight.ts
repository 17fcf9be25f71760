import type { Route } from './route.ts'

/** What is looked over: tasks urged again and again, the items of Decree 335/2025, a recount. */
export const oversightRoutes = [
  {
    method: 'GET',
    path: '/api/urgings',
    resource: 'urgings',
    operation: 'listUrgings',
    action: 'read-urgings',
  },
  {
    method: 'GET',
    path: '/api/decree-335',
    resource: 'decree-335',
    operation: 'assessDepartment',
    action: 'read-assessments',
  },
  {
    method: 'POST',
    path: '/api/recounts/{year}',
    resource: 'recounts',
    operation: 'recountYear',
    action: 'recount',
  },
] as const satisfies readonly Route[]
