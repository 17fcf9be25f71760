import { foldPeriod } from '../../figures/period/fold/fold-period.ts'
import type { Period } from '../../figures/period/periods.ts'
import { viewOf } from '../../figures/period/report-figures.ts'
import { rateNamed, reportRateName } from '../../figures/rules/formulas.ts'
import { readFormulaSet } from '../../figures/rules/rules-store.ts'
import { noTally, type Tally } from '../../organisation/departments/tally.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { withSums } from '../../tasks/task/counts.ts'
import type { FigureAsked, RateAsked, RecordedRate } from './explanation.ts'

type Seen = Pick<FigureAsked, 'department' | 'year' | 'asOf'>

/** What a department was given in a year, as of the evening of a day; of its reports only where they are asked for. */
const readCounted = async (
  store: Store,
  { department, year, asOf }: Seen,
  ofReports: boolean,
  today: LocalDate,
): Promise<Tally> => {
  const settings = await readSettings(store, asOf)
  const days: Period = { assignedFrom: `${year}-01-01`, assignedTo: `${year}-12-31` }
  const view = viewOf({ ...days, asOf, basis: 'effective', today, statusOnly: !ofReports }, settings)
  const { sums } = await foldPeriod(store, [view], (code) => code === department)
  const counted = sums[0]?.[department]
  if (!counted) return noTally()
  const { owed, inTime } = counted.reports
  return { ...noTally(), ...counted.effective, reportsOwed: owed, reportsInTime: inTime }
}

/**
 * The number that a question quotes.
 * @throws Refused too-many-tasks-to-count, too-many-histories-to-count
 */
export const readAskedFigure = async (
  store: Store,
  asked: FigureAsked,
  today: LocalDate,
): Promise<number> => {
  const { count } = asked
  const isOfReports = count === 'reportsOwed' || count === 'reportsInTime'
  const tally = await readCounted(store, asked, isOfReports, today)
  return { ...withSums(tally), ...tally }[count]
}

/**
 * The rate that a question quotes, as the formula set in force on its day prints it.
 * @throws Refused unknown-set, unknown-rate, too-many-tasks-to-count, too-many-histories-to-count
 */
export const readAskedRate = async (
  store: Store,
  asked: RateAsked,
  today: LocalDate,
): Promise<RecordedRate> => {
  const { rate, formulaSet: name, asOf } = asked
  const [formulaSet, tally] = await Promise.all([
    readFormulaSet(store, { name }, asOf),
    readCounted(store, asked, rate === reportRateName, today),
  ])
  const { formula: _, ...named } = rateNamed(rate, withSums(tally), tally, formulaSet)
  return { ...asked, ...named, formulaSetVersion: formulaSet.version }
}
