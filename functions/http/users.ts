import { inPlacesOf } from '../domain/delegation.ts'
import { Refused } from '../domain/errors.ts'
import { actions, mayAtAll } from '../domain/permission.ts'
import { readDelegators } from '../store/delegations.ts'
import { readDepartment } from '../store/departments.ts'
import { putUser, readUser, readUsers } from '../store/users.ts'
import { type Call, resourceHandler } from './resource.ts'
import { requireSameCode } from './same-code.ts'

/** What the person may do, in their own name or as somebody's deputy. */
const me = async ({ store, actor, today }: Call<'getMe'>) => {
  const places = inPlacesOf(await readDelegators(store, actor.id, today), actor)
  const roles = [actor, ...places]
  const may = actions.filter((action) => roles.some((role) => mayAtAll(role, action)))
  return { body: { ...actor, may, deputyOf: places.map(({ onBehalfOf }) => onBehalfOf) } }
}

const list = async ({ store }: Call<'listUsers'>) => ({ body: { users: await readUsers(store) } })

const read = async ({ store, path }: Call<'getUser'>) => {
  const user = await readUser(store, path.id)
  if (!user) throw new Refused('not-found', { user: path.id })
  return { body: user }
}

const put = async ({ store, actor, path, body }: Call<'putUser'>) => {
  requireSameCode('id', path.id, body.id)
  const givesUpOwnRights = actor.id === path.id && (body.role !== actor.role || !body.active)
  if (givesUpOwnRights) throw new Refused('own-rights')
  if (body.department && !(await readDepartment(store, body.department)))
    throw new Refused('unknown-department', { department: body.department })
  await putUser(store, body)
  return { body }
}

export const handler = resourceHandler('users', { getMe: me, listUsers: list, getUser: read, putUser: put })
