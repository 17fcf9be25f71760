import * as z from 'zod'
import { userIdSchema } from '../../../shared/ids.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { operation } from '../operation.ts'
import { may } from '../permission.ts'
import { userSchema } from '../user.ts'
import { readUser } from '../users-store.ts'

export default operation({
  method: 'GET',
  path: '/api/users/{id}',
  permission: 'read-users',
  answeredBy: 'read',
  summary: { vi: 'Một người dùng', en: 'One user' },
  request: { path: z.strictObject({ id: userIdSchema }) },
  answer: userSchema,
  run: async ({ store, actor, permission, path }) => {
    const user = await readUser(store, path.id)
    if (!user || !may(actor, permission, user.department)) throw new Refused(notFound, { user: path.id })
    return { body: user }
  },
})
