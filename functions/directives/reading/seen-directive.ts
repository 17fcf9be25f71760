import { onlyDepartment } from '../../organisation/people/permission.ts'
import type { AnyActor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { becameOf, type Directive } from '../directive/directive.ts'
import { readDirective, type StoredDirective } from '../directive/directives-store.ts'

/** A department sees nothing of what waits for its lead, as of other departments' tasks. */
export const withoutWaiting = ({ waiting: _, ...directive }: Directive): Directive => directive

/** A department sees the directives that gave it work, and of their tasks its own. */
export const asSeenBy = (actor: AnyActor, directive: StoredDirective): StoredDirective | undefined => {
  const own = onlyDepartment(actor, 'read-directives')
  if (!own) return directive
  const taskIds = directive.taskIds.filter((id) => homeOf(id).department === own)
  return taskIds.length > 0
    ? { ...directive, directive: withoutWaiting(directive.directive), taskIds }
    : undefined
}

/** What was completed is found under the keys it had before, too. */
const readUnderAnyKey = async (store: Store, key: string): Promise<StoredDirective | undefined> => {
  const found = await readDirective(store, key)
  const became = found && becameOf(found.directive)
  return became ? readUnderAnyKey(store, became) : found
}

/** @throws Refused not-found, also where the caller may not know of it */
export const readSeen = async (store: Store, actor: AnyActor, key: string): Promise<StoredDirective> => {
  const found = await readUnderAnyKey(store, key)
  const seen = found && asSeenBy(actor, found)
  if (!seen) throw new Refused(notFound, { directive: key })
  return seen
}
