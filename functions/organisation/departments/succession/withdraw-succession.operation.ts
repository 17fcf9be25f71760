import { operation } from '../../people/operation.ts'
import { departmentEnded, nothingPlanned } from '../department-problems.ts'
import { departmentPath } from '../department-request.ts'
import { putPlan, requireDepartment } from '../departments-store.ts'
import { registeredDepartmentSchema, withdrawSuccession } from './planned-succession.ts'

/** Takes back a decision whose day has not come; the department goes on as it is. */
export default operation({
  method: 'POST',
  path: '/api/departments/{code}/succession/withdrawal',
  permission: 'change-departments',
  answeredBy: 'write',
  summary: {
    vi: 'Hủy việc sáp nhập, chia tách chưa đến ngày',
    en: 'Withdraw a succession before its day',
  },
  request: { path: departmentPath },
  answer: registeredDepartmentSchema,
  errors: [nothingPlanned, departmentEnded],
  run: async ({ store, path }) => {
    const department = withdrawSuccession(await requireDepartment(store, path.code))
    await putPlan(store, department)
    return { body: department }
  },
})
