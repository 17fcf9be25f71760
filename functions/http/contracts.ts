import * as z from 'zod'
import { whenRight } from '../domain/across-fields.ts'
import {
  acceptanceSchema,
  extensionCorrectionSchema,
  extensionDecisionSchema,
  extensionPreparationSchema,
  progressSchema,
  reportSchema,
} from '../domain/commands.ts'
import { daysBetween, localDateSchema } from '../domain/dates.ts'
import { isSpan } from '../domain/decision-times.ts'
import { delegationSchema } from '../domain/delegation.ts'
import { departmentCodeSchema, departmentSchema } from '../domain/department.ts'
import { directiveKeySchema } from '../domain/directive.ts'
import { directiveChangeSchema } from '../domain/directive-changes.ts'
import {
  explanationAnswerSchema,
  explanationIdSchema,
  explanationStates,
  questionSchema,
} from '../domain/explanation.ts'
import { formulaSetSchema, setNameSchema } from '../domain/formulas.ts'
import { specialDaysSchema } from '../domain/holidays.ts'
import { statuses } from '../domain/lateness.ts'
import { newDirectiveSchema } from '../domain/new-directive.ts'
import { ruleSetSchema } from '../domain/rule-sets.ts'
import { settingsSchema } from '../domain/settings.ts'
import { departmentSuccessionSchema } from '../domain/succession.ts'
import { taskIdSchema } from '../domain/task.ts'
import {
  acknowledgementSchema,
  commentSchema,
  coordinationAnswerSchema,
  coordinationSchema,
  correctionSchema,
  disowningSchema,
  handDownSchema,
  keepingSchema,
  mergerSchema,
  reassignmentSchema,
  splitSchema,
  starSchema,
  urgencyChangeSchema,
  withdrawalSchema,
} from '../domain/task-commands.ts'
import { taskRequestsSchema } from '../domain/task-requests.ts'
import { lineOf } from '../domain/text.ts'
import { userIdSchema, userSchema } from '../domain/user.ts'
import type { Contract } from '../middleware/input.ts'
import { figureContracts } from './figure-contracts.ts'
import type { Operation } from './routes.ts'

const year = z
  .string()
  .regex(/^20\d\d$/, { error: 'year-form' })
  .transform(Number)
const limit = z.coerce.number().int().min(1).max(200).default(50)
const cursor = z.string().max(300).optional()
const page = { limit, cursor }

const taskPath = z.strictObject({ id: taskIdSchema })
const period = z
  .string()
  .regex(/^\d{4}-(\d\d-\d\d|W(0[1-9]|[1-4]\d|5[0-3]))$/, { error: 'period-form', abort: true })
  .refine((text) => text.includes('W') || localDateSchema.safeParse(text).success, { error: 'period-form' })
const yearPath = z.strictObject({ year })
const summary = (vi: string, en: string) => ({ vi, en })

const statusNames = ['open', 'done', 'assigned', ...statuses] as const

const listTasksQuery = z
  .strictObject({
    department: departmentCodeSchema.optional(),
    year: year.optional(),
    status: z.enum(statusNames).optional(),
    starred: z.enum(['true', 'false']).optional(),
    awaiting: z.enum(['acceptance', 'decision']).optional(),
    dueFrom: localDateSchema.optional(),
    dueTo: localDateSchema.optional(),
    ...page,
  })
  .refine((query) => !query.dueFrom || !query.dueTo || query.dueFrom <= query.dueTo, {
    path: ['dueTo'],
    error: 'ends-before-it-begins',
    ...whenRight({ dueFrom: localDateSchema.optional(), dueTo: localDateSchema.optional() }),
  })
  .refine(({ status, year }) => year !== undefined || !status || status.startsWith('open'), {
    path: ['year'],
    error: 'needs-year',
    ...whenRight({ status: z.enum(statusNames).optional() }),
  })

/** A quarter has 92 days at most; months may end on a set day, so no calendar month is asked for. */
const longestPeriodDays = 92

const assessmentQuery = z
  .strictObject({
    department: departmentCodeSchema,
    official: userIdSchema.optional().meta({ description: 'only what was handed down to this person' }),
    from: localDateSchema,
    to: localDateSchema,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends-before-it-begins', abort: true })
  .refine(({ from, to }) => daysBetween(from, to) < longestPeriodDays, {
    path: ['to'],
    error: 'longer-than-a-quarter',
  })

export const contracts = {
  getDescription: { summary: summary('Mô tả giao diện lập trình', 'This description') },

  getDashboard: {
    summary: summary('Số liệu của năm', "A year's figures, of the city and each department"),
    path: yearPath,
    query: z.strictObject({
      ruleSet: setNameSchema.optional(),
      rollUp: z
        .enum(['asGiven', 'current'])
        .default('asGiven')
        .meta({ description: 'current: figures of ended departments count for their successor' }),
      formulaSet: setNameSchema.default('da-nang'),
    }),
  },

  listDepartments: { summary: summary('Danh sách đơn vị', 'All departments') },
  getDepartment: {
    summary: summary('Một đơn vị', 'One department'),
    path: z.strictObject({ code: departmentCodeSchema }),
  },
  putDepartment: {
    summary: summary('Thêm hoặc sửa đơn vị', 'Enter or change a department'),
    path: z.strictObject({ code: departmentCodeSchema }),
    body: departmentSchema,
  },

  succeedDepartment: {
    summary: summary('Sáp nhập, chia tách đơn vị', 'End a department and hand its open tasks over'),
    path: z.strictObject({ code: departmentCodeSchema }),
    body: departmentSuccessionSchema,
  },

  getMe: { summary: summary('Người đang đăng nhập', 'The person signed in') },
  listUsers: { summary: summary('Danh sách người dùng', 'All users') },
  getUser: {
    summary: summary('Một người dùng', 'One user'),
    path: z.strictObject({ id: userIdSchema }),
  },
  putUser: {
    summary: summary('Thêm hoặc sửa người dùng', 'Enter or change a user'),
    path: z.strictObject({ id: userIdSchema }),
    body: userSchema,
  },

  listDirectives: {
    summary: summary('Văn bản giao việc trong năm', "A year's directives, the latest first"),
    query: z.strictObject({ year: year.optional(), ...page }),
  },
  registerDirective: {
    summary: summary('Vào sổ văn bản và các nhiệm vụ', 'Register a directive with its tasks'),
    body: z.strictObject({ directive: newDirectiveSchema, tasks: taskRequestsSchema }),
  },
  getDirective: {
    summary: summary('Một văn bản và các nhiệm vụ', 'A directive and its tasks, a page at a time'),
    path: z.strictObject({ key: directiveKeySchema }),
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(50), cursor }),
  },
  addTasks: {
    summary: summary('Thêm nhiệm vụ vào văn bản', 'Add tasks to a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
    body: z.strictObject({ tasks: taskRequestsSchema }),
  },

  changeDirective: {
    summary: summary('Sửa, thay thế hoặc thu hồi văn bản', 'Correct, supersede or withdraw a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
    body: directiveChangeSchema,
  },
  getDirectiveHistory: {
    summary: summary('Lịch sử văn bản', 'Every change of a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
  },
  previewDeadline: {
    summary: summary('Đọc thử thời hạn theo văn bản', 'What the words of a deadline mean; writes nothing'),
    body: z.strictObject({
      wording: lineOf(200),
      issuedOn: localDateSchema.optional(),
      until: localDateSchema
        .optional()
        .meta({ description: 'recurring work: list its dates up to this day' }),
    }),
  },
  previewAssignees: {
    summary: summary('Đọc thử đơn vị được giao', 'Whom the words of an assignment name; writes nothing'),
    body: z.strictObject({
      wording: lineOf(300),
      on: localDateSchema.optional().meta({ description: 'the register of which day; default: today' }),
    }),
  },

  listTasks: {
    summary: summary('Danh sách nhiệm vụ', 'Tasks by department, status, star and due date'),
    query: listTasksQuery,
  },
  getTask: { summary: summary('Một nhiệm vụ', 'One task, with its ETag'), path: taskPath },
  getHistory: { summary: summary('Lịch sử nhiệm vụ', 'Every entry of a task’s history'), path: taskPath },
  updateProgress: {
    summary: summary('Cập nhật tình hình', 'Post a progress update'),
    path: taskPath,
    body: progressSchema,
    ifMatch: true,
  },
  reportTask: {
    summary: summary('Báo cáo khi đến hạn', 'Report at the deadline, done or not'),
    path: taskPath,
    body: reportSchema,
    ifMatch: true,
  },
  acknowledgeTask: {
    summary: summary('Tiếp nhận nhiệm vụ', 'Acknowledge a task'),
    path: taskPath,
    body: acknowledgementSchema,
    ifMatch: true,
  },
  disownTask: {
    summary: summary('Trả lại vì không thuộc chức năng', 'Return a task as not ours'),
    path: taskPath,
    body: disowningSchema,
    ifMatch: true,
  },
  keepTask: {
    summary: summary('Giữ nguyên đơn vị', 'Answer that a returned task stays where it is'),
    path: taskPath,
    body: keepingSchema,
    ifMatch: true,
  },
  handDownTask: {
    summary: summary('Giao chuyên viên trong đơn vị', 'Hand a task down to somebody of the department'),
    path: taskPath,
    body: handDownSchema,
    ifMatch: true,
  },
  starTask: {
    summary: summary('Gắn hoặc bỏ sao', 'Star a task or take the star off'),
    path: taskPath,
    body: starSchema,
    ifMatch: true,
  },
  setUrgency: {
    summary: summary('Đặt độ khẩn', 'Set how urgent a task is'),
    path: taskPath,
    body: urgencyChangeSchema,
    ifMatch: true,
  },
  correctTask: {
    summary: summary('Đính chính thời hạn hoặc tên nhiệm vụ', 'Set or correct the due date or the title'),
    path: taskPath,
    body: correctionSchema,
    ifMatch: true,
  },
  withdrawTask: {
    summary: summary('Rút nhiệm vụ', 'Withdraw a task'),
    path: taskPath,
    body: withdrawalSchema,
    ifMatch: true,
  },
  reassignTask: {
    summary: summary(
      'Giao lại cho đơn vị khác',
      'Reassign a task: it ends here and a linked one opens there',
    ),
    path: taskPath,
    body: reassignmentSchema,
    ifMatch: true,
  },
  splitTask: {
    summary: summary('Tách nhiệm vụ', 'Split a task into several linked ones'),
    path: taskPath,
    body: splitSchema,
    ifMatch: true,
  },
  mergeTask: {
    summary: summary('Gộp vào nhiệm vụ khác', 'Merge a task into another open one'),
    path: taskPath,
    body: mergerSchema,
    ifMatch: true,
  },
  setCoordination: {
    summary: summary(
      'Đơn vị phối hợp, nơi nhận để biết',
      'Name who coordinates, by when, and who is informed',
    ),
    path: taskPath,
    body: coordinationSchema,
    ifMatch: true,
  },
  answerCoordination: {
    summary: summary('Đơn vị phối hợp trả lời', 'Answer as a coordinating department'),
    path: taskPath,
    body: coordinationAnswerSchema,
  },
  commentOnTask: {
    summary: summary('Trao đổi về nhiệm vụ', 'Comment on a task'),
    path: taskPath,
    body: commentSchema,
  },
  listCoordinations: {
    summary: summary(
      'Nhiệm vụ phối hợp của đơn vị',
      "Other departments' tasks that a department has a part in",
    ),
    path: z.strictObject({ department: departmentCodeSchema }),
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(50), cursor }),
  },
  judgeResult: {
    summary: summary('Xác nhận hoàn thành hoặc trả lại', 'Accept a result or return it'),
    path: taskPath,
    body: acceptanceSchema,
    ifMatch: true,
  },
  decideExtension: {
    summary: summary('Quyết định gia hạn', 'Decide an extension'),
    path: taskPath,
    body: extensionDecisionSchema,
    ifMatch: true,
  },

  ...figureContracts,
  listFormulaSets: { summary: summary('Các bộ công thức', 'The formula sets in use') },
  putFormulaSet: {
    summary: summary('Thêm hoặc sửa bộ công thức', 'Enter or change a formula set'),
    path: z.strictObject({ name: setNameSchema }),
    body: formulaSetSchema,
  },
  listRuleSets: { summary: summary('Các bộ tiêu chí', 'The rule sets, by letter') },
  putRuleSet: {
    summary: summary('Thêm hoặc sửa bộ tiêu chí', 'Enter or change a rule set'),
    path: z.strictObject({ name: setNameSchema }),
    body: ruleSetSchema,
  },

  prepareExtension: {
    summary: summary('Trình phương án gia hạn', 'Prepare the decision on an extension'),
    path: taskPath,
    body: extensionPreparationSchema,
    ifMatch: true,
  },
  correctExtension: {
    summary: summary('Sửa quyết định gia hạn', 'Put a wrong extension decision right'),
    path: taskPath,
    body: extensionCorrectionSchema,
    ifMatch: true,
  },

  listDelegations: { summary: summary('Các ủy quyền', 'Who may act in whose place') },
  putDelegations: {
    summary: summary('Ủy quyền', 'Say who acts in your place, and when; replaces what you said before'),
    body: z.strictObject({ delegations: z.array(delegationSchema).max(10) }),
  },

  listExplanations: {
    summary: summary('Các yêu cầu giải trình', "A year's requests for explanation"),
    query: z.strictObject({
      department: departmentCodeSchema.optional(),
      year: year.optional(),
      state: z.enum(explanationStates).optional(),
      ...page,
    }),
  },
  askExplanation: {
    summary: summary('Yêu cầu giải trình', 'Ask a department to explain a task or a figure'),
    body: questionSchema,
  },
  answerExplanation: {
    summary: summary('Giải trình', 'Answer a request for explanation'),
    path: z.strictObject({ id: explanationIdSchema }),
    body: explanationAnswerSchema,
  },

  getDecisionTimes: {
    summary: summary('Thời gian xử lý của Văn phòng và lãnh đạo', 'How long decisions took'),
    query: z
      .strictObject({ from: localDateSchema, to: localDateSchema })
      .refine(({ from, to }) => isSpan(from, to), { path: ['to'], error: 'span-not-valid' }),
  },

  listNotices: {
    summary: summary('Sổ thư đã gửi', 'The mail ledger of a day or an ISO week'),
    path: z.strictObject({ period }),
  },

  getCalendar: {
    summary: summary(
      'Ngày nghỉ lễ, làm bù của năm',
      "A year's holidays and make-up days, as entered or proposed",
    ),
    path: yearPath,
  },
  putCalendar: {
    summary: summary('Nhập lịch nghỉ của năm', "Enter a year's holidays and make-up days"),
    path: yearPath,
    body: z.strictObject({ days: specialDaysSchema }),
  },
  previewCalendar: {
    summary: summary('Xem trước thời hạn sẽ đổi', 'Which due dates would be others by these days'),
    path: yearPath,
    body: z.strictObject({ days: specialDaysSchema }),
    onlyReckons: true,
  },

  getSettings: {
    summary: summary('Các thiết lập', 'The settings in force on a day, with their history'),
    query: z.strictObject({ on: localDateSchema.optional().meta({ description: 'default: today' }) }),
  },
  putSettings: {
    summary: summary('Đổi thiết lập từ một ngày', 'Change the settings from a day on'),
    body: z.strictObject({ from: localDateSchema, settings: settingsSchema }),
  },

  listUrgings: {
    summary: summary(
      'Nhiệm vụ đã đôn đốc nhiều lần',
      'Overdue tasks urged more often than the setting allows',
    ),
    query: z.strictObject({
      department: departmentCodeSchema.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor,
    }),
  },
  assessDepartment: {
    summary: summary(
      'Số liệu đánh giá theo Nghị định 335/2025',
      'Items of a month or quarter as Decree 335/2025 assesses them',
    ),
    query: assessmentQuery,
  },

  recountYear: {
    summary: summary('Đếm lại', 'Count every task of a year again and compare'),
    path: yearPath,
  },
} as const satisfies Record<Operation, Contract>

export type Contracts = typeof contracts
