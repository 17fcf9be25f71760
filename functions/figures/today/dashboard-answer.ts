import * as z from 'zod'
import {
  countsAnswer,
  formulaSetAnswer,
  listsAnswer,
  rateAnswer,
  ratesAnswer,
  ruleSetAnswer,
  verdictAnswer,
} from '../rules/rates-answer.ts'
import { levels } from '../rules/rule-sets.ts'
import { freshnessAnswer } from './freshness.ts'

/** A row of figures: of the city or of a department. */
export const figuresAnswer = z.object({ counts: countsAnswer, rates: ratesAnswer, reportRate: rateAnswer })

const row = figuresAnswer.extend({ lists: listsAnswer })

const departmentRow = row.extend({
  code: z.string(),
  includes: z
    .array(z.string())
    .optional()
    .meta({ description: 'rolled up: the departments whose tasks it counts' }),
  verdict: verdictAnswer,
})

export const dashboardAnswer = z
  .object({
    year: z.int(),
    asOf: z.iso.date(),
    computedAt: z.iso.datetime(),
    freshness: freshnessAnswer,
    ruleSet: ruleSetAnswer,
    formulaSet: formulaSetAnswer,
    city: row,
    departments: z.array(departmentRow),
    commended: z.array(z.string()),
    urged: z.array(z.string()),
    named: z
      .array(z.object({ level: z.enum(levels), departments: z.array(z.string()) }))
      .meta({ description: 'whom a letter names, each once, the best word first' }),
    previous: z.object({ date: z.iso.date(), departments: z.record(z.string(), countsAnswer) }).optional(),
  })
  .meta({ id: 'Dashboard' })
