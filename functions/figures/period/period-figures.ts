import type { Settings } from '../../organisation/settings/settings.ts'
import type { Basis } from '../../tasks/task/lateness.ts'
import { type FormulaSet, printingOf, type Rate, rateOf, reportRateOf } from '../rules/formulas.ts'
import { completionFirst } from '../rules/order-of-departments.ts'
import { pointsBetween } from '../rules/percent.ts'
import { type RatedCounts, ratedCountsOf } from '../rules/rated-counts.ts'
import { type RuleSet, type Verdict, verdictOf } from '../rules/rule-sets.ts'
import { deadlineWarningOf, explainVerdict, type LevelExplained } from '../rules/verdict-explanation.ts'
import { type Ageing, addPeriodCounts, noPeriodCounts, type PeriodCounts } from './report-figures.ts'

/** Small units at 100 % are not ranked with large ones. */
export const volumeGroupNames = ['large', 'middle', 'small'] as const
type VolumeGroup = (typeof volumeGroupNames)[number]

type VolumeBounds = Pick<Settings, 'volumeLargeAbove' | 'volumeSmallBelow'>

/** The groups with the least number of assigned tasks of each. */
export const volumeGroupsOf = ({ volumeLargeAbove, volumeSmallBelow }: VolumeBounds) =>
  [
    { group: 'large', atLeast: volumeLargeAbove + 1 },
    { group: 'middle', atLeast: volumeSmallBelow },
    { group: 'small', atLeast: 0 },
  ] as const satisfies { group: VolumeGroup; atLeast: number }[]

const volumeOf = (assigned: number, bounds: VolumeBounds): VolumeGroup =>
  volumeGroupsOf(bounds).find(({ atLeast }) => assigned >= atLeast)?.group ?? 'small'

/** `unknown` tasks are in the denominator at max: what they were on a past day is no longer known. */
interface PartlyKnown extends Rate {
  readonly unknown: number
}

export interface PeriodRow extends RatedCounts {
  /** The same by the other due dates: the original ones beside the effective ones. */
  readonly other: RatedCounts & { readonly basis: Basis }
  readonly reportRate: PartlyKnown
  readonly updateRate: PartlyKnown
  readonly ageing: Readonly<Record<Ageing, number>>
  readonly silent: { readonly tasks: number; readonly unknown: number }
  readonly backlog: { readonly open: number; readonly openOverdue: number }
  /** For each rate, how many points it is above the previous period's; null where one of them is over nothing. */
  readonly change: Readonly<Record<string, number | null>>
}

interface PeriodDepartment extends PeriodRow {
  readonly code: string
  readonly volume: VolumeGroup
  readonly timesCommended: number
  readonly verdict: Verdict
  readonly levels: readonly LevelExplained[]
  readonly warning?: { readonly vi: string; readonly en: string }
}

export interface PeriodFigures {
  readonly city: PeriodRow
  readonly departments: readonly PeriodDepartment[]
  /** Within each volume group, best completion first. */
  readonly ranking: Readonly<Record<VolumeGroup, readonly string[]>>
}

/** What the caller chose that rates and verdicts are computed by. */
export interface ComputedBy {
  readonly basis: Basis
  readonly formulaSet: FormulaSet
  readonly ruleSet: RuleSet
  readonly volumes: VolumeBounds
}

const rowOf = (sums: PeriodCounts, previous: PeriodCounts, { basis, formulaSet }: ComputedBy): PeriodRow => {
  const now = ratedCountsOf(sums[basis], formulaSet)
  const before = ratedCountsOf(previous[basis], formulaSet)
  const other: Basis = basis === 'effective' ? 'original' : 'effective'
  const { reports, updated, silent, ageing, backlog } = sums
  const points = (rate: string) => pointsBetween(now.rates[rate], before.rates[rate])
  return {
    ...now,
    other: { basis: other, ...ratedCountsOf(sums[other], formulaSet) },
    reportRate: {
      ...reportRateOf({ reportsInTime: reports.inTime, reportsOwed: reports.owed }, formulaSet),
      unknown: reports.unknown,
    },
    updateRate: {
      ...rateOf('updated / assigned', updated.yes, now.counts.assigned, printingOf(formulaSet)),
      unknown: updated.unknown,
    },
    ageing,
    silent: { tasks: silent.yes, unknown: silent.unknown },
    backlog,
    change: Object.fromEntries(Object.keys(now.rates).map((rate) => [rate, points(rate)])),
  }
}

const rankingOf = (departments: readonly PeriodDepartment[]): PeriodFigures['ranking'] =>
  Object.fromEntries(
    volumeGroupNames.map((group) => [
      group,
      departments
        .filter(({ volume, counts }) => volume === group && counts.assigned > 0)
        .sort(completionFirst)
        .map(({ code }) => code),
    ]),
  ) as Record<VolumeGroup, string[]>

export const sumOfPeriodCounts = (parts: readonly PeriodCounts[]): PeriodCounts =>
  parts.reduce(addPeriodCounts, noPeriodCounts())

/** The city's row and each department's, with the verdict of the letter and why. The city is the sum of its departments. */
export const periodFiguresOf = (
  now: Readonly<Record<string, PeriodCounts>>,
  previous: Readonly<Record<string, PeriodCounts>>,
  timesCommended: Readonly<Record<string, number>>,
  computedBy: ComputedBy,
): PeriodFigures => {
  const { ruleSet, volumes } = computedBy
  const departments = Object.entries(now)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, sums]): PeriodDepartment => {
      const row = rowOf(sums, previous[code] ?? noPeriodCounts(), computedBy)
      const judged = { ...row.counts, timesCommended: timesCommended[code] ?? 0 }
      const warning = deadlineWarningOf(judged, ruleSet)
      return {
        code,
        ...row,
        volume: volumeOf(row.counts.assigned, volumes),
        timesCommended: judged.timesCommended,
        verdict: verdictOf(judged, ruleSet),
        levels: explainVerdict(judged, ruleSet),
        ...(warning && { warning }),
      }
    })
  return {
    city: rowOf(
      sumOfPeriodCounts(Object.values(now)),
      sumOfPeriodCounts(Object.values(previous)),
      computedBy,
    ),
    departments,
    ranking: rankingOf(departments),
  }
}
