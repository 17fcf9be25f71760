import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { operation } from '../operation.ts'
import { may } from '../permission.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { readUser } from '../users-store.ts'
import { userAnswer, userPath } from './user-command.ts'

export default operation({
  method: 'GET',
  path: '/api/users/{id}',
  permission: 'read-users',
  answeredBy: 'read',
  summary: { vi: 'Một người dùng', en: 'One user' },
  request: { path: userPath },
  answer: registeredUserSchema,
  run: async ({ store, actor, permission, path }) => {
    const user = await readUser(store, path.id, { consistent: true })
    if (!user || !may(actor, permission, user.department)) throw new Refused(notFound, { user: path.id })
    return userAnswer(user)
  },
})
