import type { Role } from '../../../functions/organisation/people/user.ts'
import type { operations } from '../../../web/api/__generated__/description.ts'
import { directiveKey } from '../city.ts'

/** Who may do what, written down a second time: one line an operation, so that a change of the rules is a change here. */

const everybody: readonly Role[] = ['leader', 'office', 'head', 'clerk', 'auditor', 'administrator']
const wholeCity: readonly Role[] = ['leader', 'office', 'auditor', 'administrator']
/** Who opens what was handed in. */
const opening: readonly Role[] = ['leader', 'office', 'head', 'clerk', 'auditor']
const watching: readonly Role[] = ['office', 'auditor', 'administrator']
const working: readonly Role[] = ['head', 'clerk']
/** Who is told what came in. */
const notified: readonly Role[] = ['leader', 'office', 'head', 'clerk']
const toldOfNews: readonly Role[] = [...notified, 'administrator']

export interface RouteCase {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** With `{task}` where the id of a task stands. */
  readonly path: string
  readonly body?: unknown
  readonly roles: readonly Role[]
  /**
   * What a permitted caller is told: 428 is a command in order but for the version it acts on, 422 a body with
   * nothing in it, 404 a thing that is not there, 409 a paper of a city that has not said how papers name it. So permission is seen and nothing is written.
   */
  readonly permitted: 200 | 404 | 409 | 415 | 422 | 428
}

const read = (path: string, roles: readonly Role[]): RouteCase => ({
  method: 'GET',
  path,
  roles,
  permitted: 200,
})
const enter = (method: 'POST' | 'PUT', path: string, roles: readonly Role[]): RouteCase => ({
  method,
  path,
  body: {},
  roles,
  permitted: 422,
})
const command = (action: string, body: unknown, roles: readonly Role[]): RouteCase => ({
  method: 'POST',
  path: `/api/tasks/{task}/${action}`,
  body,
  roles,
  permitted: 428,
})

/** What is open to everybody, without a person's token. */
export const openOperations = [
  'getDescription',
  'getSignIn',
  'getCalendarFeed',
  'getTasksFeed',
  'getFiguresFeed',
  'getNightlyFile',
  'giveMachineToken',
  'machineRegistersDirective',
  'machineGetsDirective',
  'machineGetsTask',
  'machineListsTasks',
  'machineOpensFile',
] as const
type OpenOperation = (typeof openOperations)[number]

const noJob = '/api/jobs/aaaaaaaaaaaaaaaaaaaaaaaa'
/** Papers are refused in a city without names, after the permission was seen. */
const paper = (path: string, roles: readonly Role[]): RouteCase => ({
  ...read(`/api/papers/${path}`, roles),
  permitted: 409,
})

const noMachine = '/api/machines/machine.aaaaaaaaaaaa'
const noExplanation = '/api/explanations/SXD-2021-t00000000000'
const noPaper = `/api/outgoing-papers/2021-${'a'.repeat(12)}`
const noWebhook = `${noMachine}/webhooks/aaaaaaaaaaaa`
const noLetter = '/api/letters/2021-07-26_9999_UBND-KSTT/mails'

export const everyRoute: Record<Exclude<keyof operations, OpenOperation>, RouteCase> = {
  getDashboard: read('/api/dashboard/2021', everybody),
  getTrend: read('/api/snapshots', everybody),
  search: read('/api/search?q=nhiem+vu', everybody),
  getTodo: read('/api/todo', everybody),
  getFirstSteps: read('/api/first-steps', ['office', 'administrator']),
  getSystemStatus: read('/api/system-status', ['leader', 'office', 'administrator']),
  listDepartments: read('/api/departments', everybody),
  getDepartment: read('/api/departments/STC', everybody),
  previewDepartments: enter('POST', '/api/departments/preview', ['administrator']),
  addDepartments: enter('POST', '/api/departments/list', ['administrator']),
  putDepartment: enter('PUT', '/api/departments/STC', ['administrator']),
  succeedDepartment: enter('POST', '/api/departments/STC/succession', ['administrator']),
  withdrawSuccession: {
    ...enter('POST', '/api/departments/STC/succession/withdrawal', ['administrator']),
    body: undefined,
    permitted: 409,
  },
  getMe: read('/api/me', everybody),
  signOut: enter('POST', '/api/sign-out', everybody),
  listUsers: read('/api/users', ['head', ...wholeCity]),
  getUser: read('/api/users/cv.sxd', ['head', ...wholeCity]),
  getUserHistory: read('/api/users/cv.sxd/history', watching),
  addUser: enter('POST', '/api/users', ['administrator']),
  previewUsers: enter('POST', '/api/users/preview', ['administrator']),
  addUsers: enter('POST', '/api/users/list', ['administrator']),
  changeUser: enter('POST', '/api/users/cv.stc/change', ['administrator']),
  changeMailAddress: enter('POST', '/api/users/cv.stc/mail-address', ['administrator']),
  moveUser: enter('POST', '/api/users/cv.stc/move', ['administrator']),
  setUserActive: enter('POST', '/api/users/cv.stc/active', ['administrator']),
  inviteUser: {
    ...enter('POST', '/api/users/cv.stc/invitation', ['administrator']),
    body: undefined,
    permitted: 428,
  },
  listMachines: read('/api/machines', ['auditor', 'administrator']),
  getMachine: { ...read(noMachine, ['auditor', 'administrator']), permitted: 404 },
  addMachine: enter('POST', '/api/machines', ['administrator']),
  changeMachine: enter('POST', `${noMachine}/change`, ['administrator']),
  setMachineActive: enter('POST', `${noMachine}/active`, ['administrator']),
  renewMachineSecret: enter('POST', `${noMachine}/secret`, ['administrator']),
  addWebhook: enter('POST', `${noMachine}/webhooks`, ['administrator']),
  changeWebhook: enter('POST', `${noWebhook}/change`, ['administrator']),
  renewWebhookSecret: enter('POST', `${noWebhook}/secret`, ['administrator']),
  listDeliveries: { ...read(`${noWebhook}/deliveries`, ['auditor', 'administrator']), permitted: 404 },
  sendDeliveryAgain: {
    ...enter('POST', `${noWebhook}/deliveries/msg_${'0'.repeat(32)}/again`, ['administrator']),
    body: undefined,
    permitted: 404,
  },
  getMachineHistory: { ...read(`${noMachine}/history`, ['auditor', 'administrator']), permitted: 404 },
  listDirectives: read('/api/directives', everybody),
  registerDirective: enter('POST', '/api/directives', ['office']),
  getDirective: read(`/api/directives/${directiveKey}`, everybody),
  addTasks: enter('POST', `/api/directives/${directiveKey}/tasks`, ['office']),
  changeDirective: enter('POST', `/api/directives/${directiveKey}/changes`, ['office']),
  announceDirectiveFile: enter('POST', `/api/directives/${directiveKey}/files`, ['office']),
  openDirectiveFile: {
    ...read(`/api/directives/${directiveKey}/files/${'0'.repeat(32)}`, opening),
    permitted: 404,
  },
  listDueDates: read(`/api/directives/${directiveKey}/due-dates`, ['office']),
  getDirectiveHistory: read(`/api/directives/${directiveKey}/history`, everybody),
  previewDeadline: enter('POST', '/api/deadlines', ['office']),
  previewAssignees: enter('POST', '/api/assignees', ['office']),
  listTasks: read('/api/tasks', everybody),
  getTask: read('/api/tasks/{task}', everybody),
  getHistory: read('/api/tasks/{task}/history', everybody),
  updateProgress: command('progress', { text: 'Đang làm' }, working),
  reportTask: command('report', { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'] }, working),
  acknowledgeTask: command('acknowledgement', { note: 'Đã nhận' }, working),
  returnTaskAsNotOurs: command('not-ours', { reason: 'Không thuộc chức năng' }, ['head']),
  confirmAssignment: command('confirm-assignment', { reason: 'Đúng chức năng' }, ['office']),
  assignToStaff: command('assign-to-staff', { holder: 'cv.stc' }, ['head']),
  starTask: command('star', { starred: true }, ['leader', 'office']),
  setUrgency: command('urgency', { urgency: 'urgent' }, ['leader', 'office']),
  urgeTask: command('urging', { words: 'Báo cáo ngay' }, ['leader', 'office']),
  correctTask: command('correction', { title: 'Tên khác', reason: 'Ghi nhầm' }, ['office']),
  withdrawTask: command('withdrawal', { reason: 'Không còn cần' }, ['office']),
  reassignTask: command('reassignment', { reason: 'Chuyển', to: { department: 'SXD' } }, ['office']),
  splitTask: command(
    'split',
    {
      reason: 'Tách việc',
      into: [
        { department: 'SXD', title: 'Phần một' },
        { department: 'STC', title: 'Phần hai' },
      ],
    },
    ['office'],
  ),
  mergeTask: command('merger', { reason: 'Trùng', into: 'STC-2021-zzzzzzzzzzzz' }, ['office']),
  setCoordination: command('coordination', { parties: [{ department: 'SXD', role: 'information' }] }, [
    'office',
  ]),
  answerCoordination: enter('POST', '/api/tasks/{task}/coordination-answer', working),
  announceTaskFile: enter('POST', '/api/tasks/{task}/files', notified),
  getTaskFileSignatures: {
    ...read(`/api/tasks/{task}/files/${'0'.repeat(32)}/signatures`, opening),
    permitted: 404,
  },
  openTaskFile: { ...read(`/api/tasks/{task}/files/${'0'.repeat(32)}`, opening), permitted: 404 },
  commentOnTask: enter('POST', '/api/tasks/{task}/comments', notified),
  listMentionablePeople: read('/api/tasks/{task}/mentionable-people', notified),
  listNotifications: read('/api/notifications', toldOfNews),
  countUnreadNotifications: read('/api/notifications/unread', toldOfNews),
  markNotificationsRead: {
    ...enter('PUT', '/api/notifications/read', toldOfNews),
    // Nothing at all is a body in order: it marks nothing.
    body: { names: 'x' },
  },
  listCoordinations: read('/api/coordinations/SXD', everybody),
  judgeResult: command('acceptance', { decision: 'accept' }, ['office']),
  decideExtension: command('extension', { decision: 'refuse', reason: 'Không cần' }, ['leader']),
  getFigures: read('/api/figures?period=2021', everybody),
  listFigureTasks: read('/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31', everybody),
  getWhatIf: read('/api/figures/what-if?department=SXD', everybody),
  listLetters: read('/api/letters', everybody),
  recordLetter: enter('POST', '/api/letters', ['office']),
  getLetterMails: { ...read(noLetter, ['office']), permitted: 404 },
  listOutgoingPapers: read('/api/outgoing-papers', wholeCity),
  draftOutgoingPaper: enter('POST', '/api/outgoing-papers', ['office']),
  getOutgoingPaper: { ...read(noPaper, everybody), permitted: 404 },
  announceOutgoingFile: enter('POST', `${noPaper}/files`, ['leader', 'office']),
  getOutgoingFileSignatures: {
    ...read(`${noPaper}/files/${'0'.repeat(32)}/signatures`, opening),
    permitted: 404,
  },
  openOutgoingFile: { ...read(`${noPaper}/files/${'0'.repeat(32)}`, opening), permitted: 404 },
  carryOutgoingPaper: enter('POST', `${noPaper}/steps`, ['leader', 'office']),
  withdrawOutgoingPaper: enter('POST', `${noPaper}/withdrawal`, ['office']),
  sendLetterMails: { ...enter('POST', noLetter, ['office']), permitted: 404 },
  listFormulaSets: read('/api/formula-sets', everybody),
  putFormulaSet: enter('PUT', '/api/formula-sets/can-tho', ['administrator']),
  listRuleSets: read('/api/rule-sets', everybody),
  putRuleSet: enter('PUT', '/api/rule-sets/9999', ['administrator']),
  listPaperTemplates: read('/api/paper-templates', everybody),
  getPaperTemplate: read('/api/paper-templates/letter', everybody),
  getPaperTemplateFile: read('/api/paper-templates/letter/file', everybody),
  putPaperTemplate: {
    ...enter('PUT', '/api/paper-templates/letter?from=2021-07-20&name=a.docx', ['office', 'administrator']),
    permitted: 415,
  },
  putStandardTemplate: enter('PUT', '/api/paper-templates/letter/standard', ['office', 'administrator']),
  tryPaperTemplate: {
    ...enter('POST', '/api/paper-templates/letter/trials', ['office', 'administrator']),
    permitted: 415,
  },
  getExplanationPaper: paper('explanations/SXD-2021-t00000000000', everybody),
  getLetterSlip: paper('slips/letter?period=2021', ['office']),
  getExtensionSlip: paper('slips/extensions/{task}', ['office']),
  prepareExtension: command('extension-preparation', { recommendation: 'refuse', note: 'Không cần' }, [
    'office',
  ]),
  correctExtension: command(
    'extension-correction',
    { dueOn: '2021-08-20', objectiveCause: false, reason: 'Ghi nhầm' },
    ['leader'],
  ),
  carryDecisionPaper: command('decision-paper', { step: { step: 'signed', day: '2021-07-26' } }, [
    'leader',
    'office',
  ]),
  listDelegations: read('/api/delegations', everybody),
  putDelegations: enter('PUT', '/api/delegations', ['leader', 'head']),
  listExplanations: read('/api/explanations', everybody),
  getExplanation: read(noExplanation, everybody),
  askExplanation: enter('POST', '/api/explanations', ['leader']),
  announceExplanationFile: enter('POST', '/api/explanations/STC-2021-t00000000000/files', working),
  openExplanationFile: { ...read(`${noExplanation}/files/${'0'.repeat(32)}`, opening), permitted: 404 },
  getExplanationFileSignatures: {
    ...read(`${noExplanation}/files/${'0'.repeat(32)}/signatures`, opening),
    permitted: 404,
  },
  answerExplanation: enter('POST', '/api/explanations/STC-2021-t00000000000/answer', working),
  getDecisionTimes: read('/api/decision-times?from=2021-07-01&to=2021-07-31', wholeCity),
  listUndeliveredMails: read('/api/undelivered-mails', watching),
  sendMailsAgain: enter('POST', '/api/undelivered-mails/send-again', ['office', 'administrator']),
  listNotices: read('/api/notices/2021-07-20', watching),
  getCalendar: read('/api/calendar/2021', everybody),
  putCalendar: enter('PUT', '/api/calendar/2021', ['office', 'administrator']),
  previewCalendar: enter('POST', '/api/calendar/2021/preview', ['office', 'administrator']),
  getSettings: read('/api/settings', everybody),
  putSettings: enter('PUT', '/api/settings', ['administrator']),
  listUrgings: read('/api/urgings', ['leader', 'office', 'head', 'auditor']),
  assessDepartment: read('/api/decree-335?department=SXD&from=2021-07-01&to=2021-07-20', [
    'leader',
    'office',
    'head',
    'auditor',
  ]),
  scoreDepartment: read('/api/decree-335/scores?department=SXD&from=2021-07-01&to=2021-07-20', [
    'leader',
    'office',
    'head',
    'auditor',
  ]),
  getAssessmentFile: read('/api/papers/decree-335?department=SXD&from=2021-07-01&to=2021-07-20', [
    'leader',
    'office',
    'head',
    'auditor',
  ]),
  getAssessmentScheme: read('/api/decree-335/scheme', everybody),
  putAssessmentScheme: enter('PUT', '/api/decree-335/scheme', ['administrator']),
  nameProduct: enter('POST', '/api/tasks/{task}/product', ['office', 'head']),
  askForExport: enter('POST', '/api/exports', everybody),
  askForCount: enter('POST', '/api/figures/counts', everybody),
  listJobs: read('/api/jobs', everybody),
  getJob: { ...read(noJob, everybody), permitted: 404 },
  resumeJob: { ...enter('POST', `${noJob}/resumption`, everybody), body: undefined, permitted: 404 },
  cancelJob: { ...enter('POST', `${noJob}/cancellation`, everybody), body: undefined, permitted: 404 },
  getJobFile: { ...read(`${noJob}/files/0/0`, everybody), permitted: 404 },
  getImportTemplate: read('/api/imports/template', ['office']),
  readSheet: { ...enter('POST', '/api/sheets?name=a.xlsx', ['administrator']), permitted: 415 },
  readDirectiveFile: { ...enter('POST', '/api/directive-texts?name=a.docx', ['office']), permitted: 415 },
  previewImport: { ...enter('POST', '/api/imports?name=a.xlsx', ['office']), permitted: 415 },
  previewImportAgain: {
    ...enter('POST', '/api/imports/aaaaaaaaaaaaaaaaaaaaaaaa/previews', ['office']),
    permitted: 404,
  },
  writeImport: {
    ...enter('POST', '/api/imports/aaaaaaaaaaaaaaaaaaaaaaaa/entries', ['office']),
    body: undefined,
    permitted: 404,
  },
  listFeeds: read('/api/feeds', everybody),
  makeFeed: enter('POST', '/api/feeds', everybody),
  revokeFeed: {
    ...enter('POST', '/api/feeds/aaaaaaaaaaaa/revocation', everybody),
    body: undefined,
    permitted: 404,
  },
  getDueMonth: read('/api/due-dates/SXD?month=2021-07', everybody),
  getBoard: read('/api/boards/SXD', everybody),
  listViews: read('/api/list-views', everybody),
  saveView: enter('POST', '/api/list-views', everybody),
  changeView: enter('PUT', '/api/list-views/person/aaaaaaaaaaaa', everybody),
  removeView: {
    ...enter('POST', '/api/list-views/person/aaaaaaaaaaaa/removal', everybody),
    body: undefined,
    permitted: 200,
  },
  getLetterPaper: paper('letter?period=2021', ['leader', 'office']),
  getReportPaper: paper('report?period=2021', ['leader', 'office']),
  getUrgingPaper: paper('urgings/SXD?period=2021', ['leader', 'office']),
  getExtensionPaper: { ...read('/api/papers/extensions/{task}', everybody), permitted: 404 },
  getFiguresFile: read('/api/papers/figures?period=2021&format=csv', everybody),
  recountYear: { method: 'POST', path: '/api/recounts/2021', roles: watching, permitted: 200 },
}
