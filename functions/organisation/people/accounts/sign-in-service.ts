import { randomBytes } from 'node:crypto'
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AccountFailure } from '../register/registered-user.ts'

/** The sign-in service did not do what it was asked for. */
export class AccountRefused extends Error {
  override readonly name = 'AccountRefused'
  readonly reason: AccountFailure

  constructor(reason: AccountFailure, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

/** An account as the service has it. */
interface ServiceAccount {
  readonly subject: string
  readonly address: string | undefined
  readonly isVerified: boolean
  readonly isEnabled: boolean
  /** Without one nobody can set a new one by mail. */
  readonly hasPassword: boolean
}

/** The pool of accounts, through the only calls its role allows. Each throws AccountRefused with the reason. */
export interface SignInService {
  /** By its subject or its mail address. */
  readonly find: (name: string) => Promise<ServiceAccount | undefined>
  /** A new account, or the one that has the address already: an earlier run may have stopped behind it. No mail goes out. */
  readonly create: (address: string) => Promise<ServiceAccount>
  /** Makes the address the one to sign in by, and trusts it: the administrator entered it. */
  readonly setAddress: (subject: string, address: string) => Promise<void>
  /** A password that nobody knows: the person sets their own by the code that the service mails. */
  readonly setUnknownPassword: (subject: string) => Promise<void>
  readonly enable: (subject: string) => Promise<void>
  /** No sign-in, and no new token for who is signed in. */
  readonly disable: (subject: string) => Promise<void>
}

const reasons: Readonly<Record<string, AccountFailure>> = {
  AliasExistsException: 'mail-of-another-account',
  InvalidParameterException: 'mail-refused',
  TooManyRequestsException: 'unavailable',
  LimitExceededException: 'unavailable',
}

const reasonOf = (error: unknown): AccountFailure => {
  const isAnswer = error instanceof CognitoIdentityProviderServiceException && error.$fault === 'client'
  return isAnswer ? (reasons[error.name] ?? 'unexpected') : 'unavailable'
}

const asked = async <Answer>(call: Promise<Answer>): Promise<Answer> => {
  try {
    return await call
  } catch (error) {
    throw new AccountRefused(reasonOf(error), error)
  }
}

const causeOf = (error: unknown): string =>
  error instanceof AccountRefused && error.cause instanceof Error ? error.cause.name : ''

const trusted = (address: string): AttributeType[] => [
  { Name: 'email', Value: address },
  { Name: 'email_verified', Value: 'true' },
]

const accountOf = (
  attributes: readonly AttributeType[] | undefined,
  { Enabled, UserStatus }: { Enabled?: boolean | undefined; UserStatus?: string | undefined },
): ServiceAccount => {
  const { sub, email, email_verified } = Object.fromEntries(
    (attributes ?? []).map(({ Name, Value }) => [Name, Value]),
  )
  if (!sub) throw new AccountRefused('unexpected')
  return {
    subject: sub,
    address: email,
    isVerified: email_verified === 'true',
    isEnabled: Enabled ?? true,
    hasPassword: UserStatus !== 'FORCE_CHANGE_PASSWORD',
  }
}

/** Long, and of every kind that the pool's policy asks for. */
const unknownPassword = (): string => `${randomBytes(48).toString('base64url')}aA1!`

export const openSignInService = (
  pool: string,
  client: Pick<CognitoIdentityProviderClient, 'send'> = new CognitoIdentityProviderClient({
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 },
  }),
): SignInService => {
  const named = (Username: string) => ({ UserPoolId: pool, Username })
  const get = async (name: string) => {
    const found = await asked(client.send(new AdminGetUserCommand(named(name))))
    return accountOf(found.UserAttributes, found)
  }
  return {
    find: async (name) => {
      try {
        return await get(name)
      } catch (error) {
        if (causeOf(error) === 'UserNotFoundException') return undefined
        throw error
      }
    },
    create: async (address) => {
      const asWanted = { MessageAction: 'SUPPRESS' as const, UserAttributes: trusted(address) }
      try {
        const { User } = await asked(
          client.send(new AdminCreateUserCommand({ ...named(address), ...asWanted })),
        )
        return accountOf(User?.Attributes, User ?? {})
      } catch (error) {
        if (causeOf(error) === 'UsernameExistsException') return get(address)
        throw error
      }
    },
    setAddress: async (subject, address) => {
      const UserAttributes = trusted(address)
      await asked(client.send(new AdminUpdateUserAttributesCommand({ ...named(subject), UserAttributes })))
    },
    setUnknownPassword: async (subject) => {
      const password = { Password: unknownPassword(), Permanent: true }
      await asked(client.send(new AdminSetUserPasswordCommand({ ...named(subject), ...password })))
    },
    enable: async (subject) => {
      await asked(client.send(new AdminEnableUserCommand(named(subject))))
    },
    disable: async (subject) => {
      await asked(client.send(new AdminDisableUserCommand(named(subject))))
      await asked(client.send(new AdminUserGlobalSignOutCommand(named(subject))))
    },
  }
}
