import * as z from 'zod'
import { registeredDepartmentSchema } from '../../organisation/departments/succession/planned-succession.ts'
import { permissionNames } from '../../organisation/people/permission.ts'
import { userSchema } from '../../organisation/people/user.ts'
import type { departmentRoutes } from '../routes/departments.ts'
import type { OperationIn } from '../routes/route.ts'

export const departmentResponses = {
  listDepartments: z.object({ departments: z.array(registeredDepartmentSchema) }),
  getDepartment: registeredDepartmentSchema,
  putDepartment: registeredDepartmentSchema,
  succeedDepartment: z.object({
    department: registeredDepartmentSchema,
    successors: z.array(registeredDepartmentSchema),
    people: z
      .array(z.object({ ...userSchema.shape }).omit({ email: true }))
      .meta({ description: 'whom this request moved, each in the same role as before' }),
    moved: z.int(),
    remaining: z.int().meta({ description: 'while there are any, send the request again' }),
    kept: z.array(z.object({ id: z.string(), why: z.string() })).meta({
      description: 'tasks that stay for now: those that await an answer, or were changed meanwhile',
    }),
    parts: z
      .object({
        moved: z.int(),
        remaining: z.int(),
        kept: z.array(z.object({ id: z.string(), why: z.string() })),
      })
      .meta({ description: "the same of the department's parts in others' tasks" }),
  }),
  withdrawSuccession: registeredDepartmentSchema,
  getMe: userSchema.safeExtend({ may: z.array(z.enum(permissionNames)), deputyOf: z.array(z.string()) }),
  listUsers: z.object({ users: z.array(userSchema) }),
  getUser: userSchema,
  putUser: userSchema,
} as const satisfies Record<OperationIn<typeof departmentRoutes>, z.ZodType>
