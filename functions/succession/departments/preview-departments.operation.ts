import { readDepartments } from '../../organisation/departments/departments-store.ts'
import {
  departmentListSchema,
  judgeDepartments,
  judgedDepartmentsSchema,
} from '../../organisation/departments/list/department-rows.ts'
import { operation } from '../../organisation/people/operation.ts'

export default operation({
  method: 'POST',
  path: '/api/departments/preview',
  permission: 'change-departments',
  answeredBy: 'write',
  summary: { vi: 'Xem trước danh sách đơn vị', en: 'What would become of a list of departments' },
  request: { body: departmentListSchema },
  answer: judgedDepartmentsSchema,
  run: async ({ store, body, today }) => ({
    body: { rows: judgeDepartments(body.rows, await readDepartments(store), today) },
  }),
})
