import * as z from 'zod'
import { levels } from './rule-sets.ts'

export const wordsAnswer = z.object({ vi: z.string(), en: z.string() })

export const rateAnswer = z
  .object({
    formula: z.string(),
    numerator: z.int(),
    denominator: z.int(),
    percent: z.number().nullable().meta({ description: 'as the formula set prints it' }),
    decimals: z.int(),
  })
  .meta({ id: 'Rate' })

export const ratesAnswer = z.record(z.string(), rateAnswer)

export const countsAnswer = z
  .object({
    assigned: z.int(),
    given: z.int(),
    done: z.int(),
    doneOnTime: z.int(),
    doneLate: z.int(),
    doneNoDeadline: z.int(),
    openInTerm: z.int(),
    openOverdue: z.int(),
    openNoDeadline: z.int(),
    withdrawn: z.int(),
    reassigned: z.int(),
  })
  .meta({ id: 'Counts' })

export const listsAnswer = z
  .record(z.string(), z.string())
  .optional()
  .meta({ description: 'for each count the request that lists exactly the tasks it counts' })

/** The formula set that rates were computed by. */
export const formulaSetAnswer = z.object({
  name: z.string(),
  version: z.int(),
  words: z.record(z.string(), wordsAnswer),
})

/** The rule set that verdicts were found by. */
export const ruleSetAnswer = z.object({ name: z.string(), letter: z.string(), version: z.int() })

export const verdictAnswer = z.object({
  level: z.enum(levels).optional(),
  commended: z.boolean(),
  urged: z.boolean(),
})
