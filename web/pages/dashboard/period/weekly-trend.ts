import { type Asked, useAnswer } from '../../../api/use-answer.ts'
import type { TrendQuery } from '../../../parts/figures/trend/trend.tsx'
import type { Day } from '../../../values/dates.ts'
import type { View } from './view.ts'

export interface WeeklyTrend {
  readonly query: TrendQuery
  readonly asked: Asked<'getTrend'>
}

const weeks = 13
/** As many as a screen shows, and few enough to be read. */
const departmentsInHeatMap = 20

interface Place {
  readonly today: Day
  readonly department: string | undefined
}

/** The nights of the year that the view is of, a week apart, up to its day. It is asked for beside the figures, not after them. */
export const useWeeklyTrend = (view: View, { today, department }: Place): WeeklyTrend => {
  const query = {
    year: (view.assignedTo ?? view.period ?? today).slice(0, 4),
    to: view.asOf ?? today,
    formulaSet: view.formulaSet ?? 'da-nang',
    ...(view.rollUp === 'current' && { rollUp: 'current' as const }),
    ...(department ? { department } : { mostOverdue: departmentsInHeatMap }),
  }
  return { query, asked: useAnswer('getTrend', { query: { ...query, every: 'week', points: weeks } }) }
}
