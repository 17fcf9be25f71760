import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { levels } from '../../figures/rules/rule-sets.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, taskIdSchema, userIdSchema } from '../../shared/ids.ts'
import { completionOutcomes } from '../../tasks/task/task.ts'
import { noticeStates } from './notice-state.ts'

const line = z.strictObject({
  id: taskIdSchema,
  title: z.string(),
  directive: z.string(),
  dueOn: localDateSchema.optional(),
  departmentName: z.string().optional().meta({ description: 'in mails that tell of more than one' }),
  urgings: z.int().min(1).optional().meta({ description: 'how often it was urged before this mail' }),
  refusal: z
    .strictObject({ kind: z.enum(['returned', 'extension-refused']), reason: z.string().optional() })
    .optional()
    .meta({ description: 'that it was given back, and why' }),
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
    'coordinating',
    'information',
    'released',
  ]),
  outcome: z.enum(completionOutcomes).optional(),
  reason: z.string().optional(),
  dueOn: localDateSchema.optional(),
  urgency: z.enum(['usual', ...urgencies]).optional(),
})

/** A request for explanation that is not answered; with the task, where it is about one. */
const explanationLine = z.strictObject({
  question: z.string(),
  dueOn: localDateSchema,
  late: z.boolean(),
  departmentName: z.string().optional().meta({ description: 'in mails that tell of more than one' }),
  taskId: taskIdSchema.optional(),
})

/** A task that no department leads yet. */
const waitingLine = z.strictObject({
  directive: z.string(),
  code: z.string(),
  since: localDateSchema,
  title: z.string(),
  deadlineAsWorded: z.string().optional(),
  dueOn: localDateSchema.optional(),
})

const section = z.strictObject({ count: z.int().min(0), lines: z.array(line) })

const explanations = z
  .strictObject({ count: z.int().min(0), lines: z.array(explanationLine) })
  .meta({ description: 'absent where there is none' })

/** One mail a day for a person of a department; a section holds the most urgent lines and the count of all. */
const digestSchema = z.strictObject({
  kind: z.literal('digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  departmentName: z.string(),
  reportsOwed: section,
  returned: section,
  extensionsRefused: section,
  overdue: section,
  dueSoon: section,
  coordinationOwed: section,
  unacknowledged: section,
  newTasks: section,
  decisions: z.strictObject({ count: z.int().min(0), lines: z.array(decisionLineSchema) }),
  explanations: explanations.optional(),
})

/** One mail a day for a person of the Office: what waits for it in the whole city. */
const officeDigestSchema = z.strictObject({
  kind: z.literal('office-digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  awaitingLead: z
    .strictObject({ count: z.int().min(0), lines: z.array(waitingLine) })
    .optional()
    .meta({ description: 'tasks that wait for their lead; absent where there is none' }),
  withheld: section
    .optional()
    .meta({ description: 'planned tasks of departments that have ended; absent where there is none' }),
  awaitingAcceptance: section,
  extensionsToPrepare: section,
  notOurs: section,
  seriesEnding: section.meta({ description: 'recurring work whose last task is near' }),
  explanationsLate: explanations.optional(),
  successions: z
    .array(
      z.strictObject({
        name: z.string(),
        successors: z.array(z.string()),
        on: localDateSchema,
        refused: z
          .string()
          .optional()
          .meta({ description: 'the code of the problem that stands in its way' }),
      }),
    )
    .optional()
    .meta({
      description: 'departments that others took over from, or should have; absent where there is none',
    }),
})

/** One mail a day for a leader: what waits for a decision, and what is overdue for long or was urged in vain. */
const leaderDigestSchema = z.strictObject({
  kind: z.literal('leader-digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  overdueFrom: z.int().min(0).meta({ description: 'days overdue from which a task is in it' }),
  awaitingDecision: section,
  overdue: section,
  urgedTooOften: section,
  explanationsOpen: explanations.optional(),
  worstDepartments: z.array(z.strictObject({ name: z.string(), overdue: z.int().min(1) })),
})

/** The letter-like mail to a department that lags behind: the figures of the day it was found so. */
const laggingSchema = z.strictObject({
  kind: z.literal('lagging'),
  day: localDateSchema,
  department: departmentCodeSchema,
  departmentName: z.string(),
  ruleSet: z.string(),
  cityRule: z
    .literal(true)
    .optional()
    .meta({ description: "the letter prints no such number: the city's own" }),
  assigned: z.int(),
  done: z.int(),
  doneOnTime: z.int(),
  openOverdue: z.int(),
})

/** The mail that tells a department that a letter of the city names it. */
const letterNoticeSchema = z.strictObject({
  kind: z.literal('letter'),
  day: localDateSchema,
  department: departmentCodeSchema,
  departmentName: z.string(),
  letter: z.string().meta({ description: 'number and symbol' }),
  level: z.enum(levels),
})

/** Asks a person to sign in for the first time, or by a new address. */
const invitationSchema = z.strictObject({
  kind: z.literal('invitation'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  email: z.email(),
  inviter: z.strictObject({ name: z.string(), email: z.email().optional() }),
})

const noticeContentSchema = z.discriminatedUnion('kind', [
  digestSchema,
  officeDigestSchema,
  leaderDigestSchema,
  laggingSchema,
  letterNoticeSchema,
  invitationSchema,
])

export type Section = z.infer<typeof section>
export type WaitingLine = z.infer<typeof waitingLine>
export type TaskLine = z.infer<typeof line>
export type ExplanationLine = z.infer<typeof explanationLine>
export type DecisionLine = z.infer<typeof decisionLineSchema>
export type Digest = z.infer<typeof digestSchema>
export type OfficeDigest = z.infer<typeof officeDigestSchema>
export type LeaderDigest = z.infer<typeof leaderDigestSchema>
export type LetterNotice = z.infer<typeof letterNoticeSchema>
export type Invitation = z.infer<typeof invitationSchema>
export type Lagging = z.infer<typeof laggingSchema>

const tried = z.strictObject({
  times: z
    .int()
    .min(1)
    .meta({ description: 'SES names it in its events: of an earlier try they say nothing' }),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})

const sentAgain = z.strictObject({ by: userIdSchema, at: z.iso.datetime(), key: z.string() })

export const noticeSchema = z
  .strictObject({
    /** A user's id or a department's code; of an invitation the user's id and the invitation's number. */
    recipient: z.string(),
    /** The day of a digest, the ISO week of a lagging mail, the key of a letter, the day an invitation was asked for: one notice per recipient, kind and period. */
    period: z.string(),
    state: z.enum(noticeStates),
    to: z.array(z.email()),
    content: noticeContentSchema,
    messageId: z.string().optional(),
    failure: z.string().optional(),
    stateAt: z.iso.datetime(),
    tried: tried.optional().meta({ description: 'how often it was handed to the mail service' }),
    tryAgainAt: z.iso.datetime().optional().meta({ description: 'when it is looked at next' }),
    sentAgain: z.array(sentAgain).optional().meta({ description: 'who had it sent again, and when' }),
    supersededBy: z
      .string()
      .optional()
      .meta({ description: 'the period of the newer one that says it, too' }),
  })
  .meta({ id: 'Notice' })

export type Notice = z.infer<typeof noticeSchema>

export const noticeKinds = noticeContentSchema.options.map(({ shape }) => shape.kind.value)

/** What names a notice in the ledger, in the mail service's tags and in its events. */
export type NoticeName = Pick<Notice, 'recipient' | 'period'> & { readonly kind: Notice['content']['kind'] }
