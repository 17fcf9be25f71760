import { operation } from '../people/operation.ts'
import { departmentPath } from './department-request.ts'
import { requireDepartment } from './departments-store.ts'
import { registeredDepartmentSchema } from './succession/planned-succession.ts'

export default operation({
  method: 'GET',
  path: '/api/departments/{code}',
  permission: 'read-departments',
  answeredBy: 'read',
  summary: { vi: 'Một đơn vị', en: 'One department' },
  request: { path: departmentPath },
  answer: registeredDepartmentSchema,
  run: async ({ store, path }) => ({ body: await requireDepartment(store, path.code) }),
})
