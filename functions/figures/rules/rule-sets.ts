import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { lineOf } from '../../shared/text.ts'
import type { Counts } from '../../tasks/task/counts.ts'
import { setNameSchema } from './formulas.ts'

/** What a letter says of a department, the best first: biểu dương, ghi nhận, yêu cầu (đôn đốc), nhắc nhở, phê bình. */
export const levels = ['commend', 'acknowledge', 'request', 'remind', 'criticise'] as const
export type Level = (typeof levels)[number]

const shares = ['done', 'doneOnTime', 'doneLate', 'openOverdue'] as const
const quantities = ['assigned', ...shares, 'timesCommended'] as const
const comparisons = ['>', '>=', '<', '<='] as const

export const thresholdSchema = z.union([
  z.strictObject({
    count: z.enum(quantities),
    is: z.enum(comparisons),
    number: z.int().min(0).max(1_000_000),
  }),
  z.strictObject({
    share: z.enum(shares).meta({ description: 'of the assigned tasks' }),
    is: z.enum(comparisons),
    percent: z.int().min(0).max(100),
  }),
])

/** A count against a number, or a share of the assigned tasks against a percentage. */
export type Threshold = z.infer<typeof thresholdSchema>

const thresholds = z.array(thresholdSchema).max(10)

const levelRuleSchema = z
  .strictObject({
    level: z.enum(levels),
    floor: z.int().min(0).default(0).meta({ description: 'assigned tasks from which the level is given' }),
    all: thresholds.default([]),
    any: thresholds.default([]),
  })
  .refine(({ all, any }) => all.length + any.length > 0, { path: ['all'], error: 'empty' })

/** Given when at least `floor` tasks are assigned, all of `all` hold, and any of `any`, if it names some. */
export type LevelRule = z.infer<typeof levelRuleSchema>

/** Who is commended and who is urged changes with each letter, so each letter's thresholds are dated data. */
export const ruleSetSchema = z
  .strictObject({
    name: setNameSchema,
    letter: lineOf(150),
    abstract: lineOf(300)
      .optional()
      .meta({ description: 'what the letter is about, as papers cite it at the first place' }),
    from: localDateSchema,
    award: z
      .literal(true)
      .optional()
      .meta({ description: 'judged only when asked for: never in force by itself' }),
    cityRules: z
      .array(z.enum(levels))
      .max(levels.length)
      .optional()
      .meta({ description: "levels for which the letter prints no numbers: they are the city's own" }),
    levels: z
      .array(levelRuleSchema)
      .min(1)
      .max(levels.length)
      .refine((rules) => new Set(rules.map(({ level }) => level)).size === rules.length, {
        error: 'level-twice',
      }),
  })
  .meta({ id: 'RuleSet' })

export type RuleSet = z.infer<typeof ruleSetSchema>

/** The letters that are published. */
export const ruleSets: readonly RuleSet[] = [
  {
    name: '5120',
    letter: '5120/UBND-KSTT ngày 3-8-2020',
    from: '2020-08-03',
    levels: [
      {
        level: 'commend',
        floor: 0,
        all: [
          { count: 'assigned', is: '>', number: 200 },
          { share: 'done', is: '>', percent: 90 },
          { share: 'doneLate', is: '<', percent: 10 },
        ],
        any: [],
      },
      { level: 'criticise', floor: 1, all: [], any: [{ share: 'done', is: '<', percent: 50 }] },
    ],
  },
  {
    // "Hơn" is strict, "không quá" is not. The letter prints no number for urging: decided here.
    name: '4651',
    letter: '4651/UBND-KSTT ngày 26-7-2021',
    from: '2021-07-26',
    cityRules: ['request'],
    levels: [
      {
        level: 'commend',
        floor: 0,
        all: [
          { count: 'assigned', is: '>', number: 200 },
          { share: 'done', is: '>', percent: 90 },
          { share: 'doneOnTime', is: '>', percent: 75 },
          { share: 'openOverdue', is: '<=', percent: 1 },
        ],
        any: [],
      },
      {
        level: 'request',
        floor: 30,
        all: [],
        any: [
          { share: 'openOverdue', is: '>', percent: 5 },
          { share: 'done', is: '<', percent: 70 },
        ],
      },
    ],
  },
  {
    name: 'award-2023',
    letter: 'khen thưởng năm 2023',
    from: '2023-12-31',
    award: true,
    levels: [
      {
        level: 'commend',
        floor: 0,
        all: [
          { count: 'assigned', is: '>', number: 300 },
          { share: 'done', is: '>', percent: 90 },
          { share: 'doneOnTime', is: '>', percent: 80 },
          { count: 'timesCommended', is: '>=', number: 5 },
        ],
        any: [],
      },
    ],
  },
]

/** What thresholds are held against. */
export type Judged = Counts & { readonly timesCommended?: number }

/** Whether the letters that went out must be known to judge by it. */
export const asksForCommendations = ({ levels: rules }: RuleSet): boolean =>
  rules.some(({ all, any }) =>
    [...all, ...any].some((threshold) => 'count' in threshold && threshold.count === 'timesCommended'),
  )

const compare: Record<(typeof comparisons)[number], (left: number, right: number) => boolean> = {
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
}

export const quantityOf = (threshold: Threshold, judged: Judged): number => {
  const name = 'count' in threshold ? threshold.count : threshold.share
  return name === 'timesCommended' ? (judged.timesCommended ?? 0) : judged[name]
}

/** Whether a threshold holds for a quantity, by exact whole numbers: 90.00 % after rounding is not "hơn 90 %". */
export const holdsFor = (threshold: Threshold, quantity: number, assigned: number): boolean =>
  'count' in threshold
    ? compare[threshold.is](quantity, threshold.number)
    : compare[threshold.is](quantity * 100, threshold.percent * assigned)

export const holds = (threshold: Threshold, judged: Judged): boolean =>
  holdsFor(threshold, quantityOf(threshold, judged), judged.assigned)

/** From how many assigned tasks on the level is given: who was assigned nothing has no share of anything, and is not named. */
export const leastAssigned = ({ floor }: Pick<LevelRule, 'floor'>): number => Math.max(1, floor)

export const isGiven = ({ floor, all, any }: LevelRule, judged: Judged): boolean =>
  judged.assigned >= leastAssigned({ floor }) &&
  all.every((threshold) => holds(threshold, judged)) &&
  (any.length === 0 || any.some((threshold) => holds(threshold, judged)))

export interface Verdict {
  /** The level the letter gives: of several, the most serious word that is due, else the best. */
  readonly level?: Level
  readonly commended: boolean
  readonly urged: boolean
}

/** The words that ask for more; the others praise. */
export const isUrging = (level: Level): boolean =>
  level === 'request' || level === 'remind' || level === 'criticise'

export const verdictOf = (judged: Judged, rules: RuleSet): Verdict => {
  const given = levels.filter((level) =>
    rules.levels.some((rule) => rule.level === level && isGiven(rule, judged)),
  )
  const level = given.findLast(isUrging) ?? given[0]
  return {
    ...(level && { level }),
    commended: given.includes('commend'),
    urged: given.some(isUrging),
  }
}

/** The rule set in force on a day: the latest letter; before the first one, the first. Awards are never in force. */
export const ruleSetInForce = <Rules extends RuleSet = RuleSet>(
  day: LocalDate,
  sets: readonly Rules[] = ruleSets as readonly Rules[],
): Rules => {
  const letters = sets.filter(({ award }) => !award).sort((one, other) => one.from.localeCompare(other.from))
  return letters.findLast((rules) => rules.from <= day) ?? (letters[0] as Rules)
}

export const ruleSetNamed = (name: string): RuleSet | undefined =>
  ruleSets.find((rules) => rules.name === name)
