import type { Action } from '../domain/permission.ts'

export const resources = [
  'calendar',
  'dashboard',
  'decree-335',
  'decision-times',
  'delegations',
  'departments',
  'description',
  'directives',
  'explanations',
  'figures',
  'letters',
  'notices',
  'recounts',
  'rules',
  'settings',
  'tasks',
  'urgings',
  'users',
  'wordings',
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

  {
    method: 'POST',
    path: '/api/departments/{code}/succession',
    resource: 'departments',
    operation: 'succeedDepartment',
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
    path: '/api/tasks/{id}/acknowledgement',
    resource: 'tasks',
    operation: 'acknowledgeTask',
    action: 'acknowledge-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/disowning',
    resource: 'tasks',
    operation: 'disownTask',
    action: 'disown-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/keeping',
    resource: 'tasks',
    operation: 'keepTask',
    action: 'correct-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/hand-down',
    resource: 'tasks',
    operation: 'handDownTask',
    action: 'hand-down-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/star',
    resource: 'tasks',
    operation: 'starTask',
    action: 'mark-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/urgency',
    resource: 'tasks',
    operation: 'setUrgency',
    action: 'mark-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/correction',
    resource: 'tasks',
    operation: 'correctTask',
    action: 'correct-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/withdrawal',
    resource: 'tasks',
    operation: 'withdrawTask',
    action: 'end-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/reassignment',
    resource: 'tasks',
    operation: 'reassignTask',
    action: 'end-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/split',
    resource: 'tasks',
    operation: 'splitTask',
    action: 'end-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/merger',
    resource: 'tasks',
    operation: 'mergeTask',
    action: 'end-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/coordination',
    resource: 'tasks',
    operation: 'setCoordination',
    action: 'correct-task',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/coordination-answer',
    resource: 'tasks',
    operation: 'answerCoordination',
    action: 'answer-coordination',
  },
  {
    method: 'POST',
    path: '/api/tasks/{id}/comments',
    resource: 'tasks',
    operation: 'commentOnTask',
    action: 'comment-on-task',
  },
  {
    method: 'GET',
    path: '/api/coordinations/{department}',
    resource: 'tasks',
    operation: 'listCoordinations',
    action: 'read-tasks',
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
    path: '/api/figures',
    resource: 'figures',
    operation: 'getFigures',
    action: 'read-dashboard',
  },
  {
    method: 'GET',
    path: '/api/figures/tasks',
    resource: 'figures',
    operation: 'listFigureTasks',
    action: 'read-tasks',
  },
  {
    method: 'GET',
    path: '/api/figures/what-if',
    resource: 'figures',
    operation: 'getWhatIf',
    action: 'read-tasks',
  },
  {
    method: 'GET',
    path: '/api/letters',
    resource: 'letters',
    operation: 'listLetters',
    action: 'read-dashboard',
  },
  {
    method: 'POST',
    path: '/api/letters',
    resource: 'letters',
    operation: 'recordLetter',
    action: 'record-letters',
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

  {
    method: 'GET',
    path: '/api/delegations',
    resource: 'delegations',
    operation: 'listDelegations',
    action: 'read-delegations',
  },
  {
    method: 'PUT',
    path: '/api/delegations',
    resource: 'delegations',
    operation: 'putDelegations',
    action: 'delegate',
  },

  {
    method: 'GET',
    path: '/api/explanations',
    resource: 'explanations',
    operation: 'listExplanations',
    action: 'read-explanations',
  },
  {
    method: 'POST',
    path: '/api/explanations',
    resource: 'explanations',
    operation: 'askExplanation',
    action: 'ask-explanation',
  },
  {
    method: 'POST',
    path: '/api/explanations/{id}/answer',
    resource: 'explanations',
    operation: 'answerExplanation',
    action: 'answer-explanation',
  },

  {
    method: 'GET',
    path: '/api/decision-times',
    resource: 'decision-times',
    operation: 'getDecisionTimes',
    action: 'read-decision-times',
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
