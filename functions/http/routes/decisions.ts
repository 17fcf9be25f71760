import type { Route } from './route.ts'

/** What surrounds a decision: preparing and correcting it, deputies. */
export const decisionRoutes = [
  {
    method: 'POST',
    path: '/api/tasks/{id}/extension-preparation',
    resource: 'tasks',
    operation: 'prepareExtension',
    action: 'prepare-extension',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/extension-correction',
    resource: 'tasks',
    operation: 'correctExtension',
    action: 'correct-extension',
  },
] as const satisfies readonly Route[]
