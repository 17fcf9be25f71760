import * as z from 'zod'
import { statuses } from '../../tasks/task/lateness.ts'
import { taskNamingSchema } from '../../tasks/task/task.ts'

const proof = z
  .object({ key: z.string(), on: z.iso.date(), type: z.string() })
  .meta({ id: 'Proof', description: 'the entry of the history that proves it' })

const assessedItem = z
  .object({
    id: z.string(),
    ...taskNamingSchema.shape,
    assignedOn: z.iso.date(),
    dueOn: z.iso.date().optional(),
    status: z.enum(statuses),
    holder: z.string().optional(),
    named: z
      .string()
      .optional()
      .meta({ description: 'the product of the catalogue that somebody named for it' }),
    done: z.boolean(),
    waiting: z.boolean().meta({ description: 'made in time and unanswered at the end of the period' }),
    acceptance: proof.optional(),
    returns: z.array(proof),
    delays: z.array(
      z.object({
        dueOn: z.iso.date(),
        kind: z.enum(['missed', 'moved']),
        daysLate: z.int(),
        objectiveCause: z.boolean(),
        proofs: z.array(proof),
      }),
    ),
    progressPercent: z.int(),
    progressPercentByOriginalDates: z.int(),
  })
  .meta({ id: 'AssessedItem' })

export const assessmentAnswer = z
  .object({
    department: z.object({ code: z.string(), name: z.string() }),
    official: z.string().optional(),
    from: z.iso.date(),
    to: z.iso.date(),
    asOf: z.iso.date(),
    quantity: z.object({ assigned: z.int(), done: z.int(), waiting: z.int() }),
    quality: z.object({ returns: z.int(), itemsReturned: z.int() }),
    progress: z.object({
      delays: z.int(),
      delaysOfObjectiveCause: z.int(),
      daysLate: z.int(),
      percentSum: z.int(),
      percentSumByOriginalDates: z.int(),
    }),
    items: z.array(assessedItem),
  })
  .meta({ id: 'Assessment', description: 'Decree 335/2025: quantity, quality and progress' })
