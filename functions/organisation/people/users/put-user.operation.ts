import * as z from 'zod'
import { requireSameCode } from '../../../platform/http/same-code.ts'
import { userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { unknownDepartment } from '../../departments/department-problems.ts'
import { readDepartment } from '../../departments/departments-store.ts'
import { operation } from '../operation.ts'
import { ownRights } from '../people-problems.ts'
import { userSchema } from '../user.ts'
import { putUser } from '../users-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/users/{id}',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Thêm hoặc sửa người dùng', en: 'Enter or change a user' },
  request: { path: z.strictObject({ id: userIdSchema }), body: userSchema },
  answer: userSchema,
  errors: [ownRights, unknownDepartment],
  run: async ({ store, actor, path, body }) => {
    requireSameCode('id', path.id, body.id)
    const givesUpOwnRights = actor.id === path.id && (body.role !== actor.role || !body.active)
    if (givesUpOwnRights) throw new Refused(ownRights)
    if (body.department && !(await readDepartment(store, body.department)))
      throw new Refused(unknownDepartment, { department: body.department })
    await putUser(store, body)
    return { body }
  },
})
