import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import {
  acceptanceSchema,
  extensionDecisionSchema,
  progressSchema,
  reportSchema,
} from '../../directives/requests/commands.ts'
import { whenRight } from '../../shared/across-fields.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import { listedStatuses } from '../../tasks/task/lateness.ts'
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
  urgingActSchema,
  withdrawalSchema,
} from '../../tasks/task/task-commands.ts'
import type { Contract } from '../contract.ts'
import type { OperationIn } from '../routes/route.ts'
import type { taskRoutes } from '../routes/tasks.ts'
import { page, shortPage, summary, taskPath, year } from './fields.ts'

const statusNames = ['open', 'done', 'assigned', ...listedStatuses] as const

/** The filters of a list of tasks. */
export const taskListSchema = z
  .strictObject({
    department: departmentCodeSchema.optional(),
    year: year.optional(),
    status: z.enum(statusNames).optional(),
    starred: z.enum(['true', 'false']).optional(),
    urgency: z.enum(['usual', ...urgencies]).optional(),
    holder: userIdSchema.optional().meta({ description: 'who in the department it was handed down to' }),
    awaiting: z.enum(['acceptance', 'decision']).optional(),
    dueFrom: localDateSchema.optional(),
    dueTo: localDateSchema.optional(),
  })
  .refine((query) => !query.dueFrom || !query.dueTo || query.dueFrom <= query.dueTo, {
    path: ['dueTo'],
    error: 'ends-before-it-begins',
    ...whenRight({ dueFrom: localDateSchema.optional(), dueTo: localDateSchema.optional() }),
  })
  .refine(
    ({ status, year }) => year !== undefined || !status || status.startsWith('open') || status === 'planned',
    {
      path: ['year'],
      error: 'needs-year',
      ...whenRight({ status: z.enum(statusNames).optional() }),
    },
  )

export const taskContracts = {
  listTasks: {
    summary: summary('Danh sách nhiệm vụ', 'Tasks by department, status, star, urgency, holder and due date'),
    query: taskListSchema.safeExtend(page),
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
  urgeTask: {
    summary: summary('Đôn đốc', 'Urge an overdue task; at most once a day'),
    path: taskPath,
    body: urgingActSchema,
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
    creates: true,
  },
  commentOnTask: {
    summary: summary('Trao đổi về nhiệm vụ', 'Comment on a task'),
    path: taskPath,
    body: commentSchema,
    creates: true,
  },
  listCoordinations: {
    summary: summary(
      'Nhiệm vụ phối hợp của đơn vị',
      "Other departments' tasks that a department has a part in",
    ),
    path: z.strictObject({ department: departmentCodeSchema }),
    query: z.strictObject(shortPage),
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
} as const satisfies Record<OperationIn<typeof taskRoutes>, Contract>
