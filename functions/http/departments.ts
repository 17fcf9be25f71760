import { yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { requireNamesOfItsOwn } from '../domain/further-names.ts'
import { putDepartment, readDepartment, readDepartments } from '../store/departments.ts'
import { succeedDepartment } from './department-succession.ts'
import { type Call, resourceHandler } from './resource.ts'
import { requireSameCode } from './same-code.ts'

const list = async ({ store }: Call<'listDepartments'>) => ({
  body: { departments: await readDepartments(store) },
})

const read = async ({ store, path }: Call<'getDepartment'>) => {
  const department = await readDepartment(store, path.code)
  if (!department) throw new Refused('not-found', { department: path.code })
  return { body: department }
}

const put = async ({ store, path, body, today }: Call<'putDepartment'>) => {
  requireSameCode('code', path.code, body.code)
  requireNamesOfItsOwn(body, await readDepartments(store), today)
  await putDepartment(store, body, yearOf(today))
  return { body }
}

export const handler = resourceHandler('departments', {
  listDepartments: list,
  getDepartment: read,
  putDepartment: put,
  succeedDepartment,
})
