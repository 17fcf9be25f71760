import { type Counts, statusAskedFor } from '../../tasks/task/counts.ts'
import { worstFirst } from '../period/tasks/figure-sorting.ts'

/**
 * For every count of a year's tasks as they stand the request that lists exactly the tasks it counts, of a department or the whole city.
 * A department's own open tasks lie in the order of their due dates anyhow. Codes of departments and statuses need no escaping.
 */
export const listsOfYear = (
  year: number,
  department: string | undefined,
  counts: Counts,
): Record<string, string> => {
  const list = `/api/tasks?${department ? `department=${department}&` : ''}year=${year}`
  const listOf = (name: string, status: string | undefined) => {
    const request = status ? `${list}&status=${status}` : list
    return department ? request : worstFirst(request, name, counts[name as keyof Counts])
  }
  return Object.fromEntries(
    Object.entries(statusAskedFor).map(([name, status]) => [name, listOf(name, status)]),
  )
}
