import { type Item, pagesOf } from '../../platform/table/items.ts'
import { taskKey, taskPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Task } from '../task/task.ts'
import { writtenTaskOfItem } from '../task/task-items.ts'

export interface GivenTasksQuery {
  readonly department: string
  readonly year: number
  /** The last task of the page before. */
  readonly after?: string | undefined
  readonly pageSize?: number | undefined
  /** As they were written, unless whoever asks wants them checked. */
  readonly read?: (item: Item) => Task
}

/** Every task given to a department in a year, whatever became of it, page by page. */
export async function* givenTasks(
  store: Store,
  { read = writtenTaskOfItem, ...query }: GivenTasksQuery,
): AsyncGenerator<Task[]> {
  const pages = pagesOf(
    store,
    {
      KeyConditionExpression: 'pk = :home',
      ExpressionAttributeValues: { ':home': taskPartition(query.department, query.year) },
      ...(query.pageSize && { Limit: query.pageSize }),
    },
    query.after ? { ...taskKey(query.after) } : undefined,
  )
  for await (const page of pages) yield page.map(read)
}
