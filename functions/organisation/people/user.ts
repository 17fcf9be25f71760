import * as z from 'zod'
import { whenRight } from '../../shared/across-fields.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import { lineOf, nameOf } from '../../shared/text.ts'
import type { MachineScope } from '../machines/scopes.ts'
import { mailAddressSchema } from './register/mail-address.ts'

export const roles = ['leader', 'office', 'head', 'clerk', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Roles that act for one department only. */
export const departmentRoles: readonly Role[] = ['head', 'clerk']

/** What a person may do: the role, and the department that some roles act for. */
export const placeOfUser = { role: z.enum(roles), department: departmentCodeSchema.optional() }

type Place = { readonly role: Role; readonly department?: string | undefined }

export const goesWithRole = ({ role, department }: Place): boolean =>
  departmentRoles.includes(role) === (department !== undefined)

export const departmentGoesWithRole = {
  path: ['department'],
  error: 'department-goes-with-head-and-clerk',
  ...whenRight({ role: z.enum(roles) }),
}

/** A person who may sign in. The identity provider says who they are; this record says what they may do. */
export const userSchema = z
  .strictObject({
    id: userIdSchema,
    name: lineOf(100),
    email: mailAddressSchema,
    ...placeOfUser,
    active: z.boolean(),
  })
  .refine(goesWithRole, departmentGoesWithRole)
  .meta({ id: 'User' })

/** A person who is to be entered. */
export const newUserSchema = z
  .strictObject({ name: nameOf(100), email: mailAddressSchema, ...placeOfUser })
  .refine(goesWithRole, departmentGoesWithRole)
  .meta({ id: 'NewUser' })

export type NewUser = z.infer<typeof newUserSchema>

export type User = z.infer<typeof userSchema>

/** A person as they act now: in their own name, or as the deputy of somebody whose powers they have. */
export interface Actor extends User {
  readonly onBehalfOf?: string
}

/** Who acts: a person, or a program with a machine account, in its own name. */
export interface AnyActor extends Omit<Actor, 'role' | 'email'> {
  readonly role: Role | 'machine'
  /** Of a program: what its token lets it do, in the whole city. */
  readonly scopes?: readonly MachineScope[]
}
