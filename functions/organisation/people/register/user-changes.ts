import * as z from 'zod'
import { type LocalDate, localDateSchema, yearOf } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { accountInactive, lastAdministrator, moveTooFar, noDepartment } from '../people-problems.ts'
import { departmentRoles, type NewUser, type User, userSchema } from '../user.ts'
import { newRegistration, type RegisteredUser, userOf } from './registered-user.ts'

/** What may be done to a person's record. */
const userChanges = [
  'entered',
  'changed',
  'mail-changed',
  'moved',
  'move-planned',
  'move-withdrawn',
  'disabled',
  'enabled',
  'invited',
] as const
type UserChangeName = (typeof userChanges)[number]

/** An entry of a person's history. `on` is the day from which it counts, which may lie before the day of its entry. */
export const userEntrySchema = z
  .strictObject({
    key: z.string(),
    bodyHash: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
    change: z.enum(userChanges),
    on: localDateSchema,
    before: userSchema.optional(),
    after: userSchema,
    move: z
      .strictObject({ department: z.string(), on: localDateSchema })
      .optional()
      .meta({ description: 'of what is planned or withdrawn' }),
  })
  .meta({ id: 'UserEntry' })

export type UserEntry = z.infer<typeof userEntrySchema>

/** What a command does to a person. Without `before` the person is new. */
export interface UserChange {
  readonly change: UserChangeName
  readonly on: LocalDate
  readonly before?: RegisteredUser
  readonly after: RegisteredUser
  readonly move?: { readonly department: string; readonly on: LocalDate }
}

interface When {
  readonly by: string
  readonly at: Date
  readonly today: LocalDate
}

const pending = ({ at }: When) => ({ state: 'pending' as const, since: at.toISOString() })

/** Whoever has an account is to have it as the record is; whoever has none gets none by a mere change. */
const followed = ({ account }: RegisteredUser, when: When) =>
  account.state === 'none' ? account : pending(when)

const invited = ({ invitation }: Pick<RegisteredUser, 'invitation'>, { by, today }: When) => ({
  number: (invitation?.number ?? 0) + 1,
  askedOn: today,
  by,
})

/** The record as the next version has it; what is undefined is not there. */
const next = (before: RegisteredUser, changed: Partial<RegisteredUser>): RegisteredUser => ({
  ...before,
  ...changed,
  version: before.version + 1,
})

/** Enters a person: an account is asked for, and the invitation with it. */
export const enterUser = (id: string, given: NewUser, when: When): UserChange => {
  const user = userOf({ ...given, id, active: true })
  const registered = { ...user, ...newRegistration(pending(when)), invitation: invited({}, when) }
  return { change: 'entered', on: when.today, after: registered }
}

/** A new name or role; a role of a department goes with the department. A planned move of one who leaves is void. */
export const changeUser = (
  before: RegisteredUser,
  { name, role, department }: Pick<User, 'name' | 'role' | 'department'>,
  { today }: When,
): UserChange => {
  const move = departmentRoles.includes(role) ? before.move : undefined
  return { change: 'changed', on: today, before, after: next(before, { name, role, department, move }) }
}

/** A new address is told to the person there, by an invitation: it is what they sign in by. */
export const changeMailAddress = (before: RegisteredUser, email: string, when: When): UserChange => {
  const tells = before.account.state !== 'none' && before.active
  const after = next(before, {
    email,
    account: followed(before, when),
    ...(tells && { invitation: invited(before, when) }),
  })
  return { change: 'mail-changed', on: when.today, before, after }
}

/**
 * Moves a person to another department, in the same role. A day to come is kept until its night; a day that has come counts from
 * that day in the history, and at once for what the person may do. Moving to where one is withdraws what was planned.
 * @throws Refused no-department for one of the whole city, move-too-far
 */
export const moveToDepartment = (
  before: RegisteredUser,
  { department, on }: { readonly department: string; readonly on: LocalDate },
  { by, today }: When,
): UserChange => {
  if (!before.department) throw new Refused(noDepartment, { name: before.name })
  const latest = `${yearOf(today) + 1}-12-31`
  if (on > latest) throw new Refused(moveTooFar, { on, latest })
  const without = next(before, { move: undefined })
  if (department === before.department)
    return { change: 'move-withdrawn', on: today, before, after: without, ...planOf(before) }
  if (on <= today) return { change: 'moved', on, before, after: { ...without, department } }
  const move = { department, on }
  return { change: 'move-planned', on: today, before, after: { ...without, move: { ...move, by } }, move }
}

const planOf = ({ move }: RegisteredUser) =>
  move ? { move: { department: move.department, on: move.on } } : {}

/** Locks or unlocks a person: it holds at their next request, whatever token they have. */
export const setActive = (before: RegisteredUser, active: boolean, when: When): UserChange => ({
  change: active ? 'enabled' : 'disabled',
  on: when.today,
  before,
  after: next(before, { active, account: followed(before, when) }),
})

/**
 * Sends the invitation again, and has the account looked after again.
 * @throws Refused account-inactive for a person who is locked
 */
export const inviteAgain = (before: RegisteredUser, when: When): UserChange => {
  if (!before.active) throw new Refused(accountInactive, { name: before.name })
  const after = next(before, { account: pending(when), invitation: invited(before, when) })
  return { change: 'invited', on: when.today, before, after }
}

const names = ['name', 'email', 'role', 'department', 'active', 'move'] as const

/** Whether the record would stay as it is: then nothing is written. An invitation is always something. */
export const isNothing = ({ before, after, change }: UserChange): boolean =>
  before !== undefined &&
  change !== 'invited' &&
  names.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]))

const isAdministrator = ({ role, active }: User): boolean => role === 'administrator' && active

/** Whether the change takes an administrator away. */
export const takesAdministrator = ({ before, after }: UserChange): boolean =>
  before !== undefined && isAdministrator(before) && !isAdministrator(after)

/** @throws Refused last-administrator when nobody would be left to let people in */
export const requireAnotherAdministrator = ({ after }: UserChange, people: readonly User[]): void => {
  if (!people.some((other) => other.id !== after.id && isAdministrator(other)))
    throw new Refused(lastAdministrator, { name: after.name })
}
