import * as z from 'zod'
import { graveOperation } from '../grave-operation.ts'
import { mailTaken } from '../people-problems.ts'
import { mailAddressSchema } from '../register/mail-address.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { changeMailAddress } from '../register/user-changes.ts'
import { changeRegistered, userChangeErrors, userPath, whenOf } from './user-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/users/{id}/mail-address',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Đổi địa chỉ thư', en: 'Change the mail address, by which the person signs in' },
  request: { path: userPath, body: z.strictObject({ email: mailAddressSchema }), ifMatch: true },
  answer: registeredUserSchema,
  errors: [...userChangeErrors, mailTaken],
  run: (call) => changeRegistered(call, (before) => changeMailAddress(before, call.body.email, whenOf(call))),
})
