import type { Action } from '../domain/permission.ts'

export const resources = [
  'calendar',
  'dashboard',
  'decree-335',
  'departments',
  'description',
  'directives',
  'notices',
  'recounts',
  'rules',
  'settings',
  'tasks',
  'urgings',
  'users',
] as const

/** One resource is one Lambda, `functions/http/<resource>.ts`. */
export type Resource = (typeof resources)[number]

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly resource: Resource
  /** The operation's name: the handler's key, and the operationId of the description. */
  readonly operation: string
  /** What the caller must be allowed to do; a route without it is open to everybody, without a token. */
  readonly action?: Action
}

/** Every route there is: read by the routers, the CDK code and the OpenAPI description. */
export const routes = [
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
    path: '/api/departments',
    resource: 'departments',
    operation: 'listDepartments',
    action: 'read-departments',
  },
  {
    method: 'GET',
    path: '/api/departments/{code}',
    resource: 'departments',
    operation: 'getDepartment',
    action: 'read-departments',
  },
  {
    method: 'PUT',
    path: '/api/departments/{code}',
    resource: 'departments',
    operation: 'putDepartment',
    action: 'change-departments',
  },

  { method: 'GET', path: '/api/me', resource: 'users', operation: 'getMe', action: 'read-dashboard' },
  { method: 'GET', path: '/api/users', resource: 'users', operation: 'listUsers', action: 'read-users' },
  { method: 'GET', path: '/api/users/{id}', resource: 'users', operation: 'getUser', action: 'read-users' },
  { method: 'PUT', path: '/api/users/{id}', resource: 'users', operation: 'putUser', action: 'change-users' },

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

  { method: 'GET', path: '/api/tasks', resource: 'tasks', operation: 'listTasks', action: 'read-tasks' },
  { method: 'GET', path: '/api/tasks/{id}', resource: 'tasks', operation: 'getTask', action: 'read-tasks' },
  {
    method: 'GET',
    path: '/api/tasks/{id}/history',
    resource: 'tasks',
    operation: 'getHistory',
    action: 'read-tasks',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/progress',
    resource: 'tasks',
    operation: 'updateProgress',
    action: 'update-progress',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/report',
    resource: 'tasks',
    operation: 'reportTask',
    action: 'report-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/acceptance',
    resource: 'tasks',
    operation: 'judgeResult',
    action: 'judge-result',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/extension',
    resource: 'tasks',
    operation: 'decideExtension',
    action: 'decide-extension',
  },

  {
    method: 'GET',
    path: '/api/formula-sets',
    resource: 'rules',
    operation: 'listFormulaSets',
    action: 'read-dashboard',
  },
  {
    method: 'PUT',
    path: '/api/formula-sets/{name}',
    resource: 'rules',
    operation: 'putFormulaSet',
    action: 'change-rules',
  },
  {
    method: 'GET',
    path: '/api/rule-sets',
    resource: 'rules',
    operation: 'listRuleSets',
    action: 'read-dashboard',
  },
  {
    method: 'PUT',
    path: '/api/rule-sets/{name}',
    resource: 'rules',
    operation: 'putRuleSet',
    action: 'change-rules',
  },

  {
    method: 'GET',
    path: '/api/notices/{period}',
    resource: 'notices',
    operation: 'listNotices',
    action: 'read-notices',
  },

  {
    method: 'GET',
    path: '/api/calendar/{year}',
    resource: 'calendar',
    operation: 'getCalendar',
    action: 'read-settings',
  },
  {
    method: 'PUT',
    path: '/api/calendar/{year}',
    resource: 'calendar',
    operation: 'putCalendar',
    action: 'change-calendar',
  },
  {
    method: 'POST',
    path: '/api/calendar/{year}/preview',
    resource: 'calendar',
    operation: 'previewCalendar',
    action: 'change-calendar',
  },

  {
    method: 'GET',
    path: '/api/settings',
    resource: 'settings',
    operation: 'getSettings',
    action: 'read-settings',
  },
  {
    method: 'PUT',
    path: '/api/settings',
    resource: 'settings',
    operation: 'putSettings',
    action: 'change-settings',
  },

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

export type Operation = (typeof routes)[number]['operation']

export const routesOf = (resource: Resource): readonly Route[] =>
  routes.filter((route) => route.resource === resource)
