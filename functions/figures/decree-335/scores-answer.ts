import * as z from 'zod'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import { assessmentSchemeSchema } from './assessment-scheme.ts'

const percent = z.number().optional().meta({ description: 'absent where nothing was assigned' })

const share = z.object({ units: z.number(), percent })

const score = z.object({
  items: z.int(),
  leftOut: z.int().meta({ description: 'wait for an answer that is not theirs to give' }),
  assignedUnits: z.number(),
  quantity: share,
  quality: share,
  progress: share,
  points: z.number().optional().meta({ description: 'of 70; absent where nothing was assigned' }),
})

export const scoresAnswer = z
  .object({
    department: z.object({ code: z.string(), name: z.string() }),
    from: z.iso.date(),
    to: z.iso.date(),
    asOf: z.iso.date(),
    resultPoints: z.int().meta({ description: 'what the work can earn, of 100' }),
    generalPoints: z
      .int()
      .meta({ description: 'what the general criteria can earn: given by whoever assesses, not here' }),
    scheme: assessmentSchemeSchema,
    whole: score,
    officials: z.array(
      score.extend({
        official: z.string().optional().meta({ description: 'absent: what nobody was given by name' }),
        name: z.string().optional(),
      }),
    ),
    items: z.array(
      z.object({
        id: z.string(),
        ...taskNamingSchema.shape,
        official: z.string().optional(),
        product: z.string().optional(),
        units: z.number(),
        counted: z.boolean().meta({ description: 'false: left out, for it waits for an answer' }),
        done: z.boolean(),
        returns: z.int(),
        delays: z.int(),
        delaysOfObjectiveCause: z.int(),
        qualityPercent: z.int(),
        progressPercent: z.int(),
      }),
    ),
  })
  .meta({
    id: 'AssessmentScores',
    description: 'Decree 335/2025: the points of the work, for each official, with the tasks behind them',
  })
