import * as z from 'zod'
import { lineOf } from '../../shared/text.ts'
import { productCodeSchema } from '../../tasks/command/task-commands.ts'

/**
 * What the city decides of an assessment by Decree 335/2025, where the decree leaves it to the agency or no source that could
 * be read settles it (docs/decisions/0058).
 */

const units = z
  .number()
  .min(0.01)
  .max(1_000)
  .multipleOf(0.01)
  .meta({ description: 'converted units that one of it counts, two decimals at most' })

const productSchema = z.strictObject({ code: productCodeSchema, name: lineOf(200), units })

const weight = z.int().min(0).max(100)

export const assessmentSchemeSchema = z
  .strictObject({
    weights: z
      .strictObject({ quantity: weight, quality: weight, progress: weight })
      .refine(({ quantity, quality, progress }) => quantity + quality + progress > 0, {
        path: ['quantity'],
        error: 'no-weight',
      })
      .meta({ description: 'how the three percentages make the 70 points' }),
    returnsCost: z.enum(['each', 'none']).meta({
      description:
        'whether each return of a result is an assessment not reached, which costs 25 % of the quality points',
    }),
    progressBy: z
      .enum(['dates-in-force', 'original-dates'])
      .meta({ description: 'which due dates a delay is measured by' }),
    waiting: z.enum(['left-out', 'assigned']).meta({
      description:
        'whether what was submitted in time and lies unanswered at the end counts as assigned and not done',
    }),
    otherUnits: units.meta({
      description: 'what a task counts of which nobody has said which product it is',
    }),
    products: z
      .array(productSchema)
      .max(500)
      .refine((products) => new Set(products.map(({ code }) => code)).size === products.length, {
        error: 'product-twice',
      })
      .meta({ description: 'the catalogue of products with their converted units' }),
  })
  .meta({ id: 'AssessmentScheme' })

export type AssessmentScheme = z.infer<typeof assessmentSchemeSchema>

/** Until the city enters its own: the three alike, every task one unit. */
export const defaultScheme: AssessmentScheme = {
  weights: { quantity: 1, quality: 1, progress: 1 },
  returnsCost: 'each',
  progressBy: 'dates-in-force',
  waiting: 'left-out',
  otherUnits: 1,
  products: [],
}
