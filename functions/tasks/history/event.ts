import * as z from 'zod'
import {
  acceptanceSchema,
  explanationAnswerToldSchema,
  extensionCorrectionSchema,
  extensionDecisionSchema,
  extensionPreparationSchema,
  newTaskSchema,
  progressToldSchema,
  reportedSchema,
} from '../../directives/requests/commands.ts'
import { type AttachedFile, attachedFilesSchema } from '../../files/attached-file.ts'
import { paperStepSchema } from '../../organisation/signing/paper-life.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import {
  departmentCodeSchema,
  explanationIdSchema,
  scanUserId,
  taskIdSchema,
  userIdSchema,
} from '../../shared/ids.ts'
import {
  acknowledgementSchema,
  assignmentConfirmationSchema,
  commentSchema,
  coordinationAnswerToldSchema,
  coordinationSchema,
  correctionSchema,
  mergerSchema,
  notOursSchema,
  productNamingSchema,
  staffAssignmentSchema,
  starSchema,
  urgencyChangeSchema,
  urgingActSchema,
  withdrawalSchema,
} from '../command/task-commands.ts'
import { type TaskFacts, toldFactsSchema } from '../task/task.ts'

const sideSchema = z.enum(['lead', 'office'])

/** Of the two who speak about a task: the department in the lead, or the Office with the leaders. */
export type Side = z.infer<typeof sideSchema>

const coordinatingThen = z.array(departmentCodeSchema).optional().meta({
  description: 'who coordinated until then; absent where nobody did, and in entries of before it was kept',
})

const details = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('registered'),
    task: newTaskSchema,
    from: taskIdSchema.optional().meta({ description: 'the task that this one takes over' }),
    parties: coordinationSchema.shape.parties
      .optional()
      .meta({ description: 'who goes on coordinating or being informed when a task is taken over' }),
  }),
  z.strictObject({
    type: z.literal('given'),
    parties: coordinationSchema.shape.parties
      .optional()
      .meta({ description: 'who coordinates or is informed from this day on' }),
  }),
  z.strictObject({ type: z.literal('withheld') }),
  z.strictObject({ type: z.literal('released') }),
  z.strictObject({ type: z.literal('progress-updated'), progress: progressToldSchema }),
  z.strictObject({
    type: z.literal('reported'),
    report: reportedSchema,
    forDueOn: localDateSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('judged'),
    acceptance: acceptanceSchema,
    submittedOn: localDateSchema.optional().meta({ description: 'absent in entries of before it was kept' }),
  }),
  z.strictObject({
    type: z.literal('extension-decided'),
    extension: extensionDecisionSchema,
    previousDueOn: localDateSchema,
    askedOn: localDateSchema.optional().meta({ description: 'absent in entries of before it was kept' }),
    whenSigned: z.literal(true).optional().meta({ description: 'it counts once its paper is signed' }),
  }),
  z.strictObject({
    type: z.literal('decision-paper-carried'),
    decision: z.int().min(1).meta({ description: 'the version of the task that the decision made' }),
    step: paperStepSchema,
    files: attachedFilesSchema.optional(),
    effect: z
      .strictObject({
        extension: extensionDecisionSchema,
        previousDueOn: localDateSchema,
        askedOn: localDateSchema,
      })
      .optional()
      .meta({ description: 'what counts from this day on, its paper being signed' }),
    corrected: z
      .strictObject({ correction: extensionCorrectionSchema, previousDueOn: localDateSchema })
      .optional()
      .meta({ description: 'the correction that counts from this day on, its paper being signed' }),
  }),
  z.strictObject({ type: z.literal('extension-prepared'), preparation: extensionPreparationSchema }),
  z.strictObject({
    type: z.literal('extension-corrected'),
    correction: extensionCorrectionSchema,
    previousDueOn: localDateSchema,
    whenSigned: z.literal(true).optional().meta({ description: 'it counts once its paper is signed' }),
    takesBack: z
      .literal(true)
      .optional()
      .meta({ description: 'the correction that waited for its signature is given up; the date stays' }),
  }),
  z.strictObject({
    type: z.literal('explanation-asked'),
    explanation: explanationIdSchema,
    question: z.string(),
    dueOn: localDateSchema,
  }),
  z.strictObject({
    type: z.literal('explanation-answered'),
    explanation: explanationIdSchema,
    answer: explanationAnswerToldSchema,
  }),
  z.strictObject({
    type: z.literal('deadline-missed'),
    forDueOn: localDateSchema,
    reportGiven: z.boolean(),
  }),
  acknowledgementSchema.extend({ type: z.literal('acknowledged') }),
  notOursSchema.extend({ type: z.literal('returned-as-not-ours') }),
  assignmentConfirmationSchema.extend({ type: z.literal('assignment-confirmed') }),
  staffAssignmentSchema.extend({ type: z.literal('assigned-to-staff') }),
  starSchema.extend({ type: z.literal('starred') }),
  z.strictObject({ type: z.literal('urgency-set'), change: urgencyChangeSchema }),
  productNamingSchema.extend({ type: z.literal('product-named') }),
  urgingActSchema.extend({ type: z.literal('urged') }),
  z.strictObject({
    type: z.literal('corrected'),
    correction: correctionSchema,
    previousDueOn: localDateSchema.optional(),
  }),
  withdrawalSchema.extend({ type: z.literal('withdrawn'), coordinating: coordinatingThen }),
  z.strictObject({ type: z.literal('reassigned'), reason: z.string(), successors: z.array(taskIdSchema) }),
  z.strictObject({ type: z.literal('split'), reason: z.string(), successors: z.array(taskIdSchema) }),
  mergerSchema.extend({ type: z.literal('merged'), coordinating: coordinatingThen }),
  z.strictObject({
    type: z.literal('took-over'),
    from: taskIdSchema,
    task: taskIdSchema.optional().meta({ description: 'absent in entries of before it was kept' }),
  }),
  coordinationSchema.extend({ type: z.literal('coordination-set') }),
  z.strictObject({
    type: z.literal('coordination-answered'),
    department: departmentCodeSchema,
    answer: coordinationAnswerToldSchema,
    task: taskIdSchema.optional().meta({ description: 'absent in entries of before it was kept' }),
  }),
  z.strictObject({
    type: z.literal('commented'),
    text: commentSchema.shape.text,
    task: taskIdSchema,
    to: sideSchema.meta({ description: 'the other side: the department in the lead, or the Office' }),
    mentions: z
      .array(z.strictObject({ user: userIdSchema, of: sideSchema }))
      .optional()
      .meta({ description: 'who is told in person, and on which side they are' }),
    files: attachedFilesSchema.optional(),
  }),
])

/** What happened: the part of an event that the rules decide. */
export type EventDetails = z.infer<typeof details>

/**
 * One entry of a task's history; entries are appended with the change they record and never altered.
 * `on` is the day it took effect, `at` the instant it was entered; `key` is the command's key.
 */
export const taskEventSchema = z
  .strictObject({
    key: z.string(),
    on: localDateSchema,
    at: z.iso.datetime(),
    by: z.union([userIdSchema, z.literal(scanUserId)]),
    onBehalfOf: userIdSchema.optional().meta({ description: 'in whose place a deputy acted' }),
    bodyHash: z.string().optional(),
    order: z.int().min(0).meta({ description: 'its place among the entries of one change' }),
    details,
    after: toldFactsSchema
      .optional()
      .meta({ description: "the task after the change, with the command's own entry" }),
  })
  .meta({ id: 'TaskEvent' })

export type TaskEvent = z.infer<typeof taskEventSchema>

/**
 * The task's facts as the commands of up to the end of a day left them, from its history in any order: the version tells
 * which was the last, where the clocks of two machines might not. What
 * only a night's scan added, a miss, is told by the facts and the day.
 */
export const factsAsOf = (
  history: readonly Pick<TaskEvent, 'on' | 'after'>[],
  day: LocalDate,
): TaskFacts | undefined =>
  history
    .flatMap(({ on, after }) => (after && on <= day ? [after] : []))
    .reduce<TaskFacts | undefined>(
      (last, after) => (last && last.version > after.version ? last : after),
      undefined,
    )

/** Whoever did something, in whose place, and whom a task was assigned to: each once, in the order of the entries. */
export const peopleIn = (history: readonly TaskEvent[]): string[] => {
  const ids = history.flatMap(({ by, onBehalfOf, details }) => [
    ...(by === scanUserId ? [] : [by]),
    ...(onBehalfOf ? [onBehalfOf] : []),
    ...(details.type === 'assigned-to-staff' ? [details.holder] : []),
  ])
  return [...new Set(ids)]
}

/** The files that an entry brings to its task. Those of an explanation stand with the explanation, which tells them too. */
export const filesIn = (details: EventDetails): readonly AttachedFile[] => {
  switch (details.type) {
    case 'progress-updated':
      return details.progress.files ?? []
    case 'reported':
      return details.report.files ?? []
    case 'coordination-answered':
      return details.answer.files ?? []
    case 'commented':
    case 'decision-paper-carried':
      return details.files ?? []
    default:
      return []
  }
}

/** One miss per due date, however often and by whomever it is found. */
export const missKeyOf = (forDueOn: LocalDate): string => `missed-${forDueOn}`
