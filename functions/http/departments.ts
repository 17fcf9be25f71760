import {
  putDepartment,
  readDepartment,
  readDepartments,
} from '../organisation/departments/departments-store.ts'
import { requireNamesOfItsOwn } from '../organisation/departments/names/further-names.ts'
import { requireSameCode } from '../platform/http/same-code.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { giveDueTasks } from '../tasks/planned/giving-store.ts'
import { succeedDepartment, withdrawPlanned } from './department-succession.ts'
import { type Call, resourceHandler } from './resource.ts'

const list = async ({ store }: Call<'listDepartments'>) => ({
  body: { departments: await readDepartments(store) },
})

const read = async ({ store, path }: Call<'getDepartment'>) => {
  const department = await readDepartment(store, path.code)
  if (!department) throw new Refused(notFound, { department: path.code })
  return { body: department }
}

const put = async ({ store, actor, path, body, now, today }: Call<'putDepartment'>) => {
  requireSameCode('code', path.code, body.code)
  const departments = await readDepartments(store)
  requireNamesOfItsOwn(body, departments, today)
  const planned = departments.find(({ code }) => code === body.code)?.planned
  const department = { ...body, ...(planned && { planned }) }
  await putDepartment(store, department, yearOf(today))
  // What was planned for it follows at once, so that no figure waits for the night.
  await giveDueTasks(store, department, { today, at: now, by: actor.id })
  return { body: department }
}

export const handler = resourceHandler('departments', {
  listDepartments: list,
  getDepartment: read,
  putDepartment: put,
  succeedDepartment,
  withdrawSuccession: withdrawPlanned,
})
