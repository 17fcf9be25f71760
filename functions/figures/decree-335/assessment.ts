import { readDepartment } from '../../organisation/departments/departments-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { periodNotBegun } from '../rules/figure-problems.ts'
import { assessedTasks } from './assessed-tasks.ts'
import type { AssessmentQuery } from './assessment-request.ts'
import { type AssessedItem, type AssessedPeriod, assessItem } from './decree-335.ts'

export interface ProductItem extends AssessedItem {
  /** The code that was last named for it, whenever that was: said at the assessment, it is of the months assessed. */
  readonly named?: string | undefined
}

/** What is assessed of a department, or of one official of it. */
export interface Assessment {
  readonly department: { readonly code: string; readonly name: string }
  /** Up to today where it has not ended. */
  readonly period: AssessedPeriod
  readonly items: readonly ProductItem[]
}

/**
 * A period that has not ended is assessed as of today.
 * @throws Refused period-not-begun
 */
const knownPartOf = ({ from, to }: AssessedPeriod, today: LocalDate): AssessedPeriod => {
  if (from > today) throw new Refused(periodNotBegun, { from })
  return { from, to: to < today ? to : today }
}

const productNamedIn = (history: readonly TaskEvent[]): string | undefined =>
  history.flatMap(({ details }) => (details.type === 'product-named' ? [details.product] : [])).at(-1)

/** @throws Refused period-not-begun, not-found */
export const readAssessment = async (
  store: Store,
  { department: code, official, ...asked }: AssessmentQuery,
  today: LocalDate,
): Promise<Assessment> => {
  const period = knownPartOf(asked, today)
  const department = await readDepartment(store, code)
  if (!department) throw new Refused(notFound, { department: code })
  const tasks = await assessedTasks(store, code, period)
  const items = tasks
    .map(({ task, history }) => ({ ...assessItem(task, history, period), named: productNamedIn(history) }))
    .filter(({ holder }) => !official || holder === official)
  return { department: { code, name: department.name }, period, items }
}
