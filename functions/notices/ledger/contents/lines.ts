import * as z from 'zod'
import { urgencies } from '../../../directives/deadline/urgency.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { explanationIdSchema, outgoingPaperIdSchema, taskIdSchema } from '../../../shared/ids.ts'
import { completionOutcomes } from '../../../tasks/task/task.ts'

/** What mails tell, line by line. */

export const lineSchema = z.strictObject({
  id: taskIdSchema,
  title: z.string(),
  directive: z.string(),
  dueOn: localDateSchema.optional(),
  urgency: z.enum(urgencies).optional(),
  daysOverdue: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'in the mail to a lagging department; absent in notices of before' }),
  departmentName: z.string().optional().meta({ description: 'in mails that tell of more than one' }),
  urgings: z.int().min(1).optional().meta({ description: 'how often it was urged before this mail' }),
  refusal: z
    .strictObject({ kind: z.enum(['returned', 'extension-refused']), reason: z.string().optional() })
    .optional()
    .meta({ description: 'that it was given back, and why' }),
  isReportOwed: z
    .literal(true)
    .optional()
    .meta({ description: 'that it is overdue and nothing was reported for its date' }),
  part: z
    .strictObject({ dueOn: localDateSchema.optional(), part: z.string().optional() })
    .optional()
    .meta({ description: "what the reader's department is asked for in another's task" }),
})

export const decisionLineSchema = z.strictObject({
  id: taskIdSchema,
  title: z.string(),
  directive: z.string(),
  kind: z.enum([
    'accepted',
    'returned',
    'extended',
    'extension-refused',
    'extension-corrected',
    'corrected',
    'urgency-set',
    'urged',
    'assignment-confirmed',
    'withdrawn',
    'reassigned',
    'split',
    'merged',
    'took-over',
    'coordinating',
    'information',
    'released',
    'coordination-answered',
    'commented',
  ]),
  outcome: z.enum(completionOutcomes).optional(),
  reason: z.string().optional(),
  dueOn: localDateSchema.optional(),
  urgency: z.enum(['usual', ...urgencies]).optional(),
})

export const decisionsSchema = z.strictObject({
  count: z.int().min(0),
  lines: z.array(decisionLineSchema),
})

/** A request for explanation that is not answered; with the task, where it is about one. */
const explanationLineSchema = z.strictObject({
  question: z.string(),
  dueOn: localDateSchema,
  late: z.boolean(),
  departmentName: z.string().optional().meta({ description: 'in mails that tell of more than one' }),
  taskId: taskIdSchema.optional(),
})

/** What a department answered to a request for explanation. */
const answerLineSchema = z.strictObject({
  explanation: explanationIdSchema,
  question: z.string(),
  answer: z.string(),
  on: localDateSchema,
  departmentName: z.string(),
})

export const answersSchema = z
  .strictObject({ count: z.int().min(0), lines: z.array(answerLineSchema) })
  .meta({ description: 'absent where there is none' })

/** A task that no department leads yet. */
export const waitingLineSchema = z.strictObject({
  directive: z.string(),
  code: z.string(),
  since: localDateSchema,
  title: z.string(),
  deadlineAsWorded: z.string().optional(),
  dueOn: localDateSchema.optional(),
})

/** A letter or report that waits for a signature, or signed to go out. */
const paperLineSchema = z.strictObject({
  id: outgoingPaperIdSchema,
  subject: z.string(),
  cited: z.string().meta({ description: 'number and symbol as far as they are known' }),
  since: localDateSchema,
})

export const papersSchema = z
  .strictObject({ count: z.int().min(0), lines: z.array(paperLineSchema) })
  .meta({ description: 'absent where there is none' })

export const sectionSchema = z.strictObject({ count: z.int().min(0), lines: z.array(lineSchema) })

export const explanationsSchema = z
  .strictObject({ count: z.int().min(0), lines: z.array(explanationLineSchema) })
  .meta({ description: 'absent where there is none' })

export type Answers = z.infer<typeof answersSchema>
export type Section = z.infer<typeof sectionSchema>
export type Papers = z.infer<typeof papersSchema>
export type WaitingLine = z.infer<typeof waitingLineSchema>
export type TaskLine = z.infer<typeof lineSchema>
export type ExplanationLine = z.infer<typeof explanationLineSchema>
export type DecisionLine = z.infer<typeof decisionLineSchema>
