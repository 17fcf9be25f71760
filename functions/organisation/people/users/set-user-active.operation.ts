import * as z from 'zod'
import { operation } from '../operation.ts'
import { lastAdministrator } from '../people-problems.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { setActive } from '../register/user-changes.ts'
import { changeRegistered, userChangeErrors, userPath, whenOf } from './user-command.ts'

export default operation({
  method: 'POST',
  path: '/api/users/{id}/active',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Khóa, mở khóa', en: 'Lock or unlock: it holds at the next request' },
  request: { path: userPath, body: z.strictObject({ active: z.boolean() }), ifMatch: true },
  answer: registeredUserSchema,
  errors: [...userChangeErrors, lastAdministrator],
  run: (call) => changeRegistered(call, (before) => setActive(before, call.body.active, whenOf(call))),
})
