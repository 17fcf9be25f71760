import type { Department } from '../../organisation/departments/department.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import {
  departmentListSchema,
  judgeDepartments,
} from '../../organisation/departments/list/department-rows.ts'
import { enteredListSchema, enterRows } from '../../organisation/lists/enter-rows.ts'
import { requireAllRight } from '../../organisation/lists/judged-row.ts'
import { operation } from '../../organisation/people/operation.ts'
import { enterDepartment } from './enter-department.ts'

/** Each writes its tallies of three years and looks for planned tasks. */
const atOnce = 5

export default operation({
  method: 'POST',
  path: '/api/departments/list',
  permission: 'change-departments',
  answeredBy: 'write',
  summary: {
    vi: 'Thêm cả danh sách đơn vị',
    en: 'Enter a list of departments, all of it or, while a row is wrong, none',
  },
  request: { body: departmentListSchema },
  answer: enteredListSchema,
  run: async ({ store, actor, body, now, today }) => {
    const departments = await readDepartments(store)
    const rows = judgeDepartments(body.rows, departments, today)
    requireAllRight(rows)
    const enter = (department: Department) =>
      enterDepartment(store, department, { departments, by: actor.id, at: now, today })
    return { body: await enterRows(rows, { enter, atOnce }) }
  },
})
