import * as z from 'zod'
import { laterOf, localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../../shared/ids.ts'
import { unknownDepartment } from '../../departments/department-problems.ts'
import { operation } from '../operation.ts'
import { departmentClosed, moveTooFar, noDepartment } from '../people-problems.ts'
import { registeredUserSchema } from '../register/registered-user.ts'
import { moveToDepartment } from '../register/user-changes.ts'
import {
  changeRegistered,
  requireOpenDepartment,
  userChangeErrors,
  userPath,
  whenOf,
} from './user-command.ts'

const moveSchema = z.strictObject({
  department: departmentCodeSchema,
  on: localDateSchema.meta({ description: 'from which day; a day to come is kept until its night' }),
})

export default operation({
  method: 'POST',
  path: '/api/users/{id}/move',
  permission: 'change-users',
  answeredBy: 'write',
  summary: {
    vi: 'Chuyển sang đơn vị khác từ một ngày; chuyển về chính đơn vị là bỏ việc chuyển đã hẹn',
    en: 'Move to another department from a day on; to the same one: withdraw the planned move',
  },
  request: { path: userPath, body: moveSchema, ifMatch: true },
  answer: registeredUserSchema,
  errors: [...userChangeErrors, noDepartment, moveTooFar, unknownDepartment, departmentClosed],
  run: async (call) => {
    const { store, body, today } = call
    await requireOpenDepartment(store, body.department, laterOf(body.on, today))
    return changeRegistered(call, (before) => moveToDepartment(before, body, whenOf(call)))
  },
})
