import * as z from 'zod'
import { attachedFilesSchema, fileIdsSchema, type TellingFiles } from '../../files/attached-file.ts'
import { whenRight } from '../../shared/across-fields.ts'
import { assignmentDateSchema, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { lineOf, textOf, wordsOf } from '../../shared/text.ts'
import { urgencies } from '../deadline/urgency.ts'

const happenedOn = localDateSchema
  .optional()
  .meta({ description: 'the day of the work where it is entered later' })

const evidence = z
  .array(lineOf(300))
  .max(10)
  .optional()
  .meta({ description: 'document numbers or links that prove it' })

const files = fileIdsSchema.optional().meta({ description: 'ids of files that were announced and sent' })
/** In the place of the ids: what a history tells. */
const filesTold = { files: attachedFilesSchema.optional() }

/** One task of a directive, as the Office registers it. No due date is invented: the wording stands beside it. */
export const newTaskSchema = z
  .strictObject({
    department: departmentCodeSchema,
    title: lineOf(300),
    content: textOf(4000).optional(),
    assignedOn: assignmentDateSchema.optional().meta({ description: "default: the directive's date" }),
    dueOn: localDateSchema.optional(),
    deadlineAsWorded: wordsOf(200).optional(),
    assigneeAsWorded: lineOf(300).optional(),
    coordinating: z.array(departmentCodeSchema).max(90).optional(),
    forInformation: z.array(departmentCodeSchema).max(90).optional(),
    starred: z.boolean().default(false),
    urgency: z.enum(urgencies).optional(),
  })
  .refine(({ assignedOn, dueOn }) => !assignedOn || !dueOn || assignedOn <= dueOn, {
    path: ['dueOn'],
    error: 'ends-before-it-begins',
    ...whenRight({ assignedOn: localDateSchema.optional(), dueOn: localDateSchema.optional() }),
  })
  .refine(({ coordinating = [] }) => new Set(coordinating).size === coordinating.length, {
    path: ['coordinating'],
    error: 'named-twice',
    ...whenRight({ coordinating: z.array(departmentCodeSchema).optional() }),
  })
  .refine(({ department, coordinating }) => !coordinating?.includes(department), {
    path: ['coordinating'],
    error: 'lead-is-no-coordinator',
    ...whenRight({
      department: departmentCodeSchema,
      coordinating: z.array(departmentCodeSchema).optional(),
    }),
  })
  .meta({ id: 'NewTask' })

export type NewTask = z.infer<typeof newTaskSchema>

/** Cập nhật tình hình: what was done since the last update. */
export const progressSchema = z
  .strictObject({
    text: textOf(2000),
    percent: z.int().min(0).max(100).optional(),
    evidence,
    files,
    happenedOn,
  })
  .meta({ id: 'ProgressUpdate' })

/** An update as a history tells it. */
export const progressToldSchema = progressSchema.extend(filesTold).meta({ id: 'ProgressTold' })

/** Why an unfinished task needs more time, as the Office sorts requests; the cause says it in words. */
const extensionReasons = [
  'other-bodies',
  'legal-basis',
  'land-clearance',
  'funding',
  'procurement',
  'natural-disaster-or-epidemic',
  'scope-changed',
  'workload',
  'other',
] as const

const finishedReport = z.strictObject({
  outcome: z.literal('finished'),
  result: textOf(2000),
  evidence,
  files,
  happenedOn,
})

const unfinishedReport = z.strictObject({
  outcome: z.literal('unfinished'),
  reason: z.enum(extensionReasons),
  cause: textOf(2000),
  plan: textOf(2000),
  proposedDueOn: localDateSchema,
  files,
  happenedOn,
})

/** Báo cáo khi đến hạn: owed at every due date, done or not (letter 4651). */
export const reportSchema = z
  .discriminatedUnion('outcome', [finishedReport, unfinishedReport])
  .meta({ id: 'DeadlineReport' })

/** A report as a history may tell it: with its files; before the list of reasons there was only the cause in words. */
export const reportedSchema = z
  .discriminatedUnion('outcome', [
    finishedReport.extend(filesTold),
    unfinishedReport.extend({
      ...filesTold,
      reason: unfinishedReport.shape.reason
        .optional()
        .meta({ description: 'absent in entries of before it was asked for' }),
    }),
  ])
  .meta({ id: 'ReportGiven' })

/** Xác nhận hoàn thành, or trả lại with the reason. */
export const acceptanceSchema = z
  .discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('accept'),
      note: textOf(1000).optional(),
      happenedOn,
      honourWorkDate: z.literal(true).optional().meta({
        description: 'judge by the day of the work that the report says, not by the day it was entered',
      }),
    }),
    z.strictObject({ decision: z.literal('return'), reason: textOf(1000), happenedOn }),
  ])
  .meta({ id: 'Acceptance' })

/** The Office's recommendation to the leader on a pending request. */
export const extensionPreparationSchema = z
  .discriminatedUnion('recommendation', [
    z.strictObject({
      recommendation: z.literal('approve'),
      dueOn: localDateSchema,
      objectiveCause: z.boolean().optional(),
      note: textOf(1000).optional(),
    }),
    z.strictObject({ recommendation: z.literal('refuse'), note: textOf(1000) }),
  ])
  .meta({ id: 'ExtensionPreparation' })

/** The leader's decision on an extension; it may set another date than the one asked. */
export const extensionDecisionSchema = z
  .discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('approve'),
      dueOn: localDateSchema,
      objectiveCause: z.boolean().meta({ description: 'nguyên nhân khách quan, Decree 335/2025' }),
      note: textOf(1000).optional(),
      beyondLimits: textOf(1000)
        .optional()
        .meta({ description: "the leader's reason for going beyond the city's limits" }),
    }),
    z.strictObject({ decision: z.literal('refuse'), reason: textOf(1000) }),
  ])
  .meta({ id: 'ExtensionDecision' })

/** Puts a wrong decision right: another date, or back to the one before it. */
export const extensionCorrectionSchema = z
  .strictObject({
    dueOn: localDateSchema,
    objectiveCause: z
      .boolean()
      .meta({ description: 'nguyên nhân khách quan, as it should have been decided' }),
    reason: textOf(1000),
  })
  .meta({ id: 'ExtensionCorrection' })

export type Progress = z.infer<typeof progressSchema>
export type ProgressTold = TellingFiles<Progress>

export type Report = z.infer<typeof reportSchema>
export type ReportTold = TellingFiles<Report>

export type Acceptance = z.infer<typeof acceptanceSchema>

export type ExtensionPreparation = z.infer<typeof extensionPreparationSchema>

export type ExtensionDecision = z.infer<typeof extensionDecisionSchema>

export type ExtensionCorrection = z.infer<typeof extensionCorrectionSchema>

export const explanationAnswerSchema = z
  .strictObject({ text: textOf(4000), evidence, files })
  .meta({ id: 'ExplanationAnswer' })

/** An answer as it is kept, and as a history tells it. */
export const explanationAnswerToldSchema = explanationAnswerSchema
  .extend(filesTold)
  .meta({ id: 'ExplanationAnswerTold' })
