import * as z from 'zod'
import { pressingUrgencies } from '../../../directives/deadline/urgency.ts'
import { levels } from '../../../figures/rules/rule-sets.ts'
import { contactSchema } from '../../../organisation/settings/contact.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema, machineIdSchema, userIdSchema } from '../../../shared/ids.ts'
import {
  answersSchema,
  decisionsSchema,
  explanationsSchema,
  lineSchema,
  papersSchema,
  sectionSchema,
  waitingLineSchema,
} from './lines.ts'

/** One mail a day for a person of a department; a section holds the most urgent lines and the count of all. */
const digestSchema = z.strictObject({
  kind: z.literal('digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  departmentName: z.string(),
  reportsOwed: sectionSchema,
  returned: sectionSchema,
  extensionsRefused: sectionSchema,
  overdue: sectionSchema,
  dueSoon: sectionSchema,
  coordinationOwed: sectionSchema,
  unacknowledged: sectionSchema,
  newTasks: sectionSchema,
  decisions: decisionsSchema,
  explanations: explanationsSchema.optional(),
})

/** What waits for a signature: extensions that are decided, and papers. */
const awaitsSignature = {
  toSign: sectionSchema
    .optional()
    .meta({ description: 'decided extensions that count once they are signed; absent where there is none' }),
  papersToSign: papersSchema.optional(),
}

/** One mail a day for a person of the Office: what waits for it in the whole city. */
const officeDigestSchema = z.strictObject({
  kind: z.literal('office-digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  awaitingLead: z
    .strictObject({ count: z.int().min(0), lines: z.array(waitingLineSchema) })
    .optional()
    .meta({ description: 'tasks that wait for their lead; absent where there is none' }),
  withheld: sectionSchema
    .optional()
    .meta({ description: 'planned tasks of departments that have ended; absent where there is none' }),
  urgentUntaken: sectionSchema
    .optional()
    .meta({ description: 'tasks that cannot wait and that nobody took up; absent where there is none' }),
  awaitingAcceptance: sectionSchema,
  extensionsToPrepare: sectionSchema,
  notOurs: sectionSchema,
  ...awaitsSignature,
  papersToSendOut: papersSchema.optional(),
  seriesEnding: sectionSchema.meta({ description: 'recurring work whose last task is near' }),
  explanationsLate: explanationsSchema.optional(),
  answers: answersSchema.optional(),
  comments: decisionsSchema
    .optional()
    .meta({ description: 'what departments said; absent where there is nothing' }),
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
  awaitingDecision: sectionSchema,
  ...awaitsSignature,
  overdue: sectionSchema,
  urgedTooOften: sectionSchema,
  explanationsOpen: explanationsSchema.optional(),
  answers: answersSchema.optional(),
  comments: decisionsSchema
    .optional()
    .meta({ description: 'what was said to them by name; absent where there is nothing' }),
  worstDepartments: z.array(z.strictObject({ name: z.string(), overdue: z.int().min(1) })),
})

/** One mail a day for an administrator: the systems that took nothing, with the page that says what they answered. */
const administratorDigestSchema = z.strictObject({
  kind: z.literal('administrator-digest'),
  day: localDateSchema,
  userId: userIdSchema,
  name: z.string(),
  givenUp: z.array(
    z.strictObject({
      machine: machineIdSchema,
      name: z.string(),
      host: z.string().meta({ description: 'of the address that was called' }),
      on: localDateSchema,
    }),
  ),
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
  overdue: sectionSchema
    .optional()
    .meta({ description: 'the overdue tasks, the longest overdue first; absent in notices of before' }),
  answerBy: localDateSchema
    .optional()
    .meta({ description: 'the day by which it reports what it does about them' }),
  contact: contactSchema
    .optional()
    .meta({ description: 'whom to ask about the figures; absent where the city has not said' }),
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

const urgentTask = {
  day: localDateSchema,
  department: departmentCodeSchema,
  departmentName: z.string(),
  role: z.enum(['lead', 'coordinating']),
  urgency: z.enum(pressingUrgencies),
  task: lineSchema,
  withinHours: z.int().min(1).meta({ description: 'in which the task is to be acknowledged' }),
}

/** Tells a department at once, at any hour, of a task that cannot wait for the morning (thượng khẩn, hỏa tốc). */
const urgentTaskSchema = z.strictObject({ kind: z.literal('urgent-task'), ...urgentTask })

/** The same once more, where the department has not acknowledged it in time. */
const urgentTaskAgainSchema = z.strictObject({ kind: z.literal('urgent-task-again'), ...urgentTask })

/** Tells the Office of such tasks that were not acknowledged in time. */
const unacknowledgedSchema = z.strictObject({
  kind: z.literal('urgent-unacknowledged'),
  day: localDateSchema,
  urgency: z.enum(pressingUrgencies).meta({ description: 'the highest of them' }),
  tasks: sectionSchema,
})

export const noticeContentSchema = z.discriminatedUnion('kind', [
  digestSchema,
  officeDigestSchema,
  leaderDigestSchema,
  administratorDigestSchema,
  laggingSchema,
  letterNoticeSchema,
  invitationSchema,
  urgentTaskSchema,
  urgentTaskAgainSchema,
  unacknowledgedSchema,
])

export type Digest = z.infer<typeof digestSchema>
export type OfficeDigest = z.infer<typeof officeDigestSchema>
export type LeaderDigest = z.infer<typeof leaderDigestSchema>
export type AdministratorDigest = z.infer<typeof administratorDigestSchema>
export type LetterNotice = z.infer<typeof letterNoticeSchema>
export type Invitation = z.infer<typeof invitationSchema>
export type Lagging = z.infer<typeof laggingSchema>
export type UrgentTask = z.infer<typeof urgentTaskSchema> | z.infer<typeof urgentTaskAgainSchema>
export type Unacknowledged = z.infer<typeof unacknowledgedSchema>
