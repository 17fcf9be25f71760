import * as z from 'zod'
import { operation } from '../people/operation.ts'
import { readDepartments } from './departments-store.ts'
import { registeredDepartmentSchema } from './succession/planned-succession.ts'

export default operation({
  method: 'GET',
  path: '/api/departments',
  permission: 'read-departments',
  answeredBy: 'read',
  summary: { vi: 'Danh sách đơn vị', en: 'All departments' },
  request: {},
  answer: z.object({ departments: z.array(registeredDepartmentSchema) }),
  run: async ({ store }) => ({ body: { departments: await readDepartments(store) } }),
})
