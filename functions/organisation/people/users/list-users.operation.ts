import * as z from 'zod'
import { operation } from '../operation.ts'
import { onlyDepartment } from '../permission.ts'
import { registeredUserSchema, userAnswerOf } from '../register/registered-user.ts'
import { readUsers } from '../users-store.ts'

export default operation({
  method: 'GET',
  path: '/api/users',
  permission: 'read-users',
  answeredBy: 'read',
  summary: { vi: 'Danh sách người dùng', en: 'All users' },
  request: {},
  answer: z.object({ users: z.array(registeredUserSchema) }),
  run: async ({ store, actor, permission }) => {
    const own = onlyDepartment(actor, permission)
    const users = await readUsers(store)
    const told = own ? users.filter(({ department }) => department === own) : users
    return { body: { users: told.map(userAnswerOf) } }
  },
})
