import { forbidden, may, onlyDepartment } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { ViewKind, ViewOwner } from './view.ts'

/** Whose saved lists a person sees: the own, the department's, and the city's where they see every department. */
export const ownersSeenBy = (actor: Actor): ViewOwner[] => {
  const own: ViewOwner = { kind: 'person', user: actor.id }
  const department = onlyDepartment(actor, 'read-tasks')
  return [own, department ? { kind: 'department', department } : { kind: 'city' }]
}

export const mayKeep = (actor: Actor, owner: ViewOwner): boolean =>
  owner.kind === 'person' ||
  may(actor, 'keep-shared-views', owner.kind === 'department' ? owner.department : undefined)

/**
 * The owner of that kind among those the person sees, if the person may keep its lists.
 * @throws Refused not-found where the person sees none of that kind, forbidden
 */
export const ownerKept = (actor: Actor, kind: ViewKind): ViewOwner => {
  const owner = ownersSeenBy(actor).find((one) => one.kind === kind)
  if (!owner) throw new Refused(notFound)
  if (!mayKeep(actor, owner)) throw forbidden('keep-shared-views')
  return owner
}
