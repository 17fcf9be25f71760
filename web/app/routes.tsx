import type { ComponentType } from 'preact'
import type { Action } from '../api/types.ts'
import type { navigationTexts } from './navigation-texts.ts'
import type { Parameters } from './router/pattern.ts'

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

interface Entry<P> {
  /** Loaded when somebody opens it, with its texts: `() => import('../pages/…').then((m) => m.TaskPage)`. */
  readonly load: () => Promise<ComponentType<P>>
  /** Who sees it: whose role or delegation allows this. Without it: everybody who is signed in. */
  readonly action?: Action
  /** Its name in the navigation; without one it is reached from other pages. */
  readonly inNavigation?: keyof typeof navigationTexts.vi
  /** Who finds it in the navigation, where that is not everybody who may open it. */
  readonly navigationFor?: Action
}

export interface PageRoute extends Entry<Parameters> {
  readonly path: string
}

/** The parameters in the path are the page's props. */
const page = <Path extends string>(
  path: Path,
  entry: Entry<{ readonly [Name in Names<Path>]: string }>,
): PageRoute => ({ ...(entry as Entry<Parameters>), path })

type TaskForms = typeof import('../pages/task/forms/forms.ts')

/** A form of the Office or a leader on a task. */
const taskForm = (verb: string, action: Action, form: keyof TaskForms): PageRoute =>
  page(`/tasks/:id/${verb}`, {
    load: () => import('../pages/task/forms/forms.ts').then((m) => m[form]),
    action,
  })

/** Every page there is, in the order of the navigation. */
export const pages: readonly PageRoute[] = [
  page('/', { load: () => import('../pages/home/home.tsx').then((m) => m.Home), inNavigation: 'home' }),
  page('/dashboard', {
    load: () => import('../pages/dashboard/dashboard.tsx').then((m) => m.DashboardPage),
    action: 'read-dashboard',
    inNavigation: 'dashboard',
  }),
  page('/tasks', {
    load: () => import('../pages/tasks/task-list.tsx').then((m) => m.TaskList),
    action: 'read-tasks',
    inNavigation: 'tasks',
  }),
  page('/directives', {
    load: () => import('../pages/directives/list/directive-list.tsx').then((m) => m.DirectiveList),
    action: 'read-directives',
    inNavigation: 'directives',
  }),
  page('/explanations', {
    load: () => import('../pages/explanations/explanation-list.tsx').then((m) => m.ExplanationList),
    action: 'read-explanations',
    inNavigation: 'explanations',
  }),
  page('/letters', {
    load: () => import('../pages/dashboard/letters/letters.tsx').then((m) => m.Letters),
    action: 'read-dashboard',
    inNavigation: 'letters',
  }),
  page('/delegations', {
    load: () => import('../pages/delegations/delegation-list.tsx').then((m) => m.DelegationList),
    action: 'read-delegations',
    inNavigation: 'delegations',
    navigationFor: 'delegate',
  }),
  page('/search', {
    load: () => import('../pages/home/search/search.tsx').then((m) => m.Search),
    action: 'read-tasks',
    inNavigation: 'search',
  }),
  page('/admin', {
    load: () => import('../pages/admin/admin.tsx').then((m) => m.Admin),
    action: 'read-notices',
    inNavigation: 'admin',
  }),
  page('/figures/tasks', {
    load: () => import('../pages/dashboard/figure-tasks.tsx').then((m) => m.FigureTasks),
    action: 'read-tasks',
  }),
  page('/departments/:code/figures', {
    load: () =>
      import('../pages/dashboard/department/department-figures.tsx').then((m) => m.DepartmentFigures),
    action: 'read-dashboard',
  }),
  page('/departments/:code/figures/ask', {
    load: () => import('../pages/explanations/ask-figure.tsx').then((m) => m.AskFigure),
    action: 'ask-explanation',
  }),
  page('/tasks/:id', {
    load: () => import('../pages/task/task-page.tsx').then((m) => m.TaskPage),
    action: 'read-tasks',
  }),
  taskForm('judge', 'judge-result', 'Judge'),
  taskForm('prepare-extension', 'prepare-extension', 'PrepareExtension'),
  taskForm('decide-extension', 'decide-extension', 'DecideExtension'),
  taskForm('correct-extension', 'correct-extension', 'CorrectExtension'),
  taskForm('ask-explanation', 'ask-explanation', 'AskExplanation'),
  taskForm('urge', 'urge-task', 'Urge'),
  taskForm('urgency', 'mark-task', 'Urgency'),
  taskForm('coordination', 'correct-task', 'Coordinate'),
  taskForm('correct', 'correct-task', 'Correct'),
  taskForm('confirm-assignment', 'correct-task', 'ConfirmAssignment'),
  taskForm('reassign', 'end-task', 'Reassign'),
  taskForm('split', 'end-task', 'Split'),
  taskForm('merge', 'end-task', 'Merge'),
  taskForm('withdraw', 'end-task', 'Withdraw'),
  page('/tasks/:id/report', {
    load: () => import('../pages/department/report/report-page.tsx').then((m) => m.ReportPage),
    action: 'report-task',
  }),
  page('/tasks/:id/receipts/:version', {
    load: () => import('../pages/department/receipt.tsx').then((m) => m.ReceiptPage),
    action: 'read-tasks',
  }),
  page('/tasks/:id/progress', {
    load: () => import('../pages/department/progress.tsx').then((m) => m.ProgressPage),
    action: 'update-progress',
  }),
  page('/tasks/:id/acknowledge', {
    load: () => import('../pages/department/taking.tsx').then((m) => m.AcknowledgePage),
    action: 'acknowledge-task',
  }),
  page('/tasks/:id/not-ours', {
    load: () => import('../pages/department/taking.tsx').then((m) => m.NotOursPage),
    action: 'return-task-as-not-ours',
  }),
  page('/tasks/:id/assign-to-staff', {
    load: () => import('../pages/department/taking.tsx').then((m) => m.StaffAssignmentPage),
    action: 'assign-to-staff',
  }),
  page('/tasks/:id/coordination-answer', {
    load: () => import('../pages/department/coordination-answer.tsx').then((m) => m.CoordinationAnswerPage),
    action: 'answer-coordination',
  }),
  page('/explanations/:id', {
    load: () => import('../pages/department/explanation.tsx').then((m) => m.ExplanationPage),
    action: 'read-explanations',
  }),
  page('/delegations/change', {
    load: () => import('../pages/delegations/delegation-form.tsx').then((m) => m.ChangeDelegations),
    action: 'delegate',
  }),
  page('/departments', {
    load: () => import('../pages/admin/people/departments.tsx').then((m) => m.Departments),
    action: 'read-departments',
  }),
  page('/departments/new', {
    load: () => import('../pages/admin/people/department-form.tsx').then((m) => m.NewDepartment),
    action: 'change-departments',
  }),
  page('/departments/:code/edit', {
    load: () => import('../pages/admin/people/department-form.tsx').then((m) => m.EditDepartment),
    action: 'change-departments',
  }),
  page('/departments/:code/succession', {
    load: () => import('../pages/succession/succession-page.tsx').then((m) => m.SuccessionPage),
    action: 'change-departments',
  }),
  page('/users', {
    load: () => import('../pages/admin/people/users.tsx').then((m) => m.Users),
    action: 'read-users',
  }),
  page('/users/new', {
    load: () => import('../pages/admin/people/user-form.tsx').then((m) => m.NewUser),
    action: 'change-users',
  }),
  page('/users/:id', {
    load: () => import('../pages/admin/people/user-form.tsx').then((m) => m.EditUser),
    action: 'change-users',
  }),
  page('/calendar/:year', {
    load: () => import('../pages/admin/calendar/calendar.tsx').then((m) => m.Calendar),
    action: 'read-settings',
  }),
  page('/calendar/:year/change', {
    load: () => import('../pages/admin/calendar/calendar-form.tsx').then((m) => m.ChangeCalendar),
    action: 'change-calendar',
  }),
  page('/rule-sets', {
    load: () => import('../pages/admin/rules/rule-sets.tsx').then((m) => m.RuleSets),
    action: 'read-dashboard',
  }),
  page('/rule-sets/new', {
    load: () => import('../pages/admin/rules/rule-set-form.tsx').then((m) => m.NewRuleSet),
    action: 'change-rules',
  }),
  page('/formula-sets', {
    load: () => import('../pages/admin/formula-sets/formula-sets.tsx').then((m) => m.FormulaSets),
    action: 'read-dashboard',
  }),
  page('/formula-sets/new', {
    load: () => import('../pages/admin/formula-sets/formula-set-form.tsx').then((m) => m.NewFormulaSet),
    action: 'change-rules',
  }),
  page('/settings', {
    load: () => import('../pages/admin/settings/settings.tsx').then((m) => m.Settings),
    action: 'read-settings',
  }),
  page('/settings/change', {
    load: () => import('../pages/admin/settings/settings-form.tsx').then((m) => m.ChangeSettings),
    action: 'change-settings',
  }),
  page('/urgings', {
    load: () => import('../pages/admin/mails/urgings.tsx').then((m) => m.Urgings),
    action: 'read-urgings',
  }),
  page('/notices/:period', {
    load: () => import('../pages/admin/mails/notices.tsx').then((m) => m.Notices),
    action: 'read-notices',
  }),
  page('/feeds', {
    load: () => import('../pages/feeds/feeds.tsx').then((m) => m.Feeds),
    action: 'read-tasks',
  }),
  page('/feeds/new', {
    load: () => import('../pages/feeds/new-feed.tsx').then((m) => m.NewFeed),
    action: 'read-tasks',
  }),
  page('/feeds/:id/revocation', {
    load: () => import('../pages/feeds/revoke-feed.tsx').then((m) => m.RevokeFeed),
    action: 'read-tasks',
  }),
  page('/letters/new', {
    load: () => import('../pages/dashboard/letters/new-letter.tsx').then((m) => m.NewLetter),
    action: 'record-letters',
  }),
  page('/letters/:letter', {
    load: () => import('../pages/dashboard/letters/letter-mails.tsx').then((m) => m.LetterMails),
    action: 'record-letters',
  }),
  page('/directives/new', {
    load: () => import('../pages/directives/register/new-directive.tsx').then((m) => m.NewDirective),
    action: 'register-tasks',
  }),
  page('/directives/import', {
    load: () => import('../pages/directives/import/import-page.tsx').then((m) => m.ImportPage),
    action: 'register-tasks',
  }),
  page('/directives/:directive', {
    load: () => import('../pages/directives/one/directive-page.tsx').then((m) => m.DirectivePage),
    action: 'read-directives',
  }),
  page('/directives/:directive/tasks/new', {
    load: () => import('../pages/directives/register/add-tasks.tsx').then((m) => m.AddTasks),
    action: 'register-tasks',
  }),
  page('/directives/:directive/changes', {
    load: () => import('../pages/directives/one/change-directive.tsx').then((m) => m.ChangeDirective),
    action: 'register-tasks',
  }),
  page('/reference', {
    load: () => import('../pages/reference/reference.tsx').then((m) => m.Reference),
  }),
]
