import type { Route } from './route.ts'

/** Official papers and figures as files, each for whoever may read what is in it. */
export const paperRoutes = [
  {
    method: 'GET',
    path: '/api/papers/letter',
    resource: 'papers',
    operation: 'getLetterPaper',
    action: 'read-dashboard',
  },
  {
    method: 'GET',
    path: '/api/papers/report',
    resource: 'papers',
    operation: 'getReportPaper',
    action: 'read-decision-times',
  },
  {
    method: 'GET',
    path: '/api/papers/urgings/{department}',
    resource: 'papers',
    operation: 'getUrgingPaper',
    action: 'read-urgings',
  },
  {
    method: 'GET',
    path: '/api/papers/extensions/{id}',
    resource: 'papers',
    operation: 'getExtensionPaper',
    action: 'read-tasks',
  },
  {
    method: 'GET',
    path: '/api/papers/figures',
    resource: 'papers',
    operation: 'getFiguresFile',
    action: 'read-dashboard',
  },
] as const satisfies readonly Route[]
