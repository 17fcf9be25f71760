import type { Counts } from './counts.ts'
import type { LocalDate } from './dates.ts'

type Quantity = 'assigned' | 'done' | 'doneOnTime' | 'doneLate' | 'openOverdue'
type Comparison = '>' | '>=' | '<' | '<='

/** A count against a number, or a share of the assigned tasks against a percentage. */
export type Threshold =
  | { readonly count: Quantity; readonly is: Comparison; readonly number: number }
  | { readonly share: Quantity; readonly is: Comparison; readonly percent: number }

/**
 * Who is commended and who is urged changes with each letter, so each letter's thresholds are dated data.
 * Commended: all hold. Named to be urged: at least `floor` assigned and any of the thresholds holds.
 */
export interface RuleSet {
  readonly name: string
  readonly letter: string
  readonly from: LocalDate
  readonly commend: readonly Threshold[]
  readonly urge: { readonly floor: number; readonly any: readonly Threshold[] }
}

export const ruleSets: readonly RuleSet[] = [
  {
    name: '5120',
    letter: '5120/UBND-KSTT ngày 3-8-2020',
    from: '2020-08-03',
    commend: [
      { count: 'assigned', is: '>', number: 200 },
      { share: 'done', is: '>', percent: 90 },
      { share: 'doneLate', is: '<', percent: 10 },
    ],
    urge: { floor: 1, any: [{ share: 'done', is: '<', percent: 50 }] },
  },
  {
    // "Hơn" is strict, "không quá" is not. The letter prints no number for urging: decided here.
    name: '4651',
    letter: '4651/UBND-KSTT ngày 26-7-2021',
    from: '2021-07-26',
    commend: [
      { count: 'assigned', is: '>', number: 200 },
      { share: 'done', is: '>', percent: 90 },
      { share: 'doneOnTime', is: '>', percent: 75 },
      { share: 'openOverdue', is: '<=', percent: 1 },
    ],
    urge: {
      floor: 30,
      any: [
        { share: 'openOverdue', is: '>', percent: 5 },
        { share: 'done', is: '<', percent: 70 },
      ],
    },
  },
]

const compare: Record<Comparison, (left: number, right: number) => boolean> = {
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
}

/** Whether a threshold holds, by exact whole numbers: 90.00 % after rounding is not "hơn 90 %". */
const holds = (threshold: Threshold, counts: Counts): boolean =>
  'count' in threshold
    ? compare[threshold.is](counts[threshold.count], threshold.number)
    : compare[threshold.is](counts[threshold.share] * 100, threshold.percent * counts.assigned)

export interface Verdict {
  readonly commended: boolean
  readonly urged: boolean
}

export const verdictOf = (counts: Counts, rules: RuleSet): Verdict => ({
  commended: rules.commend.every((threshold) => holds(threshold, counts)),
  urged: counts.assigned >= rules.urge.floor && rules.urge.any.some((threshold) => holds(threshold, counts)),
})

/** The rule set in force on a day: the latest letter; before the first one, the first. */
export const ruleSetInForce = (day: LocalDate): RuleSet =>
  ruleSets.findLast((rules) => rules.from <= day) ?? (ruleSets[0] as RuleSet)

export const ruleSetNamed = (name: string): RuleSet | undefined =>
  ruleSets.find((rules) => rules.name === name)
