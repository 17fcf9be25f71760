import { withSums } from '../../tasks/task/counts.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { FigureAsked } from './explanation.ts'
import { viewOf } from '../../figures/period/report-figures.ts'
import { foldPeriod } from '../../figures/period/period-tasks.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'

/**
 * The number that a question quotes: of the tasks a department was given in a year, as of the evening of a day.
 * @throws Refused too-many-tasks-to-count, too-many-histories-to-count
 */
export const readAskedFigure = async (
  store: Store,
  { department, count, year, asOf }: FigureAsked,
  today: LocalDate,
): Promise<number> => {
  const settings = await readSettings(store, asOf)
  const days = { assignedFrom: `${year}-01-01`, assignedTo: `${year}-12-31` }
  const isOfReports = count === 'reportsOwed' || count === 'reportsInTime'
  const view = viewOf({ ...days, asOf, basis: 'effective', today, statusOnly: !isOfReports }, settings)
  const { sums } = await foldPeriod(store, [view], (code) => code === department)
  const counted = sums[0]?.[department]
  if (!counted) return 0
  if (isOfReports) return count === 'reportsOwed' ? counted.reports.owed : counted.reports.inTime
  return withSums(counted.effective)[count]
}
