import { type PageRoute, page } from './route.ts'

/** A directive: registered, imported, changed. */
export const directiveRoutes: readonly PageRoute[] = [
  page('/directives/new', {
    load: () => import('../../pages/directives/register/new-directive.tsx').then((m) => m.NewDirective),
    action: 'register-tasks',
    isWide: true,
  }),
  page('/directives/import', {
    load: () => import('../../pages/directives/import/import-page.tsx').then((m) => m.ImportPage),
    action: 'register-tasks',
  }),
  page('/directives/from-text', {
    load: () => import('../../pages/directives/text/from-text.tsx').then((m) => m.FromText),
    action: 'register-tasks',
  }),
  page('/directives/:directive', {
    load: () => import('../../pages/directives/one/directive-page.tsx').then((m) => m.DirectivePage),
    action: 'read-directives',
  }),
  page('/directives/:directive/tasks/new', {
    load: () => import('../../pages/directives/register/add-tasks.tsx').then((m) => m.AddTasks),
    action: 'register-tasks',
    isWide: true,
  }),
  page('/directives/:directive/files/new', {
    load: () => import('../../pages/directives/one/changes.ts').then((m) => m.AttachScan),
    action: 'register-tasks',
  }),
  page('/directives/:directive/changes', {
    load: () => import('../../pages/directives/one/changes.ts').then((m) => m.ChangeDirective),
    action: 'register-tasks',
  }),
]
