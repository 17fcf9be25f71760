import * as z from 'zod'
import type { decisionRoutes } from '../routes/decisions.ts'
import type { OperationIn } from '../routes/route.ts'
import { cursor, explanation, facts } from './fields.ts'

const decisionTimes = z
  .object({
    count: z.int(),
    medianDays: z.number().nullable().meta({ description: 'calendar days; null where nothing was decided' }),
    longestDays: z.int().nullable(),
  })
  .meta({ id: 'DecisionTimes' })

export const decisionResponses = {
  prepareExtension: facts,
  correctExtension: facts,
  listExplanations: z.object({ explanations: z.array(explanation), cursor }),
  getExplanation: explanation,
  askExplanation: explanation,
  answerExplanation: explanation,
  getDecisionTimes: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    results: decisionTimes,
    extensions: decisionTimes,
  }),
} as const satisfies Record<OperationIn<typeof decisionRoutes>, z.ZodType>
