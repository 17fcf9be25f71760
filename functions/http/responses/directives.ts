import * as z from 'zod'
import { unreadReasons } from '../../directives/assignees/assignee-wording.ts'
import { recurrenceSchema } from '../../directives/deadline/recurrence.ts'
import { undatedReasons } from '../../directives/deadline/undated-reasons.ts'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import { directiveEntrySchema } from '../../directives/directive/directive-changes.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import type { directiveRoutes } from '../routes/directives.ts'
import type { OperationIn } from '../routes/route.ts'
import { cursor, directive, task } from './fields.ts'

const registered = z.object({
  key: directiveKeySchema,
  tasks: z.array(task),
  waiting: z.int().min(1).optional().meta({ description: 'how many of the request wait for their lead' }),
})

const explained = { vi: z.string(), en: z.string() }

const deadline = z
  .object({
    kind: z.enum(['date', 'period-end', 'term', 'recurring', 'undated']),
    dueOn: z.iso.date().optional(),
    time: z.string().optional(),
    term: termSchema.optional(),
    recurrence: recurrenceSchema.optional(),
    because: z.enum(undatedReasons).optional(),
    unread: z.string().optional().meta({ description: 'what of the words was not understood' }),
    toCorrect: z.literal(true).optional().meta({
      description: 'it looks like a date and was not read: the words are to be corrected',
    }),
    urgency: z.enum(urgencies).optional(),
    dueDates: z.array(z.iso.date()).optional(),
    ...explained,
  })
  .meta({ id: 'DeadlineReading' })

const named = z.array(z.object({ code: z.string(), name: z.string() }))

const assignees = z
  .object({
    departments: named,
    coordinating: named.meta({ description: 'whom the same words name beside the lead' }),
    unread: z.array(
      z.object({
        words: z.string(),
        because: z.enum(unreadReasons),
        ...explained,
        proposals: named.meta({
          description: 'who may be meant, the nearest first; nobody is taken by itself',
        }),
      }),
    ),
  })
  .meta({ id: 'AssigneeReading' })

export const directiveResponses = {
  listDirectives: z.object({ directives: z.array(directive), cursor }),
  registerDirective: registered,
  getDirective: directive.extend({ tasks: z.array(task), cursor }),
  addTasks: registered,
  changeDirective: directive.omit({ taskCount: true }),
  getDirectiveHistory: z.object({ changes: z.array(directiveEntrySchema.omit({ bodyHash: true })) }),
  listDueDates: z.object({
    tasks: z
      .array(
        z.object({
          id: taskIdSchema,
          title: z.string(),
          assignedOn: z.iso.date(),
          deadlineAsWorded: z.string().optional(),
          term: termSchema.optional(),
          dueOn: z.iso.date(),
        }),
      )
      .meta({ description: 'nothing is set: the Office corrects each task that it agrees with' }),
    cursor,
  }),
  previewDeadline: deadline,
  previewAssignees: assignees,
} as const satisfies Record<OperationIn<typeof directiveRoutes>, z.ZodType>
