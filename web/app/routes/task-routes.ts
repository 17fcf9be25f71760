import type { Action } from '../../api/types.ts'
import { type PageRoute, page } from './route.ts'

type TaskForms = typeof import('../../pages/task/forms/forms.ts')
type EndingForms = typeof import('../../pages/task/forms/ending-forms.ts')
type ExtensionForms = typeof import('../../pages/task/forms/extension-forms.ts')

/** A form of the Office or a leader on a task. */
const taskForm = (verb: string, action: Action, form: keyof TaskForms): PageRoute =>
  page(`/tasks/:id/${verb}`, {
    load: () => import('../../pages/task/forms/forms.ts').then((m) => m[form]),
    action,
  })

const endingForm = (verb: string, form: keyof EndingForms): PageRoute =>
  page(`/tasks/:id/${verb}`, {
    load: () => import('../../pages/task/forms/ending-forms.ts').then((m) => m[form]),
    action: 'end-task',
  })

const extensionForm = (verb: string, action: Action, form: keyof ExtensionForms): PageRoute =>
  page(`/tasks/:id/${verb}`, {
    load: () => import('../../pages/task/forms/extension-forms.ts').then((m) => m[form]),
    action,
  })

/** A task, and what is done with it. */
export const taskRoutes: readonly PageRoute[] = [
  page('/tasks/:id', {
    load: () => import('../../pages/task/task-page.tsx').then((m) => m.TaskPage),
    action: 'read-tasks',
  }),
  page('/due-dates/:department', {
    load: () => import('../../pages/tasks/overview/due-month.tsx').then((m) => m.DueMonth),
    action: 'read-tasks',
    isWide: true,
  }),
  page('/boards/:department', {
    load: () => import('../../pages/tasks/overview/board.tsx').then((m) => m.Board),
    action: 'read-tasks',
    isWide: true,
  }),
  page('/list-views', {
    load: () => import('../../pages/tasks/views/view-list.tsx').then((m) => m.ViewList),
    action: 'read-tasks',
  }),
  page('/list-views/new', {
    load: () => import('../../pages/tasks/views/save-view.tsx').then((m) => m.SaveView),
    action: 'read-tasks',
  }),
  page('/list-views/:of/:id', {
    load: () => import('../../pages/tasks/views/change-view.tsx').then((m) => m.ChangeView),
    action: 'read-tasks',
  }),
  page('/chosen-tasks/:verb', {
    load: () => import('../../pages/tasks/chosen/chosen-page.tsx').then((m) => m.ChosenPage),
    action: 'read-tasks',
  }),
  taskForm('judge', 'judge-result', 'Judge'),
  extensionForm('prepare-extension', 'prepare-extension', 'PrepareExtension'),
  extensionForm('decide-extension', 'decide-extension', 'DecideExtension'),
  extensionForm('decision-paper', 'sign-papers', 'CarryDecision'),
  extensionForm('correct-extension', 'correct-extension', 'CorrectExtension'),
  taskForm('ask-explanation', 'ask-explanation', 'AskExplanation'),
  taskForm('urge', 'urge-task', 'Urge'),
  taskForm('urgency', 'mark-task', 'Urgency'),
  taskForm('coordination', 'correct-task', 'Coordinate'),
  taskForm('correct', 'correct-task', 'Correct'),
  taskForm('confirm-assignment', 'correct-task', 'ConfirmAssignment'),
  endingForm('reassign', 'Reassign'),
  endingForm('split', 'Split'),
  endingForm('merge', 'Merge'),
  taskForm('withdraw', 'end-task', 'Withdraw'),
  page('/tasks/:id/report', {
    load: () => import('../../pages/department/report/report-page.tsx').then((m) => m.ReportPage),
    action: 'report-task',
  }),
  page('/tasks/:id/receipts/:version', {
    load: () => import('../../pages/department/receipt.tsx').then((m) => m.ReceiptPage),
    action: 'read-tasks',
  }),
  page('/tasks/:id/progress', {
    load: () => import('../../pages/department/progress.tsx').then((m) => m.ProgressPage),
    action: 'update-progress',
  }),
  page('/tasks/:id/acknowledge', {
    load: () => import('../../pages/department/taking.tsx').then((m) => m.AcknowledgePage),
    action: 'acknowledge-task',
  }),
  page('/tasks/:id/not-ours', {
    load: () => import('../../pages/department/taking.tsx').then((m) => m.NotOursPage),
    action: 'return-task-as-not-ours',
  }),
  page('/tasks/:id/assign-to-staff', {
    load: () => import('../../pages/department/taking.tsx').then((m) => m.StaffAssignmentPage),
    action: 'assign-to-staff',
  }),
  page('/tasks/:id/coordination-answer', {
    load: () =>
      import('../../pages/department/coordination-answer.tsx').then((m) => m.CoordinationAnswerPage),
    action: 'answer-coordination',
  }),
]
