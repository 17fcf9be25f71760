import * as z from 'zod'
import { recurrenceSchema } from '../../directives/deadline/recurrence.ts'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, taskIdSchema, userIdSchema } from '../../shared/ids.ts'
import { lineOf, wordsOf } from '../../shared/text.ts'
import { updatesKept } from './updates.ts'

const wait = z.strictObject({ from: localDateSchema, until: localDateSchema })
const earlierDueDate = z.strictObject({
  dueOn: localDateSchema.optional().meta({ description: 'absent where there was none' }),
  until: localDateSchema,
  missed: z.literal(true).optional(),
  reported: z.literal(true).optional(),
  reportedOn: localDateSchema.optional(),
  reportedByResult: z.literal(true).optional(),
  amended: z
    .literal(true)
    .optional()
    .meta({ description: 'the Office put it right: until then it was the original date, too' }),
})

const common = {
  id: taskIdSchema,
  version: z.int().min(1),
  assignedOn: localDateSchema,
  planned: z.enum(['ahead', 'withheld']).optional().meta({
    description:
      'entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then',
  }),
  registeredOn: localDateSchema,
  starred: z.boolean(),
  starChangedOn: localDateSchema.optional(),
  urgency: z.enum(urgencies).optional(),
  originalDueOn: localDateSchema.optional(),
  dueOn: localDateSchema.optional().meta({ description: 'the effective due date' }),
  earlierDueDates: z.array(earlierDueDate).optional(),
  waits: z.array(wait).optional().meta({
    description: 'waits for the Office or the leader that began in time and outlasted the due date',
  }),
  percent: z.int().min(0).max(100).optional(),
  updatedOn: localDateSchema.optional().meta({ description: 'the day of the latest update or report' }),
  updatedBefore: z.array(z.int().min(0)).max(updatesKept).optional().meta({
    description:
      'the latest days of those before it, each as days since registeredOn; absent where they were not kept yet',
  }),
  reportsOwed: z.int().min(0),
  reportsInTime: z.int().min(0),
  reportedFor: localDateSchema.optional().meta({ description: 'the due date that was reported on in time' }),
  reportedOn: localDateSchema.optional().meta({
    description: 'the day of that report, while that due date holds; absent where it was not kept yet',
  }),
  reportedByResult: z.literal(true).optional().meta({
    description: 'the only report for that date is a result: returned before the date, it is owed again',
  }),
  reportTakenBackOn: localDateSchema.optional().meta({
    description:
      'the last day on which the return of a result took its report back: before it more was reported',
  }),
  missedFor: localDateSchema.optional().meta({ description: 'the latest due date whose miss is recorded' }),
  urgedOn: z
    .array(localDateSchema)
    .optional()
    .meta({ description: 'the days on which somebody of the Office or a leader urged it' }),
  acknowledgedOn: localDateSchema.optional(),
  holder: userIdSchema.optional().meta({ description: 'who in the department it was assigned to' }),
  coordinating: z.array(departmentCodeSchema).optional().meta({
    description: 'the departments that coordinate, whether they have answered or not',
  }),
  extensions: z.int().min(1).optional().meta({ description: 'extensions granted and not taken back' }),
  decidedDueOn: localDateSchema.optional().meta({
    description: 'the due date that the last extension decision was about; a correction may go back to it',
  }),
}

export const completionOutcomes = ['done-on-time', 'done-late', 'done-no-deadline'] as const

const result = z.strictObject({
  submittedOn: localDateSchema,
  workedOn: localDateSchema.optional().meta({
    description:
      'the day of the work as the report says; on an accepted task the day that the Office judged by',
  }),
})

const request = z.strictObject({
  askedOn: localDateSchema,
  proposedDueOn: localDateSchema,
  preparedOn: localDateSchema.optional().meta({ description: 'the Office has prepared the decision' }),
  decided: z
    .strictObject({
      on: localDateSchema,
      dueOn: localDateSchema
        .optional()
        .meta({ description: 'what was granted; absent where it was refused' }),
      carriedOn: localDateSchema.optional().meta({
        description: 'the day on which its paper left the draft: nothing else is decided from then on',
      }),
    })
    .optional()
    .meta({ description: 'a leader has decided; it counts from the day on which the paper is signed' }),
})

const leadersCorrection = z.strictObject({
  on: localDateSchema,
  dueOn: localDateSchema.meta({ description: 'the due date once it is signed' }),
  carriedOn: localDateSchema.optional().meta({
    description: 'the day on which its paper left the draft: it is not corrected anew from then on',
  }),
})

const notOurs = z.strictObject({ returnedOn: localDateSchema })

/** What waits for an answer. Each may wait beside the others: work that was asked more time for, or returned as not ours, can be finished. */
const openTask = z.strictObject({
  ...common,
  lifecycle: z.literal('open'),
  result: result.optional().meta({ description: 'submitted, and not judged yet' }),
  request: request.optional().meta({ description: 'for an extension, and not decided yet' }),
  notOurs: notOurs.optional().meta({ description: 'returned as not ours, and not answered yet' }),
  correction: leadersCorrection.optional().meta({
    description:
      'a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then',
  }),
})

const acceptedTask = z.strictObject({
  ...common,
  lifecycle: z.literal('accepted'),
  result,
  acceptedOn: localDateSchema,
  outcome: z.enum(completionOutcomes),
})

const endedTask = z.strictObject({
  ...common,
  lifecycle: z.enum(['withdrawn', 'reassigned']),
  endedOn: localDateSchema,
})

/**
 * The dated facts the rules need, and nothing else: what the task is called stands beside them.
 * They are few, so that any past day is a fold over tasks and never a replay of events.
 */
export const taskFactsSchema = z.discriminatedUnion('lifecycle', [openTask, acceptedTask, endedTask])

const notInEntries = { updatedBefore: true, reportedOn: true, coordinating: true } as const

/**
 * The facts as entries of a history and answers tell them: without the days that serve past days alone, and without who
 * coordinates. An entry is near the kilobyte that a write unit pays for, and entries' own days and parties tell the same.
 */
export const toldFactsSchema = z.discriminatedUnion('lifecycle', [
  openTask.omit(notInEntries),
  acceptedTask.omit(notInEntries),
  endedTask.omit(notInEntries),
])

export const toldFacts = <Facts extends TaskFacts>(facts: Facts): Facts => {
  const told = { ...facts }
  for (const name of Object.keys(notInEntries) as (keyof typeof notInEntries)[]) delete told[name]
  return told
}

export type OpenTask = z.infer<typeof openTask>
export type AcceptedTask = z.infer<typeof acceptedTask>
export type TaskFacts = z.infer<typeof taskFactsSchema>

export const taskNamingSchema = z.strictObject({
  title: lineOf(300),
  directive: directiveKeySchema,
  item: z
    .string()
    .regex(/^[a-z0-9]{12}$/)
    .optional()
    .meta({ description: 'the same for all tasks of one item of the directive: joint leads, periods' }),
  deadlineAsWorded: wordsOf(200).optional().meta({
    description: 'what the directive says of the deadline, in its own words',
  }),
  term: termSchema.optional().meta({ description: 'what the first due date was computed from' }),
  lastOfSeries: z
    .literal(true)
    .optional()
    .meta({ description: 'the last period of recurring work that has its task' }),
  series: recurrenceSchema
    .optional()
    .meta({ description: 'recurring work without end: giving this task enters that of the period after it' }),
})

export type TaskNaming = z.infer<typeof taskNamingSchema>
export type Task = TaskFacts & TaskNaming

/** The names of what a task is called by: everything else of it is a fact. */
export const namingNames = taskNamingSchema.keyof().options

/** The facts of a task without what it is called: what rules decide on. */
export const factsOf = (task: Task): TaskFacts => {
  const facts: TaskFacts & Partial<TaskNaming> = { ...task }
  for (const name of namingNames) delete facts[name]
  return facts
}
