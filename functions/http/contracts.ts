import * as z from 'zod'
import { whenRight } from '../domain/across-fields.ts'
import {
  acceptanceSchema,
  extensionDecisionSchema,
  newTasksSchema,
  progressSchema,
  reportSchema,
} from '../domain/commands.ts'
import { localDateSchema } from '../domain/dates.ts'
import { departmentCodeSchema, departmentSchema } from '../domain/department.ts'
import { directiveKeySchema, directiveSchema } from '../domain/directive.ts'
import { formulaSetNames } from '../domain/formulas.ts'
import { statuses } from '../domain/lateness.ts'
import { ruleSets } from '../domain/rule-sets.ts'
import { taskIdSchema } from '../domain/task.ts'
import { userIdSchema, userSchema } from '../domain/user.ts'
import type { Contract } from '../middleware/input.ts'
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

export const contracts = {
  getDescription: { summary: summary('Mô tả giao diện lập trình', 'This description') },

  getDashboard: {
    summary: summary('Số liệu của năm', "A year's figures, of the city and each department"),
    path: yearPath,
    query: z.strictObject({
      ruleSet: z.enum(ruleSets.map((rules) => rules.name)).optional(),
      formulaSet: z.enum(formulaSetNames).default('da-nang'),
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
    body: z.strictObject({ directive: directiveSchema, tasks: newTasksSchema }),
  },
  getDirective: {
    summary: summary('Một văn bản và các nhiệm vụ', 'A directive and its tasks, a page at a time'),
    path: z.strictObject({ key: directiveKeySchema }),
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(50), cursor }),
  },
  addTasks: {
    summary: summary('Thêm nhiệm vụ vào văn bản', 'Add tasks to a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
    body: z.strictObject({ tasks: newTasksSchema }),
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

  listNotices: {
    summary: summary('Sổ thư đã gửi', 'The mail ledger of a day or an ISO week'),
    path: z.strictObject({ period }),
  },

  recountYear: {
    summary: summary('Đếm lại', 'Count every task of a year again and compare'),
    path: yearPath,
  },
} as const satisfies Record<Operation, Contract>

export type Contracts = typeof contracts
