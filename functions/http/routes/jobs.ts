import type { Route } from './route.ts'

/** Work that is longer than a request: asked for, looked at, fetched. */
export const jobRoutes = [
  { method: 'POST', path: '/api/exports', resource: 'jobs', operation: 'askForExport', action: 'read-tasks' },
  { method: 'GET', path: '/api/jobs', resource: 'jobs', operation: 'listJobs', action: 'read-dashboard' },
  { method: 'GET', path: '/api/jobs/{id}', resource: 'jobs', operation: 'getJob', action: 'read-dashboard' },
  {
    method: 'POST',
    path: '/api/jobs/{id}/resumption',
    resource: 'jobs',
    operation: 'resumeJob',
    action: 'read-dashboard',
  },
  {
    method: 'GET',
    path: '/api/jobs/{id}/files/{file}/{part}',
    resource: 'jobs',
    operation: 'getJobFile',
    action: 'read-dashboard',
  },
] as const satisfies readonly Route[]
