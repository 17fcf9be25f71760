import type { Route } from './route.ts'

/** Tasks from a file: the template, the preview, the entering of what was previewed. */
export const importRoutes = [
  {
    method: 'GET',
    path: '/api/imports/template',
    resource: 'imports',
    operation: 'getImportTemplate',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/imports',
    resource: 'imports',
    operation: 'previewImport',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/imports/{id}/previews',
    resource: 'imports',
    operation: 'previewImportAgain',
    action: 'register-tasks',
  },
  {
    method: 'POST',
    path: '/api/imports/{id}/entries',
    resource: 'imports',
    operation: 'writeImport',
    action: 'register-tasks',
  },
] as const satisfies readonly Route[]
