import { departmentSchema } from '../../organisation/departments/department.ts'
import { nameTaken } from '../../organisation/departments/department-problems.ts'
import { departmentPath } from '../../organisation/departments/department-request.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { registeredDepartmentSchema } from '../../organisation/departments/succession/planned-succession.ts'
import { operation } from '../../organisation/people/operation.ts'
import { requireSameCode } from '../../platform/http/same-code.ts'
import { enterDepartment } from './enter-department.ts'

export default operation({
  method: 'PUT',
  path: '/api/departments/{code}',
  permission: 'change-departments',
  answeredBy: 'write',
  summary: { vi: 'Thêm hoặc sửa đơn vị', en: 'Enter or change a department' },
  request: { path: departmentPath, body: departmentSchema },
  answer: registeredDepartmentSchema,
  errors: [nameTaken],
  run: async ({ store, actor, path, body, now, today }) => {
    requireSameCode('code', path.code, body.code)
    const departments = await readDepartments(store)
    return { body: await enterDepartment(store, body, { departments, by: actor.id, at: now, today }) }
  },
})
