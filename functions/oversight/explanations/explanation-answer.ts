import * as z from 'zod'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { type Explanation, explanationSchema, explanationStates, stateOf } from './explanation.ts'

/** A request for explanation with what follows from it today, and its answer once it has one. */
export const explanationToday = z.object({
  ...explanationSchema.shape,
  department: z.string(),
  state: z.enum(explanationStates).meta({ description: 'late: unanswered after its day' }),
})

export const presentExplanation = (explanation: Explanation, today: LocalDate) => ({
  ...explanation,
  department: homeOf(explanation.id).department,
  state: stateOf(explanation, today),
})
