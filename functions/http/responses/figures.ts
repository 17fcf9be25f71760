import * as z from 'zod'
import { recordedLetterSchema } from '../../figures/letters/letter.ts'
import { volumeGroupNames } from '../../figures/period/period-figures.ts'
import { ageings } from '../../figures/period/report-figures.ts'
import { levels } from '../../figures/rules/rule-sets.ts'
import { noticeStates } from '../../notices/ledger/notice.ts'
import { bases, statuses } from '../../tasks/task/lateness.ts'
import type { figureRoutes } from '../routes/figures.ts'
import type { OperationIn } from '../routes/route.ts'
import { verdict } from './fields.ts'

const day = z.iso.date()

const words = z.object({ vi: z.string(), en: z.string() })

const rate = z.object({
  formula: z.string(),
  numerator: z.int(),
  denominator: z.int(),
  percent: z.number().nullable().meta({ description: 'as the formula set prints it' }),
  decimals: z.int(),
})

const partlyKnown = rate.extend({ unknown: z.int() })

const counts = z.record(z.string(), z.int())

const reckoned = { counts, rates: z.record(z.string(), rate) }

const row = z.object({
  ...reckoned,
  other: z.object({ basis: z.enum(bases), ...reckoned }),
  reportRate: partlyKnown,
  updateRate: partlyKnown,
  ageing: z.record(z.enum(ageings), z.int()),
  silent: z.object({ tasks: z.int(), unknown: z.int() }),
  backlog: z.object({ open: z.int(), openOverdue: z.int() }),
  change: z
    .record(z.string(), z.number().nullable())
    .meta({ description: 'points above the previous period' }),
  lists: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'for each count the request that lists exactly the tasks it counts' }),
})

const condition = z
  .object({
    quantity: z.string(),
    condition: z.string(),
    holds: z.boolean(),
    value: z.int(),
    limit: z.int().meta({ description: 'the last whole number for which it holds' }),
    by: z.int().meta({ description: 'tasks missing when it fails, to spare when it holds' }),
    outOfReach: z.enum(['lack-of-deadlines', 'too-few-left']).optional(),
    words,
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
  verdict,
  levels: z.array(
    z.object({
      level: z.enum(levels),
      given: z.boolean(),
      all: z.array(condition),
      any: z.array(condition),
    }),
  ),
  warning: words.optional(),
})

const period = z.object({ assignedFrom: day, assignedTo: day, asOf: day })

const figures = period
  .extend({
    period: z.string().optional(),
    basis: z.enum(bases),
    starred: z.boolean().optional(),
    computedAt: z.iso.datetime(),
    previous: period,
    windows: z.object({ updatedFrom: day, silentSince: day }),
    ruleSet: z.object({ name: z.string(), letter: z.string(), version: z.int() }),
    formulaSet: z.object({ name: z.string(), version: z.int(), words: z.record(z.string(), words) }),
    volumeGroups: z.array(z.object({ group: z.string(), atLeast: z.int() })),
    city: row.optional().meta({ description: 'absent where one department is asked for' }),
    departments: z.array(department),
    ranking: z.record(z.enum(volumeGroupNames), z.array(z.string())),
  })
  .meta({ id: 'PeriodFigures' })

const effect = z.object({
  taskId: z.string(),
  decision: z.enum(['accept', 'approve-extension']),
  from: z.enum(statuses),
  to: z.enum(statuses),
  verdict,
})

const letterMails = z.object({
  mails: z.array(
    z.object({
      department: z.string(),
      level: z.enum(levels),
      to: z.array(z.string()).meta({ description: 'empty: nobody is known to write to, no mail goes out' }),
      subject: z.string(),
      text: z.string(),
      state: z.enum(noticeStates).optional().meta({ description: 'absent: not sent' }),
      stateAt: z.iso.datetime().optional(),
    }),
  ),
})

export const figureResponses = {
  getFigures: figures,
  listFigureTasks: z.object({
    tasks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        directive: z.string(),
        department: z.string(),
        year: z.int(),
        status: z.enum(statuses).meta({ description: 'as of the day asked for, by the basis asked for' }),
        starred: z.boolean(),
        assignedOn: day,
        originalDueOn: day.optional(),
        dueOn: day.optional(),
        updatedOn: day.optional(),
        reports: z.array(z.object({ dueOn: day, inTime: z.boolean() })).optional(),
      }),
    ),
    cursor: z.string().optional(),
  }),
  getWhatIf: z.object({
    department: z.string(),
    year: z.int(),
    asOf: day,
    ruleSet: z.object({ name: z.string(), letter: z.string(), version: z.int() }),
    now: verdict,
    effects: z.array(effect),
    all: verdict,
  }),
  listLetters: z.object({ letters: z.array(recordedLetterSchema) }),
  recordLetter: recordedLetterSchema,
  getLetterMails: letterMails,
  sendLetterMails: letterMails,
} as const satisfies Record<OperationIn<typeof figureRoutes>, z.ZodType>
