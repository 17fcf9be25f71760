import { departmentSchema } from '../organisation/departments/department.ts'
import { nameTaken } from '../organisation/departments/department-problems.ts'
import { departmentPath } from '../organisation/departments/department-request.ts'
import { putDepartment, readDepartments } from '../organisation/departments/departments-store.ts'
import { requireNamesOfItsOwn } from '../organisation/departments/names/further-names.ts'
import { registeredDepartmentSchema } from '../organisation/departments/succession/planned-succession.ts'
import { operation } from '../organisation/people/operation.ts'
import { requireSameCode } from '../platform/http/same-code.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { giveDueTasks } from '../tasks/planned/giving-store.ts'

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
    requireNamesOfItsOwn(body, departments, today)
    const planned = departments.find(({ code }) => code === body.code)?.planned
    const department = { ...body, ...(planned && { planned }) }
    await putDepartment(store, department, yearOf(today))
    // What was planned for it follows at once, so that no figure waits for the night.
    await giveDueTasks(store, department, { today, at: now, by: actor.id })
    return { body: department }
  },
})
