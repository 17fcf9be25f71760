import * as z from 'zod'
import { type Directive, directiveKeySchema, isFormer, isInState } from '../directives/directive/directive.ts'
import type { DirectiveChange, DirectiveEntry } from '../directives/directive/directive-changes.ts'
import { readDirectiveHistory } from '../directives/directive/directive-changes-store.ts'
import {
  listDirectives,
  readDirective,
  type StoredDirective,
} from '../directives/directive/directives-store.ts'
import { onlyDepartment } from '../organisation/people/permission.ts'
import type { User } from '../organisation/people/user.ts'
import { rankOfDirective } from '../oversight/search/search-store.ts'
import { wordCursorOf, wordOfCursor } from '../platform/http/cursor.ts'
import type { Store } from '../platform/table/store.ts'
import { becameOf } from '../registration/completion/directive-completion.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { questionOf } from '../shared/folded-text.ts'
import { homeOf } from '../shared/ids.ts'
import { invalidCursor, notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { readTasks } from '../tasks/task/tasks-store.ts'
import { presentFacts } from './present.ts'
import type { Call } from './resource.ts'

/** A department is told nothing of what waits for its lead, as of other departments' tasks. */
const withoutWaiting = ({ waiting: _, ...directive }: Directive): Directive => directive

/** A department sees the directives that gave it work, and of their tasks its own. */
export const asSeenBy = (actor: User, directive: StoredDirective): StoredDirective | undefined => {
  const own = onlyDepartment(actor, 'read-directives')
  if (!own) return directive
  const taskIds = directive.taskIds.filter((id) => homeOf(id).department === own)
  return taskIds.length > 0
    ? { ...directive, directive: withoutWaiting(directive.directive), taskIds }
    : undefined
}

export const presentDirective = ({ key, directive, taskIds }: StoredDirective) => ({
  key,
  ...directive,
  taskCount: taskIds.length,
})

type Listing = Call<'listDirectives'>

const isAsked = ({ q, kind, state }: Listing['query']) => {
  const question = q ? questionOf(q) : undefined
  return (stored: StoredDirective): boolean =>
    !isFormer(stored.directive) &&
    (!kind || stored.directive.kind === kind) &&
    (!state || isInState(stored.directive, state)) &&
    (!question || rankOfDirective(question, stored) !== undefined)
}

/** What one request reads of a year at most, looking for those that are asked for. */
const mostRead = 1_000

/** The next directives that are asked for and that the caller may see; few may be among the many of a year. */
const nextDirectives = async ({ store, actor, query }: Listing, year: number, start: string | undefined) => {
  const wanted = isAsked(query)
  const found: StoredDirective[] = []
  let after = start
  let read = 0
  do {
    const page = await listDirectives(store, year, { limit: query.limit, after })
    found.push(...page.directives.flatMap((one) => asSeenBy(actor, one) ?? []).filter(wanted))
    after = page.last
    read += query.limit
  } while (after && found.length < query.limit && read < mostRead)
  const shown = found.slice(0, query.limit)
  return { shown, last: found.length > shown.length ? shown.at(-1)?.key : after }
}

/** Pages are full, unless what is asked for is so rare that the reading stops before. */
export const list = async (call: Listing) => {
  const { query, today } = call
  const year = query.year ?? yearOf(today)
  const start = wordOfCursor(query.cursor, directiveKeySchema)
  if (start && yearOf(start) !== year) throw new Refused(invalidCursor)
  const { shown, last } = await nextDirectives(call, year, start)
  return { body: { directives: shown.map(presentDirective), cursor: wordCursorOf(last) } }
}

/** What was completed is found under the keys it had before, too. */
export const readDirectiveOf = async (store: Store, key: string): Promise<StoredDirective | undefined> => {
  const found = await readDirective(store, key)
  const became = found && becameOf(found.directive)
  return became ? readDirectiveOf(store, became) : found
}

/** @throws Refused not-found, also where the caller may not know of it */
export const readSeen = async (store: Store, actor: User, key: string): Promise<StoredDirective> => {
  const found = await readDirectiveOf(store, key)
  const seen = found && asSeenBy(actor, found)
  if (!seen) throw new Refused(notFound, { directive: key })
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

/** Its own, behind that of what it was registered as. */
const historyOf = async (
  store: Store,
  key: string,
  formerly: string | undefined,
): Promise<DirectiveEntry[]> => {
  const own = await readDirectiveHistory(store, key)
  if (!formerly) return own
  const former = await readDirective(store, formerly)
  return [...(await historyOf(store, formerly, former?.directive.formerly)), ...own]
}

const ofWaiting: readonly DirectiveChange['change'][] = ['await-lead', 'name-lead', 'withdraw-waiting']

const toldToDepartment = ({ change, before, after, ...entry }: DirectiveEntry): DirectiveEntry[] =>
  ofWaiting.includes(change.change)
    ? []
    : [{ ...entry, change, before: withoutWaiting(before), after: withoutWaiting(after) }]

export const history = async ({ store, actor, path }: Call<'getDirectiveHistory'>) => {
  const { key, directive } = await readSeen(store, actor, path.key)
  const entries = await historyOf(store, key, directive.formerly)
  const told = onlyDepartment(actor, 'read-directives') ? entries.flatMap(toldToDepartment) : entries
  return { body: { changes: told.map(({ bodyHash: _, ...entry }) => entry) } }
}
