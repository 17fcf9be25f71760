import * as z from 'zod'
import { yearOf } from '../domain/dates.ts'
import { directiveKeySchema } from '../domain/directive.ts'
import { Refused } from '../domain/errors.ts'
import { onlyDepartment } from '../domain/permission.ts'
import { homeOf } from '../domain/task.ts'
import type { User } from '../domain/user.ts'
import { readDirectiveHistory } from '../store/directive-changes.ts'
import { listDirectives, readDirective, type StoredDirective } from '../store/directives.ts'
import type { Store } from '../store/store.ts'
import { readTasks } from '../store/tasks.ts'
import { wordCursorOf, wordOfCursor } from './cursor.ts'
import { presentFacts } from './present.ts'
import type { Call } from './resource.ts'

/** A department sees the directives that gave it work, and of their tasks its own. */
export const asSeenBy = (actor: User, directive: StoredDirective): StoredDirective | undefined => {
  const own = onlyDepartment(actor, 'read-directives')
  if (!own) return directive
  const taskIds = directive.taskIds.filter((id) => homeOf(id).department === own)
  return taskIds.length > 0 ? { ...directive, taskIds } : undefined
}

export const presentDirective = ({ key, directive, taskIds }: StoredDirective) => ({
  key,
  ...directive,
  taskCount: taskIds.length,
})

/** What the caller may not see is left out of each page as it is read: such a page may hold fewer than `limit`. */
export const list = async ({ store, actor, query, today }: Call<'listDirectives'>) => {
  const year = query.year ?? yearOf(today)
  const after = wordOfCursor(query.cursor, directiveKeySchema)
  if (after && yearOf(after) !== year) throw new Refused('invalid-cursor')
  const page = await listDirectives(store, year, { limit: query.limit, after })
  const directives = page.directives.flatMap((directive) => asSeenBy(actor, directive) ?? [])
  return { body: { directives: directives.map(presentDirective), cursor: wordCursorOf(page.last) } }
}

const readSeen = async (store: Store, actor: User, key: string): Promise<StoredDirective> => {
  const found = await readDirective(store, key)
  const seen = found && asSeenBy(actor, found)
  if (!seen) throw new Refused('not-found', { directive: key })
  return seen
}

export const read = async ({ store, actor, path, query, today }: Call<'getDirective'>) => {
  const found = await readSeen(store, actor, path.key)
  const from = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
  const until = from + query.limit
  const tasks = await readTasks(store, found.taskIds.slice(from, until))
  const more = until < found.taskIds.length
  return {
    body: {
      ...presentDirective(found),
      tasks: tasks.map((task) => presentFacts(task, today)),
      cursor: more ? wordCursorOf(until) : undefined,
    },
  }
}

export const history = async ({ store, actor, path }: Call<'getDirectiveHistory'>) => {
  await readSeen(store, actor, path.key)
  const entries = await readDirectiveHistory(store, path.key)
  return { body: { changes: entries.map(({ bodyHash: _, ...entry }) => entry) } }
}
