import * as z from 'zod'
import {
  acceptanceSchema,
  extensionDecisionSchema,
  newTaskSchema,
  progressSchema,
  reportSchema,
} from './commands.ts'
import { localDateSchema } from './dates.ts'
import { taskFactsSchema } from './task.ts'
import { userIdSchema } from './user.ts'

/** Who entries of the nightly scan are by; no person can be called so. */
export const scanUserId = '#nightly-scan'

const details = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('registered'), task: newTaskSchema }),
  z.strictObject({ type: z.literal('progress-updated'), progress: progressSchema }),
  z.strictObject({
    type: z.literal('reported'),
    report: reportSchema,
    forDueOn: localDateSchema.optional(),
  }),
  z.strictObject({ type: z.literal('judged'), acceptance: acceptanceSchema }),
  z.strictObject({
    type: z.literal('extension-decided'),
    extension: extensionDecisionSchema,
    previousDueOn: localDateSchema,
  }),
  z.strictObject({
    type: z.literal('deadline-missed'),
    forDueOn: localDateSchema,
    reportGiven: z.boolean(),
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
    bodyHash: z.string().optional(),
    order: z.int().min(0).meta({ description: 'its place among the entries of one change' }),
    details,
    after: taskFactsSchema
      .optional()
      .meta({ description: "the task after the change, with the command's own entry" }),
  })
  .meta({ id: 'TaskEvent' })

export type TaskEvent = z.infer<typeof taskEventSchema>

/** One miss per due date, however often and by whomever it is found. */
export const missKeyOf = (forDueOn: string): string => `missed-${forDueOn}`
