import { type PageRoute, page } from './route.ts'

/** What the city is made of and works by: departments, people, calendar, rules, settings. */
export const adminRoutes: readonly PageRoute[] = [
  page('/departments', {
    load: () => import('../../pages/admin/people/departments.tsx').then((m) => m.Departments),
    action: 'read-departments',
  }),
  page('/departments/new', {
    load: () => import('../../pages/admin/people/department-form.tsx').then((m) => m.NewDepartment),
    action: 'change-departments',
  }),
  page('/departments/list', {
    load: () => import('../../pages/admin/people/list/list-page.tsx').then((m) => m.DepartmentList),
    action: 'change-departments',
  }),
  page('/departments/:code/edit', {
    load: () => import('../../pages/admin/people/department-form.tsx').then((m) => m.EditDepartment),
    action: 'change-departments',
  }),
  page('/departments/:code/succession', {
    load: () => import('../../pages/succession/succession-page.tsx').then((m) => m.SuccessionPage),
    action: 'change-departments',
  }),
  page('/users', {
    load: () => import('../../pages/admin/people/users.tsx').then((m) => m.Users),
    action: 'read-users',
    isWide: true,
  }),
  page('/users/new', {
    load: () => import('../../pages/admin/people/user-form.tsx').then((m) => m.NewUser),
    action: 'change-users',
  }),
  page('/users/list', {
    load: () => import('../../pages/admin/people/list/list-page.tsx').then((m) => m.PeopleList),
    action: 'change-users',
  }),
  page('/users/:id', {
    load: () => import('../../pages/admin/people/person/person-page.tsx').then((m) => m.PersonPage),
    action: 'read-users',
  }),
  page('/users/:id/changes', {
    load: () => import('../../pages/admin/people/person/change-person.tsx').then((m) => m.ChangePerson),
    action: 'change-users',
  }),
  page('/calendar/:year', {
    load: () => import('../../pages/admin/calendar/calendar.tsx').then((m) => m.Calendar),
    action: 'read-settings',
  }),
  page('/calendar/:year/change', {
    load: () => import('../../pages/admin/calendar/calendar-form.tsx').then((m) => m.ChangeCalendar),
    action: 'change-calendar',
  }),
  page('/rule-sets', {
    load: () => import('../../pages/admin/rules/rule-sets.tsx').then((m) => m.RuleSets),
    action: 'read-dashboard',
  }),
  page('/rule-sets/new', {
    load: () => import('../../pages/admin/rules/rule-set-form.tsx').then((m) => m.NewRuleSet),
    action: 'change-rules',
  }),
  page('/formula-sets', {
    load: () => import('../../pages/admin/formula-sets/formula-sets.tsx').then((m) => m.FormulaSets),
    action: 'read-dashboard',
  }),
  page('/formula-sets/new', {
    load: () => import('../../pages/admin/formula-sets/formula-set-form.tsx').then((m) => m.NewFormulaSet),
    action: 'change-rules',
  }),
  page('/paper-templates', {
    load: () => import('../../pages/admin/paper-templates/paper-templates.tsx').then((m) => m.PaperTemplates),
    action: 'read-settings',
  }),
  page('/paper-templates/:kind', {
    load: () => import('../../pages/admin/paper-templates/paper-templates.tsx').then((m) => m.PaperTemplate),
    action: 'read-settings',
  }),
  page('/first-steps', {
    load: () => import('../../pages/home/first-steps.tsx').then((m) => m.FirstSteps),
    action: 'read-first-steps',
  }),
  page('/machines/:id', {
    load: () => import('../../pages/admin/machines/machines.tsx').then((m) => m.Machines),
    action: 'read-machines',
  }),
  page('/settings', {
    load: () => import('../../pages/admin/settings/settings.tsx').then((m) => m.Settings),
    action: 'read-settings',
  }),
  page('/settings/change', {
    load: () => import('../../pages/admin/settings/settings-form.tsx').then((m) => m.ChangeSettings),
    action: 'change-settings',
  }),
  page('/assessment-scheme', {
    load: () => import('../../pages/admin/assessment/pages.ts').then((m) => m.AssessmentScheme),
    action: 'read-settings',
  }),
  page('/assessment-scheme/change', {
    load: () => import('../../pages/admin/assessment/pages.ts').then((m) => m.ChangeAssessmentScheme),
    action: 'change-rules',
  }),
  page('/tasks/:id/product', {
    load: () => import('../../pages/admin/assessment/pages.ts').then((m) => m.NameProduct),
    action: 'name-product',
  }),
  page('/urgings', {
    load: () => import('../../pages/admin/mails/urgings.tsx').then((m) => m.Urgings),
    action: 'read-urgings',
  }),
  page('/system-status', {
    load: () => import('../../pages/admin/status/system-status.tsx').then((m) => m.SystemStatus),
    action: 'read-system-status',
  }),
  page('/undelivered-mails', {
    load: () => import('../../pages/admin/mails/undelivered-mails.tsx').then((m) => m.UndeliveredMails),
    action: 'read-notices',
  }),
  page('/notices/:period', {
    load: () => import('../../pages/admin/mails/notices.tsx').then((m) => m.Notices),
    action: 'read-notices',
  }),
]
