import * as z from 'zod'
import { statuses } from '../../tasks/task/lateness.ts'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import type { oversightRoutes } from '../routes/oversight.ts'
import type { OperationIn } from '../routes/route.ts'
import { cursor, listedTask } from './fields.ts'

const tally = z.record(z.string(), z.int())

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

const assessment = z
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

export const oversightResponses = {
  listUrgings: z.object({
    on: z.iso.date(),
    moreThan: z.int(),
    count: z.int(),
    tasks: z.array(listedTask.extend({ urgings: z.int(), daysOverdue: z.int() })),
    cursor,
  }),
  assessDepartment: assessment,
  recountYear: z.object({
    year: z.int(),
    equal: z.boolean(),
    tasks: z.int(),
    differences: z.array(
      z.object({
        department: z.string(),
        tallied: tally,
        counted: tally,
        equal: z.boolean(),
        unrecorded: z.array(z.string()),
      }),
    ),
  }),
} as const satisfies Record<OperationIn<typeof oversightRoutes>, z.ZodType>
