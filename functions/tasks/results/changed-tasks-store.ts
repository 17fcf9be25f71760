import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { keyOfItem, taskIdOfKey, taskKey, taskPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Task } from '../task/task.ts'
import { changedAtName, taskOfItem } from '../task/task-items.ts'

/** So many tasks a request looks at, however few of them have changed: some 80 read units. */
const looksAtMost = 1_000

/** Where a reading has come to: in a department, behind a task of it. */
export interface ReadingPlace {
  readonly department: string
  readonly after?: string | undefined
}

export interface ChangedTasksQuery {
  readonly year: number
  /** One department alone. */
  readonly department?: string | undefined
  /** An instant: only what has changed since. Absent: everything there is. */
  readonly since?: string | undefined
  readonly from?: ReadingPlace | undefined
  readonly limit: number
}

interface Found {
  readonly tasks: Task[]
  readonly looked: number
  /** The task that was looked at last, where the department has more. */
  readonly last: string | undefined
}

const lookInto = async (
  store: Store,
  { department, after }: ReadingPlace,
  { year, since }: ChangedTasksQuery,
  limit: number,
): Promise<Found> => {
  const {
    Items = [],
    ScannedCount = 0,
    LastEvaluatedKey,
  } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :home',
      ...(since && {
        FilterExpression: '#changedAt >= :since',
        ExpressionAttributeNames: { '#changedAt': changedAtName },
      }),
      ExpressionAttributeValues: {
        ':home': taskPartition(department, year),
        ...(since && { ':since': since }),
      },
      ExclusiveStartKey: after ? { ...taskKey(after) } : undefined,
      Limit: limit,
    }),
  )
  const last = LastEvaluatedKey && taskIdOfKey(keyOfItem(LastEvaluatedKey))
  return { tasks: Items.map(taskOfItem), looked: ScannedCount, last }
}

/**
 * The tasks of a year that have changed since an instant, in the order of their keys, which no change of them moves: each
 * once in a reading. A page may be empty while there is more to look at.
 * @returns where the next page begins; absent at the end
 */
export const changedTasks = async (
  store: Store,
  query: ChangedTasksQuery,
): Promise<{ readonly tasks: Task[]; readonly next: ReadingPlace | undefined }> => {
  const { from, limit } = query
  const codes = query.department ? [query.department] : (await readDepartments(store)).map(({ code }) => code)
  const ahead = codes.toSorted().filter((code) => !from || code >= from.department)
  const tasks: Task[] = []
  let looked = 0
  for (const department of ahead) {
    let place: ReadingPlace | undefined = department === from?.department ? from : { department }
    while (place) {
      const room = limit - tasks.length
      if (room === 0 || looked >= looksAtMost) return { tasks, next: place }
      const found: Found = await lookInto(store, place, query, query.since ? looksAtMost - looked : room)
      looked += found.looked
      tasks.push(...found.tasks.slice(0, room))
      const last = found.tasks.length > room ? tasks.at(-1)?.id : found.last
      place = last ? { department, after: last } : undefined
    }
  }
  return { tasks, next: undefined }
}
