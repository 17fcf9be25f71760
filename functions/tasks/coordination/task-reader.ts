import { may, requirePermission } from '../../organisation/people/permission.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { homeOf } from '../../shared/ids.ts'
import type { Coordination } from './coordination.ts'
import { readCoordination } from './coordinations-store.ts'

/**
 * Who coordinates or is informed may read the task of another department, too, but not what that one and the Office
 * or a leader say to each other about it.
 * @returns how much of it this person reads
 * @throws Refused forbidden, not-found
 */
export const requireReader = (
  actor: User,
  part: Coordination | undefined,
  id: string,
): 'everything' | 'the task' => {
  if (part && part.role !== 'released') return 'the task'
  requirePermission(actor, 'read-tasks', homeOf(id).department)
  return 'everything'
}

/** The part that the person's department has in another's task. */
export const readPart = async (store: Store, actor: User, id: string): Promise<Coordination | undefined> => {
  const isOthers = !may(actor, 'read-tasks', homeOf(id).department)
  return isOthers && actor.department ? readCoordination(store, actor.department, id) : undefined
}
