/** What the pages are about: tasks by their state, the number of a receipt, and what else there is. */
type Thing =
  | 'due'
  | 'reported'
  | 'asked'
  | 'done'
  | 'overdue'
  | 'extended'
  | 'notOurs'
  | 'coordinated'
  | 'version'
  | 'explanation'
  | 'directive'
  | 'letter'
  | 'outgoing'
  | 'feed'
  | 'machine'
  | 'webhook'
  | 'today'

type Things = Readonly<Record<Thing, string>>

/** Every page, by one who sees it. */
export const addressesIn = (at: Things): Record<string, readonly string[]> => ({
  'sxd.cv': [
    '/',
    '/tasks',
    '/due-dates/SXD?month=2021-07',
    '/due-dates/SXD?month=2021-07&finished=true',
    '/boards/SXD',
    '/list-views',
    '/list-views/new?status=open-overdue',
    '/list-views/person/aaaaaaaaaaaa',
    `/tasks/${at.due}`,
    `/tasks/${at.due}/report`,
    `/tasks/${at.due}/progress`,
    `/tasks/${at.due}/acknowledge`,
    `/tasks/${at.reported}/receipts/${at.version}`,
    `/tasks/${at.coordinated}/coordination-answer`,
    '/chosen-tasks/acknowledge',
    `/explanations/${at.explanation}`,
    '/notifications',
    '/feeds',
    '/feeds/new',
    `/feeds/${at.feed}/revocation`,
    '/sign-out-everywhere',
    `/search?q=quy+hoach`,
  ],
  'sxd.truong': [
    `/tasks/${at.due}/assign-to-staff`,
    `/tasks/${at.due}/not-ours`,
    '/departments/SXD/figures',
    '/delegations/change',
  ],
  'vp.kstt': [
    '/',
    `/tasks/${at.done}`,
    `/tasks/${at.reported}/judge`,
    `/tasks/${at.asked}/prepare-extension`,
    `/tasks/${at.done}/product`,
    ...['correct', 'withdraw', 'reassign', 'split', 'merge', 'urgency', 'coordination'].map(
      (form) => `/tasks/${at.overdue}/${form}`,
    ),
    `/tasks/${at.notOurs}/confirm-assignment`,
    '/directives',
    '/directives/new',
    '/directives/from-text',
    '/directives/import',
    `/directives/${at.directive}`,
    ...['', '?change=complete', '?change=name-lead', '?change=withdraw-waiting'].map(
      (change) => `/directives/${at.directive}/changes${change}`,
    ),
    `/directives/${at.directive}/tasks/new`,
    `/directives/${at.directive}/files/new`,
    '/letters',
    '/letters/new',
    `/letters/${at.letter}`,
    '/outgoing-papers/new',
    `/outgoing-papers/${at.outgoing}`,
    `/outgoing-papers/${at.outgoing}/files/new`,
    `/outgoing-papers/${at.outgoing}/withdrawal`,
    '/delegations',
    '/urgings',
    `/notices/${at.today}`,
    '/undelivered-mails',
    '/system-status',
    '/calendar/2021/change',
  ],
  lanhdao: [
    '/',
    `/tasks/${at.asked}/decide-extension`,
    `/tasks/${at.extended}/correct-extension`,
    `/tasks/${at.extended}/decision-paper`,
    `/tasks/${at.overdue}/ask-explanation`,
    `/tasks/${at.overdue}/urge`,
    '/explanations',
    '/departments/SXD/figures/ask?year=2021',
    '/dashboard',
    '/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31',
  ],
  quantri: [
    '/admin',
    '/departments',
    '/departments/new',
    '/departments/list',
    '/departments/SXD/edit',
    '/departments/SXD/succession',
    '/users',
    '/users/new',
    '/users/list',
    '/users/sxd.cv',
    '/users/sxd.cv/changes?change=move',
    '/calendar/2021',
    '/assessment-scheme',
    '/assessment-scheme/change',
    '/rule-sets',
    '/rule-sets/new',
    '/formula-sets',
    '/paper-templates',
    '/paper-templates/letter',
    '/formula-sets/new?of=hai-phong',
    '/machines/all',
    '/machines/new',
    `/machines/${at.machine}`,
    `/machines/${at.machine}?webhook=${at.webhook}`,
    ...['place', 'secret', 'add-webhook', `webhook&webhook=${at.webhook}`].map(
      (change) => `/machines/${at.machine}?change=${change}`,
    ),
    '/first-steps',
    '/settings',
    '/settings/change',
    '/reference',
    '/khong-co-trang-nay',
  ],
})
