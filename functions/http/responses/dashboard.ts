import * as z from 'zod'
import { levels } from '../../figures/rules/rule-sets.ts'
import type { dashboardRoutes } from '../routes/dashboard.ts'
import type { OperationIn } from '../routes/route.ts'
import { verdict } from './fields.ts'

const rate = z
  .object({
    formula: z.string(),
    numerator: z.int(),
    denominator: z.int(),
    percent: z.number().nullable(),
    decimals: z.int(),
  })
  .meta({ id: 'Rate' })

const counts = z
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

const figures = z.object({
  counts,
  rates: z.record(z.string(), rate),
  reportRate: rate,
  lists: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'for each count the request that lists exactly the tasks it counts' }),
})

const formulaSet = z.object({
  name: z.string(),
  version: z.int(),
  words: z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
})

const dashboard = z
  .object({
    year: z.int(),
    asOf: z.iso.date(),
    computedAt: z.iso.datetime(),
    freshness: z.object({
      scannedThrough: z.iso.date().optional().meta({ description: 'the last day whose end the scan covers' }),
      scanIsCurrent: z.boolean(),
    }),
    ruleSet: z.object({ name: z.string(), letter: z.string(), version: z.int() }),
    formulaSet,
    city: figures,
    departments: z.array(
      figures.extend({
        code: z.string(),
        includes: z
          .array(z.string())
          .optional()
          .meta({ description: 'rolled up: the departments whose tasks it counts' }),
        verdict,
      }),
    ),
    commended: z.array(z.string()),
    urged: z.array(z.string()),
    named: z
      .array(z.object({ level: z.enum(levels), departments: z.array(z.string()) }))
      .meta({ description: 'whom a letter names, each once, the best word first' }),
    previous: z.object({ date: z.iso.date(), departments: z.record(z.string(), counts) }).optional(),
  })
  .meta({ id: 'Dashboard' })

export const dashboardResponses = {
  getDescription: z.looseObject({ openapi: z.string() }).meta({ description: 'an OpenAPI 3.1 document' }),
  getDashboard: dashboard,
  getTrend: z.object({
    year: z.int(),
    department: z.string().optional(),
    formulaSet,
    snapshots: z
      .array(z.object({ on: z.iso.date(), counts, rates: z.record(z.string(), rate), reportRate: rate }))
      .meta({ description: 'the oldest first; nights without a scan are left out' }),
  }),
} as const satisfies Record<OperationIn<typeof dashboardRoutes>, z.ZodType>
