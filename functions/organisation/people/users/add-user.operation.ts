import { taskCodeOf } from '../../../platform/table/task-codes.ts'
import { unknownDepartment } from '../../departments/department-problems.ts'
import { graveOperation } from '../grave-operation.ts'
import { departmentClosed, mailTaken } from '../people-problems.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { enterUser } from '../register/user-changes.ts'
import { writeUserChange } from '../register/user-changes-store.ts'
import { newUserSchema } from '../user.ts'
import { commandOf, requireOpenDepartment, userAnswer, whenOf } from './user-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/users',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Thêm người dùng', en: 'Enter a person; the account and the invitation follow' },
  request: { body: newUserSchema },
  answer: registeredUserSchema,
  status: 201,
  errors: [mailTaken, unknownDepartment, departmentClosed],
  run: async (call) => {
    const { store, body, command, today } = call
    if (body.department) await requireOpenDepartment(store, body.department, today)
    const entered = enterUser(taskCodeOf(command.key, 0), body, whenOf(call))
    return userAnswer(await writeUserChange(store, entered, commandOf(call)))
  },
})
