import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import { readDepartment } from '../organisation/departments/departments-store.ts'
import { inPlacesOf } from '../organisation/people/delegation.ts'
import { readDelegators } from '../organisation/people/delegations-store.ts'
import { ownRights } from '../organisation/people/people-problems.ts'
import { may, mayAtAll, onlyDepartment, permissionNames } from '../organisation/people/permission.ts'
import { putUser, readUser, readUsers } from '../organisation/people/users-store.ts'
import { requireSameCode } from '../platform/http/same-code.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Call, resourceHandler } from './resource.ts'

/** What the person may do, in their own name or as somebody's deputy. */
const me = async ({ store, actor, today }: Call<'getMe'>) => {
  const places = inPlacesOf(await readDelegators(store, actor.id, today), actor)
  const roles = [actor, ...places]
  const permitted = permissionNames.filter((permission) => roles.some((role) => mayAtAll(role, permission)))
  return { body: { ...actor, may: permitted, deputyOf: places.map(({ onBehalfOf }) => onBehalfOf) } }
}

const list = async ({ store, actor }: Call<'listUsers'>) => {
  const own = onlyDepartment(actor, 'read-users')
  const users = await readUsers(store)
  return { body: { users: own ? users.filter(({ department }) => department === own) : users } }
}

const read = async ({ store, actor, path }: Call<'getUser'>) => {
  const user = await readUser(store, path.id)
  if (!user || !may(actor, 'read-users', user.department)) throw new Refused(notFound, { user: path.id })
  return { body: user }
}

const put = async ({ store, actor, path, body }: Call<'putUser'>) => {
  requireSameCode('id', path.id, body.id)
  const givesUpOwnRights = actor.id === path.id && (body.role !== actor.role || !body.active)
  if (givesUpOwnRights) throw new Refused(ownRights)
  if (body.department && !(await readDepartment(store, body.department)))
    throw new Refused(unknownDepartment, { department: body.department })
  await putUser(store, body)
  return { body }
}

export const handler = resourceHandler('users', { getMe: me, listUsers: list, getUser: read, putUser: put })
