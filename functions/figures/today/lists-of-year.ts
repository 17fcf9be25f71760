import { statusAskedFor } from '../../tasks/task/counts.ts'

/**
 * For every count of a year's tasks as they stand the request that lists exactly the tasks it counts, of a department or the whole city.
 * Codes of departments and statuses need no escaping.
 */
export const listsOfYear = (year: number, department: string | undefined): Record<string, string> => {
  const list = `/api/tasks?${department ? `department=${department}&` : ''}year=${year}`
  return Object.fromEntries(
    Object.entries(statusAskedFor).map(([name, status]) => [
      name,
      status ? `${list}&status=${status}` : list,
    ]),
  )
}
