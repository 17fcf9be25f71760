import { operation } from '../operation.ts'
import { accountInactive } from '../people-problems.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { inviteAgain } from '../register/user-changes.ts'
import { changeRegistered, userChangeErrors, userPath, whenOf } from './user-command.ts'

export default operation({
  method: 'POST',
  path: '/api/users/{id}/invitation',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Gửi lại thư mời', en: 'Send the invitation again, and look after the account again' },
  request: { path: userPath, ifMatch: true },
  answer: registeredUserSchema,
  errors: [...userChangeErrors, accountInactive],
  run: (call) => changeRegistered(call, (before) => inviteAgain(before, whenOf(call))),
})
