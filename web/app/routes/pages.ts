import { adminRoutes } from './admin-routes.ts'
import { directiveRoutes } from './directive-routes.ts'
import { type PageRoute, page } from './route.ts'
import { taskRoutes } from './task-routes.ts'

/** Every page there is; what stands in the navigation, in its order. */
export const pages: readonly PageRoute[] = [
  page('/', { load: () => import('../../pages/home/home.tsx').then((m) => m.Home), inNavigation: 'home' }),
  page('/dashboard', {
    load: () => import('../../pages/dashboard/dashboard.tsx').then((m) => m.DashboardPage),
    action: 'read-dashboard',
    inNavigation: 'dashboard',
    isWide: true,
  }),
  page('/tasks', {
    load: () => import('../../pages/tasks/task-list.tsx').then((m) => m.TaskList),
    action: 'read-tasks',
    inNavigation: 'tasks',
    isWide: true,
  }),
  page('/directives', {
    load: () => import('../../pages/directives/list/directive-list.tsx').then((m) => m.DirectiveList),
    action: 'read-directives',
    inNavigation: 'directives',
    isWide: true,
  }),
  page('/notifications', {
    load: () => import('../../pages/notifications/notifications.tsx').then((m) => m.Notifications),
    action: 'read-notifications',
  }),
  page('/explanations', {
    load: () => import('../../pages/explanations/explanation-list.tsx').then((m) => m.ExplanationList),
    action: 'read-explanations',
    inNavigation: 'explanations',
  }),
  page('/letters', {
    load: () => import('../../pages/dashboard/letters/letters.tsx').then((m) => m.Letters),
    action: 'read-dashboard',
    inNavigation: 'letters',
  }),
  page('/delegations', {
    load: () => import('../../pages/delegations/delegation-list.tsx').then((m) => m.DelegationList),
    action: 'read-delegations',
    inNavigation: 'delegations',
    navigationFor: 'delegate',
  }),
  page('/search', {
    load: () => import('../../pages/home/search/search.tsx').then((m) => m.Search),
    action: 'read-tasks',
    inNavigation: 'search',
  }),
  page('/admin', {
    load: () => import('../../pages/admin/admin.tsx').then((m) => m.Admin),
    action: 'read-notices',
    inNavigation: 'admin',
  }),
  page('/figures/tasks', {
    load: () => import('../../pages/dashboard/figure-tasks.tsx').then((m) => m.FigureTasks),
    action: 'read-tasks',
    isWide: true,
  }),
  page('/departments/:code/figures', {
    load: () =>
      import('../../pages/dashboard/department/department-figures.tsx').then((m) => m.DepartmentFigures),
    action: 'read-dashboard',
  }),
  page('/departments/:code/figures/ask', {
    load: () => import('../../pages/explanations/ask-figure.tsx').then((m) => m.AskFigure),
    action: 'ask-explanation',
  }),
  page('/explanations/:id', {
    load: () => import('../../pages/department/explanation.tsx').then((m) => m.ExplanationPage),
    action: 'read-explanations',
  }),
  page('/delegations/change', {
    load: () => import('../../pages/delegations/delegation-form.tsx').then((m) => m.ChangeDelegations),
    action: 'delegate',
  }),
  page('/feeds', {
    load: () => import('../../pages/feeds/feeds.tsx').then((m) => m.Feeds),
    action: 'read-tasks',
  }),
  page('/feeds/new', {
    load: () => import('../../pages/feeds/new-feed.tsx').then((m) => m.NewFeed),
    action: 'read-tasks',
  }),
  page('/feeds/:id/revocation', {
    load: () => import('../../pages/feeds/revoke-feed.tsx').then((m) => m.RevokeFeed),
    action: 'read-tasks',
  }),
  page('/sign-out-everywhere', {
    load: () => import('../../pages/sign-out/sign-out-everywhere.tsx').then((m) => m.SignOutEverywhere),
    action: 'read-dashboard',
  }),
  page('/letters/new', {
    load: () => import('../../pages/dashboard/letters/new-letter.tsx').then((m) => m.NewLetter),
    action: 'record-letters',
  }),
  page('/letters/:letter', {
    load: () => import('../../pages/dashboard/letters/letter-mails.tsx').then((m) => m.LetterMails),
    action: 'record-letters',
  }),
  page('/outgoing-papers/new', {
    load: () => import('../../pages/dashboard/letters/outgoing/outgoing-pages.ts').then((m) => m.NewOutgoing),
    action: 'carry-papers',
  }),
  page('/outgoing-papers/:id/files/new', {
    load: () => import('../../pages/dashboard/letters/outgoing/outgoing-pages.ts').then((m) => m.KeepFile),
    action: 'sign-papers',
  }),
  page('/outgoing-papers/:id', {
    load: () =>
      import('../../pages/dashboard/letters/outgoing/outgoing-pages.ts').then((m) => m.OutgoingPage),
    action: 'read-dashboard',
  }),
  page('/outgoing-papers/:id/withdrawal', {
    load: () =>
      import('../../pages/dashboard/letters/outgoing/outgoing-pages.ts').then((m) => m.WithdrawOutgoing),
    action: 'carry-papers',
  }),
  page('/reference', {
    load: () => import('../../pages/reference/reference.tsx').then((m) => m.Reference),
  }),
  ...taskRoutes,
  ...directiveRoutes,
  ...adminRoutes,
]
