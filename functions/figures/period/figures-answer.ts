import * as z from 'zod'
import { contactSchema } from '../../organisation/settings/contact.ts'
import { bases } from '../../tasks/task/lateness.ts'
import {
  countsAnswer,
  formulaSetAnswer,
  listsAnswer,
  rateAnswer,
  ratesAnswer,
  ruleSetAnswer,
  verdictAnswer,
  wordsAnswer,
} from '../rules/rates-answer.ts'
import { levels, thresholdSchema } from '../rules/rule-sets.ts'
import { volumeGroupNames } from './period-figures.ts'
import { periodWarningCodes } from './period-warnings.ts'
import { ageings } from './report-figures.ts'

const day = z.iso.date()

const partlyKnown = rateAnswer.extend({ unknown: z.int() })

const ratedCounts = { counts: countsAnswer, rates: ratesAnswer }

const row = z.object({
  ...ratedCounts,
  other: z.object({ basis: z.enum(bases), ...ratedCounts }),
  reportRate: partlyKnown,
  updateRate: partlyKnown,
  ageing: z.record(z.enum(ageings), z.int()),
  silent: z.object({ tasks: z.int(), unknown: z.int() }),
  backlog: z.object({ open: z.int(), openOverdue: z.int() }),
  change: z
    .record(z.string(), z.number().nullable())
    .meta({ description: 'points above the previous period' }),
  lists: listsAnswer,
})

const condition = z
  .object({
    quantity: z.string(),
    condition: z.string(),
    threshold: thresholdSchema.meta({ description: 'the same, as the rule set has it' }),
    holds: z.boolean(),
    value: z.int(),
    limit: z.int().meta({ description: 'the last whole number for which it holds' }),
    by: z.int().meta({ description: 'tasks missing when it fails, to spare when it holds' }),
    outOfReach: z.enum(['lack-of-deadlines', 'too-few-left']).optional(),
    words: wordsAnswer,
  })
  .meta({ id: 'Condition' })

const department = row.extend({
  code: z.string(),
  includes: z
    .array(z.string())
    .optional()
    .meta({ description: 'rolled up: the departments whose tasks it counts' }),
  volume: z.enum(volumeGroupNames),
  timesCommended: z.int(),
  verdict: verdictAnswer,
  levels: z.array(
    z.object({
      level: z.enum(levels),
      given: z.boolean(),
      all: z.array(condition),
      any: z.array(condition),
    }),
  ),
  warning: wordsAnswer.optional(),
})

const period = z.object({ assignedFrom: day, assignedTo: day, asOf: day })

export const periodFiguresAnswer = period
  .extend({
    period: z.string().optional(),
    basis: z.enum(bases),
    starred: z.boolean().optional(),
    computedAt: z.iso.datetime(),
    previous: period,
    contact: contactSchema
      .optional()
      .meta({ description: 'whom to ask about the figures, where the city has said' }),
    windows: z.object({ updatedFrom: day, silentSince: day }),
    ruleSet: ruleSetAnswer,
    formulaSet: formulaSetAnswer,
    volumeGroups: z.array(z.object({ group: z.string(), atLeast: z.int() })),
    city: row.optional().meta({ description: 'absent where one department is asked for' }),
    departments: z.array(department),
    ranking: z.record(z.enum(volumeGroupNames), z.array(z.string())),
    warnings: z
      .array(z.object({ code: z.enum(periodWarningCodes), vi: z.string(), en: z.string() }))
      .meta({ description: 'what is to be known before a letter is written of these figures' }),
  })
  .meta({ id: 'PeriodFigures' })
