import * as z from 'zod'
import { whenRight } from '../../shared/across-fields.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'

export const roles = ['leader', 'office', 'head', 'clerk', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Roles that act for one department only. */
export const departmentRoles: readonly Role[] = ['head', 'clerk']

/** A person who may sign in. The identity provider says who they are; this record says what they may do. */
export const userSchema = z
  .strictObject({
    id: userIdSchema,
    name: lineOf(100),
    email: z.email({ error: 'email-form' }).max(200),
    role: z.enum(roles),
    department: departmentCodeSchema.optional(),
    active: z.boolean(),
  })
  .refine((user) => departmentRoles.includes(user.role) === (user.department !== undefined), {
    path: ['department'],
    error: 'department-goes-with-head-and-clerk',
    ...whenRight({ role: z.enum(roles) }),
  })
  .meta({ id: 'User' })

export type User = z.infer<typeof userSchema>

/** A person as they act now: in their own name, or as the deputy of somebody whose powers they have. */
export interface Actor extends User {
  readonly onBehalfOf?: string
}
