import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../../shared/ids.ts'
import { type Endings, endings } from '../sessions/ended-session.ts'
import { type User, userSchema } from '../user.ts'

/** Why the sign-in service did not do what the record asks of it. `unavailable` and `mail-of-another-account` are tried again every night. */
const accountFailures = ['mail-refused', 'mail-of-another-account', 'unavailable', 'unexpected'] as const
export type AccountFailure = (typeof accountFailures)[number]

const since = z.iso.datetime()

/**
 * How far the person's account with the sign-in service follows the record. none: nobody has asked for one. pending: the
 * service is being told. The record alone says what a person may do.
 */
const accountSchema = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('none') }),
    z.strictObject({ state: z.literal('pending'), since }),
    z.strictObject({ state: z.literal('ready'), since }),
    z.strictObject({ state: z.literal('failed'), since, reason: z.enum(accountFailures) }),
  ])
  .meta({ id: 'Account' })

export type Account = z.infer<typeof accountSchema>

const plannedMoveSchema = z
  .strictObject({ department: departmentCodeSchema, on: localDateSchema, by: userIdSchema })
  .meta({ id: 'PlannedMove', description: 'carried out by the night of its day' })

const invitationSchema = z
  .strictObject({ number: z.int().min(1), askedOn: localDateSchema, by: userIdSchema })
  .meta({ id: 'Invitation', description: 'the last one: how many there were with it, when and by whom' })

/** What is kept of a person besides what they may do. */
const registration = {
  version: z.int().min(1),
  account: accountSchema,
  move: plannedMoveSchema.optional(),
  invitation: invitationSchema.optional(),
  signedInOn: localDateSchema
    .optional()
    .meta({ description: 'the last day on which they signed in; absent where they never have' }),
}

/** As the API tells it. */
export const registeredUserSchema = userSchema.safeExtend(registration).meta({ id: 'RegisteredUser' })

/** Whose account is whose: the subjects of the tokens by which a person signs in, one of each provider. */
export const subjectsSchema = z.record(z.string().min(1).max(64), z.string().min(1).max(128))

export const registrationSchema = z.strictObject({
  ...registration,
  subjects: subjectsSchema,
  ...endings,
})

/** What an update may leave of it, made once: Zod compiles each schema anew that is made anew. */
export const partsOfRegistration = registrationSchema.partial()

export type Registration = z.infer<typeof registrationSchema>
export type RegisteredUser = User & Registration

/** A person of whom nothing is known but what they may do. */
export const newRegistration = (account: Account): Registration => ({ version: 1, account, subjects: {} })

export const userOf = ({ id, name, email, role, department, active }: User): User => ({
  id,
  name,
  email,
  role,
  ...(department && { department }),
  active,
})

export const registrationOf = ({
  version,
  account,
  move,
  invitation,
  signedInOn,
  subjects,
  endedSessions,
  endedBefore,
}: RegisteredUser): Registration => ({
  version,
  account,
  ...(move && { move }),
  ...(invitation && { invitation }),
  ...(signedInOn && { signedInOn }),
  subjects,
  ...(endedSessions && { endedSessions }),
  ...(endedBefore && { endedBefore }),
})

/** What the API tells of a person: not by which subjects and sessions they are known to the sign-in service. */
export const userAnswerOf = ({
  subjects: _,
  endedSessions: __,
  endedBefore: ___,
  ...user
}: RegisteredUser): Omit<RegisteredUser, 'subjects' | keyof Endings> => user

export const isMoveDue = ({ move }: RegisteredUser, today: LocalDate): boolean =>
  move !== undefined && move.on <= today
