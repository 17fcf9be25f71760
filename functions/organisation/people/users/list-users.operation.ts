import * as z from 'zod'
import { operation } from '../operation.ts'
import { onlyDepartment } from '../permission.ts'
import { userSchema } from '../user.ts'
import { readUsers } from '../users-store.ts'

export default operation({
  method: 'GET',
  path: '/api/users',
  permission: 'read-users',
  answeredBy: 'read',
  summary: { vi: 'Danh sách người dùng', en: 'All users' },
  request: {},
  answer: z.object({ users: z.array(userSchema) }),
  run: async ({ store, actor, permission }) => {
    const own = onlyDepartment(actor, permission)
    const users = await readUsers(store)
    return { body: { users: own ? users.filter(({ department }) => department === own) : users } }
  },
})
