import * as z from 'zod'
import { nameOf } from '../../../shared/text.ts'
import { unknownDepartment } from '../../departments/department-problems.ts'
import { graveOperation } from '../grave-operation.ts'
import { departmentClosed, lastAdministrator } from '../people-problems.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { changeUser } from '../register/user-changes.ts'
import { departmentGoesWithRole, goesWithRole, placeOfUser } from '../user.ts'
import {
  changeRegistered,
  requireOpenDepartment,
  userChangeErrors,
  userPath,
  whenOf,
} from './user-command.ts'

const userChangeSchema = z
  .strictObject({ name: nameOf(100), ...placeOfUser })
  .refine(goesWithRole, departmentGoesWithRole)

export default graveOperation({
  method: 'POST',
  path: '/api/users/{id}/change',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Đổi tên, vai trò', en: 'Change the name or the role, from now on' },
  request: { path: userPath, body: userChangeSchema, ifMatch: true },
  answer: registeredUserSchema,
  errors: [...userChangeErrors, lastAdministrator, unknownDepartment, departmentClosed],
  run: async (call) => {
    const { store, body, today } = call
    if (body.department) await requireOpenDepartment(store, body.department, today)
    return changeRegistered(call, (before) => changeUser(before, body, whenOf(call)))
  },
})
