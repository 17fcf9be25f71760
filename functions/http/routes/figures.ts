import type { Route } from './route.ts'

/** Figures of any period, and the letters that followed from them. */
export const figureRoutes = [
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
    path: '/api/letters/{key}/mails',
    resource: 'letters',
    operation: 'getLetterMails',
    action: 'record-letters',
  },
  {
    method: 'POST',
    path: '/api/letters/{key}/mails',
    resource: 'letters',
    operation: 'sendLetterMails',
    action: 'record-letters',
  },
] as const satisfies readonly Route[]
