import type { Route } from './route.ts'

/** The formula and rule sets that figures and verdicts are made by. */
export const ruleRoutes = [
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
] as const satisfies readonly Route[]
