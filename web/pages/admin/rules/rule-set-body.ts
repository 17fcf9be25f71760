import type { Input } from '../../../api/types.ts'
import { type Filled, filledRows, type Row, type Rows } from '../../../parts/forms/rows.ts'
import type { Comparison, Level, Quantity } from './rules-texts.ts'

type RuleSet = Input<'putRuleSet'>['body']
type Rule = RuleSet['levels'][number]
type Threshold = NonNullable<Rule['all']>[number]

export const conditionParts = ['level', 'way', 'quantity', 'comparison', 'number', 'unit'] as const
export type ConditionPart = (typeof conditionParts)[number]
export type Condition = Row<ConditionPart>

export const conditionRows: Rows<ConditionPart> = { list: 'condition', parts: conditionParts, max: 20 }

export const conditionsOf = (values: Readonly<Record<string, string>>): Filled<ConditionPart>[] =>
  filledRows<ConditionPart>(values, conditionRows)

/** Counted against a number only: no share of the assigned tasks is meant by them. */
const countedOnly: readonly string[] = ['assigned', 'timesCommended']

export const isShareOfNothing = ({ quantity, unit }: Condition): boolean =>
  unit === 'percent' && countedOnly.includes(quantity)

/** A rule set's levels as the conditions of the form. */
export const rowsOfLevels = (levels: readonly Rule[]): Condition[] =>
  levels.flatMap(({ level, all = [], any = [] }) =>
    [...all.map((one) => ['all', one] as const), ...any.map((one) => ['any', one] as const)].map(
      ([way, threshold]) => ({
        level,
        way,
        comparison: threshold.is,
        ...('count' in threshold
          ? { quantity: threshold.count, number: String(threshold.number), unit: 'tasks' }
          : { quantity: threshold.share, number: String(threshold.percent), unit: 'percent' }),
      }),
    ),
  )

const thresholdOf = ({ quantity, comparison, number, unit }: Condition): Threshold => {
  const is = comparison as Comparison
  return unit === 'percent'
    ? { share: quantity as Exclude<Quantity, 'assigned' | 'timesCommended'>, is, percent: Number(number) }
    : { count: quantity as Quantity, is, number: Number(number) }
}

const praise: readonly string[] = ['commend', 'acknowledge']

/** The levels that the conditions name, each with its own; whoever is urged must have been given enough to be judged. */
export const levelsOf = (conditions: readonly Condition[], floor: number): Rule[] => {
  const names = [...new Set(conditions.map(({ level }) => level))]
  return names.map((level) => {
    const own = conditions.filter((condition) => condition.level === level)
    const inWay = (way: string) => own.filter((condition) => condition.way === way).map(thresholdOf)
    return {
      level: level as Level,
      floor: praise.includes(level) ? 0 : floor,
      all: inWay('all'),
      any: inWay('any'),
    }
  })
}
