import { sumOfTallies, type Tally } from '../../organisation/departments/tally.ts'
import type { Counts } from '../../tasks/task/counts.ts'
import { type FormulaSet, type Rate, reportRateOf } from '../rules/formulas.ts'
import { completionFirst, overdueFirst } from '../rules/order-of-departments.ts'
import { type RatedCounts, ratedCountsOf } from '../rules/rated-counts.ts'
import { type Judged, type RuleSet, type Verdict, verdictOf } from '../rules/rule-sets.ts'

/** One row: the counts, the rates made of them, and the reports given at deadlines. */
export interface Figures extends RatedCounts {
  readonly reportRate: Rate
}

interface DepartmentFigures extends Figures {
  readonly code: string
  readonly verdict: Verdict
}

export interface Dashboard {
  readonly city: Figures
  readonly departments: readonly DepartmentFigures[]
  /** Best completion first. */
  readonly commended: readonly string[]
  /** Most overdue unfinished tasks first. */
  readonly urged: readonly string[]
}

/** The figures of a tally, whoever's it is. */
export const figuresOf = (tally: Tally, formulaSet: FormulaSet): Figures => ({
  ...ratedCountsOf(tally, formulaSet),
  reportRate: reportRateOf(tally, formulaSet),
})

const codes = (departments: readonly DepartmentFigures[]): string[] => departments.map(({ code }) => code)

const judgedOf = (counts: Counts, timesCommended: number): Judged => ({ ...counts, timesCommended })

/** The city's figures and each department's, and whom the letter's rules name. The city is the sum of its departments. */
export const dashboardOf = (
  tallies: Readonly<Record<string, Tally>>,
  rules: RuleSet,
  formulaSet: FormulaSet,
  timesCommended: Readonly<Record<string, number>>,
): Dashboard => {
  const city = sumOfTallies(Object.values(tallies))
  const departments = Object.entries(tallies)
    .map(([code, tally]) => {
      const figures = figuresOf(tally, formulaSet)
      return {
        code,
        ...figures,
        verdict: verdictOf(judgedOf(figures.counts, timesCommended[code] ?? 0), rules),
      }
    })
    .sort((one, other) => one.code.localeCompare(other.code))
  return {
    city: figuresOf(city, formulaSet),
    departments,
    commended: codes(departments.filter(({ verdict }) => verdict.commended).sort(completionFirst)),
    urged: codes(departments.filter(({ verdict }) => verdict.urged).sort(overdueFirst)),
  }
}
