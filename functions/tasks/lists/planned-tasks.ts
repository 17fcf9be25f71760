import type { Department } from '../../organisation/departments/department.ts'
import { openIndex } from '../../platform/table/indexes/indexes.ts'
import { plannedPartition, withheldOrder } from '../../platform/table/indexes/places.ts'
import { queryAll } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { type ListedOpenTask, openTaskOfItem } from './listed-open-task.ts'

/** A department's tasks of periods to come, what is withheld first. Read from the index, so a moment behind. */
export const plannedTasks = async (store: Store, department: string): Promise<ListedOpenTask[]> =>
  (await queryAll(store, queryOf(department, '9999-12-31'))).map(openTaskOfItem)

/** Those whose day has come, and those that are withheld. */
export const plannedThrough = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<ListedOpenTask[]> => (await queryAll(store, queryOf(department, today))).map(openTaskOfItem)

/** Those whose day has come, which nobody has noted yet: none, once the scan of the day has run. */
export const dueToBeGiven = async (
  store: Store,
  department: string,
  today: LocalDate,
): Promise<ListedOpenTask[]> =>
  (await plannedThrough(store, department, today)).filter(({ planned }) => planned !== 'withheld')

/** What a department with an end was planned to get after it, by the days on which it would have been given. */
export const withheldTasks = async (
  store: Store,
  { code, validTo }: Pick<Department, 'code' | 'validTo'>,
): Promise<ListedOpenTask[]> => {
  if (!validTo) return []
  const query = {
    IndexName: openIndex.name,
    KeyConditionExpression: 'openBy = :planned AND begins_with(openOrder, :withheld)',
    ExpressionAttributeValues: { ':planned': plannedPartition(code), ':withheld': withheldOrder },
  }
  return (await queryAll(store, query)).map(openTaskOfItem)
}

const queryOf = (department: string, through: LocalDate) => ({
  IndexName: openIndex.name,
  KeyConditionExpression: 'openBy = :planned AND openOrder < :end',
  ExpressionAttributeValues: {
    ':planned': plannedPartition(department),
    ':end': through === '9999-12-31' ? '9999' : addDays(through, 1),
  },
})
