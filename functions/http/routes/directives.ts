import type { Route } from './route.ts'

/** Directives, the tasks they give, and the words of both read before anything is written. */
export const directiveRoutes = [
  {
    method: 'GET',
    path: '/api/directives',
    resource: 'directives',
    operation: 'listDirectives',
    action: 'read-directives',
  },
  {
    method: 'POST',
    path: '/api/directives',
    resource: 'directives',
    operation: 'registerDirective',
    action: 'register-tasks',
  },
  {
    method: 'GET',
    path: '/api/directives/{key}',
    resource: 'directives',
    operation: 'getDirective',
    action: 'read-directives',
  },
  {
    method: 'POST',
    path: '/api/directives/{key}/tasks',
    resource: 'directives',
    operation: 'addTasks',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/directives/{key}/changes',
    resource: 'directives',
    operation: 'changeDirective',
    action: 'register-tasks',
  },
  {
    method: 'GET',
    path: '/api/directives/{key}/history',
    resource: 'directives',
    operation: 'getDirectiveHistory',
    action: 'read-directives',
  },
  {
    method: 'GET',
    path: '/api/directives/{key}/due-dates',
    resource: 'directives',
    operation: 'listDueDates',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/deadlines',
    resource: 'wordings',
    operation: 'previewDeadline',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/assignees',
    resource: 'wordings',
    operation: 'previewAssignees',
    action: 'register-tasks',
  },
] as const satisfies readonly Route[]
