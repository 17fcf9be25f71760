import * as z from 'zod'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import { coordinationStatuses } from '../../tasks/coordination/coordination.ts'
import type { pageRoutes } from '../routes/pages.ts'
import type { OperationIn } from '../routes/route.ts'
import { cursor, directive, explanation, listedTask } from './fields.ts'

const todoGroups = [
  'awaiting-lead',
  'withheld',
  'report-owed',
  'returned',
  'extension-refused',
  'overdue',
  'explanation-asked',
  'due-soon',
  'coordination-owed',
  'unacknowledged',
  'awaiting-answer',
  'extensions-to-decide',
  'overdue-long',
  'urged-too-often',
  'explanations-open',
  'awaiting-acceptance',
  'extensions-to-prepare',
  'not-ours',
  'series-ending',
  'explanations-late',
] as const

const todoTask = listedTask.extend({
  daysOverdue: z.int().optional(),
  urgings: z.int().optional(),
  refusal: z.enum(['returned', 'extension-refused']).optional(),
  reason: z.string().optional().meta({ description: 'why it was returned or refused' }),
  part: z
    .object({
      dueOn: z.iso.date().optional(),
      part: z.string().optional(),
      status: z.enum(coordinationStatuses),
    })
    .optional()
    .meta({ description: "the department's part in another's task" }),
})

const waitingTask = z
  .object({
    directive: directiveKeySchema,
    code: z.string(),
    title: z.string(),
    since: z.iso.date(),
    deadlineAsWorded: z.string().optional(),
    dueOn: z.iso.date().optional(),
  })
  .meta({ id: 'WaitingForLead' })

export const pageResponses = {
  getSignIn: z.object({
    issuer: z.string().meta({ description: 'its description is at /.well-known/openid-configuration' }),
    clientId: z.string(),
  }),
  getTodo: z.object({
    on: z.iso.date(),
    groups: z
      .array(
        z.object({
          name: z.enum(todoGroups),
          count: z.int(),
          tasks: z.array(todoTask).optional(),
          explanations: z.array(explanation).optional(),
          waiting: z.array(waitingTask).optional(),
        }),
      )
      .meta({ description: 'every group of the caller and of whom they stand in for, empty ones too' }),
    worstDepartments: z.array(z.object({ department: z.string(), overdue: z.int() })).optional(),
  }),
  search: z.object({
    years: z.array(z.int()),
    searched: z.int().meta({ description: 'tasks that were looked through' }),
    directives: z.array(directive.extend({ exact: z.boolean() })),
    directiveCount: z.int(),
    tasks: z.array(
      listedTask.extend({ exact: z.boolean().meta({ description: 'found as typed, diacritics too' }) }),
    ),
    taskCount: z.int(),
    cursor,
  }),
} as const satisfies Record<OperationIn<typeof pageRoutes>, z.ZodType>
