import * as z from 'zod'
import {
  departmentEnded,
  departmentNotValid,
  nameTaken,
  succeedsItself,
  successionTooFar,
  unknownDepartment,
} from '../organisation/departments/department-problems.ts'
import { departmentPath } from '../organisation/departments/department-request.ts'
import { departmentSuccessionSchema } from '../organisation/departments/succession/department-succession.ts'
import { registeredDepartmentSchema } from '../organisation/departments/succession/planned-succession.ts'
import { operation } from '../organisation/people/operation.ts'
import { userSchema } from '../organisation/people/user.ts'
import { succeedDepartment } from './succeed-department.ts'

const kept = z.array(z.object({ id: z.string(), why: z.string() }))

export default operation({
  method: 'POST',
  path: '/api/departments/{code}/succession',
  permission: 'change-departments',
  answeredBy: 'write',
  summary: { vi: 'Sáp nhập, chia tách đơn vị', en: 'End a department and hand its open tasks over' },
  request: { path: departmentPath, body: departmentSuccessionSchema },
  answer: z.object({
    department: registeredDepartmentSchema,
    successors: z.array(registeredDepartmentSchema),
    people: z
      .array(z.object({ ...userSchema.shape }).omit({ email: true }))
      .meta({ description: 'whom this request moved, each in the same role as before' }),
    moved: z.int(),
    remaining: z.int().meta({ description: 'while there are any, send the request again' }),
    kept: kept.meta({
      description: 'tasks that stay for now: those that await an answer, or were changed meanwhile',
    }),
    parts: z
      .object({ moved: z.int(), remaining: z.int(), kept })
      .meta({ description: "the same of the department's parts in others' tasks" }),
  }),
  status: 201,
  errors: [
    successionTooFar,
    succeedsItself,
    departmentEnded,
    departmentNotValid,
    unknownDepartment,
    nameTaken,
  ],
  run: async ({ store, actor, path, body, now, today }) => ({
    body: await succeedDepartment({
      store,
      from: path.code,
      decision: body,
      by: actor.id,
      at: now,
      today,
    }),
  }),
})
