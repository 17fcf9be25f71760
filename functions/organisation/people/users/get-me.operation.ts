import * as z from 'zod'
import { inPlacesOf } from '../delegations/delegation.ts'
import { readDelegators } from '../delegations/delegations-store.ts'
import { operation } from '../operation.ts'
import { mayAtAll, permissionNames } from '../permission.ts'
import { userOf } from '../register/registered-user.ts'
import { userSchema } from '../user.ts'

/** What the person may do, in their own name or as somebody's deputy. */
export default operation({
  method: 'GET',
  path: '/api/me',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: { vi: 'Người đang đăng nhập', en: 'The person signed in' },
  request: {},
  answer: userSchema.safeExtend({ may: z.array(z.enum(permissionNames)), deputyOf: z.array(z.string()) }),
  run: async ({ store, actor, today }) => {
    const deputies = inPlacesOf(await readDelegators(store, actor.id, today), actor)
    const roles = [actor, ...deputies]
    const permitted = permissionNames.filter((permission) => roles.some((role) => mayAtAll(role, permission)))
    return {
      body: { ...userOf(actor), may: permitted, deputyOf: deputies.map(({ onBehalfOf }) => onBehalfOf) },
    }
  },
})
