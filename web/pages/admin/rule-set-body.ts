import type { Input } from '../../api/types.ts'
import type { Comparison, Level, Quantity } from '../../texts/rules.ts'

type RuleSet = Input<'putRuleSet'>['body']
type Rule = RuleSet['levels'][number]
type Threshold = NonNullable<Rule['all']>[number]

export const conditionParts = ['level', 'way', 'quantity', 'comparison', 'number', 'unit'] as const
export type ConditionPart = (typeof conditionParts)[number]
export type Condition = Readonly<Record<ConditionPart, string>>

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

export const isEmpty = (condition: Condition): boolean => conditionParts.every((part) => !condition[part])

export const isComplete = (condition: Condition): boolean => conditionParts.every((part) => condition[part])
