import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { attachedFilesSchema, fileIdsSchema, type TellingFiles } from '../../files/attached-file.ts'
import { whenRight } from '../../shared/across-fields.ts'
import { assignmentDateSchema, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, taskIdSchema, userIdSchema } from '../../shared/ids.ts'
import { lineOf, textOf, wordsOf } from '../../shared/text.ts'

/** What the Office and a department do with a task besides the work itself. */

const reason = textOf(1000)

export const acknowledgementSchema = z
  .strictObject({ note: textOf(1000).optional() })
  .meta({ id: 'Acknowledgement' })

/** Trả lại vì không thuộc chức năng: the Office then keeps it there or gives it to another department. */
export const notOursSchema = z.strictObject({ reason }).meta({ id: 'NotOurs' })
export const assignmentConfirmationSchema = z.strictObject({ reason }).meta({ id: 'AssignmentConfirmation' })

export const staffAssignmentSchema = z
  .strictObject({ holder: userIdSchema, note: textOf(1000).optional() })
  .meta({ id: 'StaffAssignment' })

export const starSchema = z.strictObject({ starred: z.boolean() }).meta({ id: 'Star' })
export const urgencyChangeSchema = z
  .strictObject({ urgency: z.enum(['usual', ...urgencies]), reason: reason.optional() })
  .meta({ id: 'UrgencyChange' })

/** Which product of the city's catalogue a task is, for an assessment by Decree 335/2025; the figures know what it counts. */
export const productCodeSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9.-]{0,19}$/, { error: 'product-code-form' })
  .meta({ description: 'as the catalogue numbers it: VB.01' })
export const productNamingSchema = z
  .strictObject({ product: productCodeSchema })
  .meta({ id: 'ProductNaming' })

/** Đôn đốc: a person's own act; the words are what the department reads. */
export const urgingActSchema = z.strictObject({ words: textOf(1000) }).meta({ id: 'UrgingAct' })

/** A due date that was missing or entered wrongly, or another wording of the task. Never an extension. */
export const correctionSchema = z
  .strictObject({ title: lineOf(300).optional(), dueOn: localDateSchema.optional(), reason })
  .refine(({ title, dueOn }) => title !== undefined || dueOn !== undefined, {
    path: ['dueOn'],
    error: 'nothing-to-correct',
  })
  .meta({ id: 'Correction' })

export const withdrawalSchema = z.strictObject({ reason }).meta({ id: 'Withdrawal' })

const successorFields = z.strictObject({
  department: departmentCodeSchema,
  title: lineOf(300).optional().meta({ description: 'default: that of the task before' }),
  content: textOf(4000).optional(),
  assignedOn: assignmentDateSchema.optional().meta({ description: 'default: today' }),
  dueOn: localDateSchema.optional(),
  deadlineAsWorded: wordsOf(200).optional(),
})

/** A task that takes over is registered like any other: what its registration could not say is refused here. */
const ofSuccessor = <Fields extends z.ZodType<Pick<Successor, 'assignedOn' | 'dueOn'>>>(fields: Fields) =>
  fields.refine(({ assignedOn, dueOn }) => !assignedOn || !dueOn || assignedOn <= dueOn, {
    path: ['dueOn'],
    error: 'ends-before-it-begins',
    ...whenRight({ assignedOn: assignmentDateSchema.optional(), dueOn: localDateSchema.optional() }),
  })

export const reassignmentSchema = z
  .strictObject({ reason, to: ofSuccessor(successorFields) })
  .meta({ id: 'Reassignment' })

export const splitSchema = z
  .strictObject({
    reason,
    into: z
      .array(ofSuccessor(successorFields.required({ title: true })))
      .min(2)
      .max(20),
  })
  .meta({ id: 'Split' })

export const mergerSchema = z.strictObject({ reason, into: taskIdSchema }).meta({ id: 'Merger' })

const party = z
  .strictObject({
    department: departmentCodeSchema,
    role: z.enum(['coordinating', 'information', 'released']),
    dueOn: localDateSchema.optional().meta({ description: "the coordinating department's own date" }),
    part: textOf(1000).optional().meta({ description: 'what it is asked to do' }),
  })
  .refine(({ role, dueOn }) => role === 'coordinating' || dueOn === undefined, {
    path: ['dueOn'],
    error: 'only-coordinating-has-a-date',
  })

/** Đơn vị phối hợp, nơi nhận để biết. A department named again is asked anew. */
export const coordinationSchema = z
  .strictObject({
    parties: z
      .array(party)
      .min(1)
      .max(90)
      .refine((parties) => new Set(parties.map(({ department }) => department)).size === parties.length, {
        error: 'department-twice',
      }),
  })
  .meta({ id: 'CoordinationChange' })

export const coordinationAnswerSchema = z
  .strictObject({
    text: textOf(2000),
    evidence: z.array(lineOf(300)).max(10).optional(),
    files: fileIdsSchema.optional(),
  })
  .meta({ id: 'CoordinationAnswer' })

/** An answer as a history tells it. */
export const coordinationAnswerToldSchema = coordinationAnswerSchema
  .extend({ files: attachedFilesSchema.optional() })
  .meta({ id: 'CoordinationAnswerTold' })

/** Trao đổi: whom it names is told besides the other side. */
export const commentSchema = z
  .strictObject({
    text: textOf(2000),
    mentions: z
      .array(userIdSchema)
      .min(1)
      .max(10)
      .refine((people) => new Set(people).size === people.length, { error: 'person-twice' })
      .optional()
      .meta({
        description: 'who is told in person: people of the lead department, of the Office, or leaders',
      }),
    files: fileIdsSchema.optional(),
  })
  .meta({ id: 'Comment' })

export type Acknowledgement = z.infer<typeof acknowledgementSchema>
export type NotOurs = z.infer<typeof notOursSchema>
export type AssignmentConfirmation = z.infer<typeof assignmentConfirmationSchema>
export type StaffAssignment = z.infer<typeof staffAssignmentSchema>
export type Star = z.infer<typeof starSchema>
export type UrgencyChange = z.infer<typeof urgencyChangeSchema>
export type UrgingAct = z.infer<typeof urgingActSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Withdrawal = z.infer<typeof withdrawalSchema>
export type Successor = z.infer<typeof successorFields>
export type Reassignment = z.infer<typeof reassignmentSchema>
export type Split = z.infer<typeof splitSchema>
export type Merger = z.infer<typeof mergerSchema>
export type Party = z.infer<typeof party>
export type CoordinationChange = z.infer<typeof coordinationSchema>
export type CoordinationAnswerTold = TellingFiles<z.infer<typeof coordinationAnswerSchema>>
