import type { Route } from './route.ts'

/** What surrounds a decision: preparing and correcting it, deputies, explanations, the time it took. */
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
  {
    method: 'GET',
    path: '/api/explanations',
    resource: 'explanations',
    operation: 'listExplanations',
    action: 'read-explanations',
  },
  {
    method: 'GET',
    path: '/api/explanations/{id}',
    resource: 'explanations',
    operation: 'getExplanation',
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
] as const satisfies readonly Route[]
