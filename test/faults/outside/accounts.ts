import { CognitoIdentityProviderServiceException } from '@aws-sdk/client-cognito-identity-provider'

/** A pool of accounts in memory, as much of Cognito as the product asks for. */

export interface Account {
  readonly sub: string
  readonly email: string
  readonly isEnabled: boolean
  readonly hasPassword: boolean
}

const refusal = (name: string) =>
  new CognitoIdentityProviderServiceException({ name, message: name, $fault: 'client', $metadata: {} })

interface Asked {
  readonly Username: string
  readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[]
}

type Accounts = Map<string, Account>

const named = (accounts: Accounts, name: string): Account | undefined =>
  accounts.get(name) ?? [...accounts.values()].find(({ email }) => email === name)

const accountOf = (accounts: Accounts, { Username }: Asked): Account => {
  const account = named(accounts, Username)
  if (!account) throw refusal('UserNotFoundException')
  return account
}

const told = ({ sub, email, isEnabled, hasPassword }: Account) => ({
  attributes: Object.entries({ sub, email, email_verified: 'true' }).map(([Name, Value]) => ({
    Name,
    Value,
  })),
  rest: { Enabled: isEnabled, UserStatus: hasPassword ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD' },
})

const change = (accounts: Accounts, asked: Asked, changed: Partial<Account>): object => {
  const account = accountOf(accounts, asked)
  accounts.set(account.sub, { ...account, ...changed })
  return {}
}

const emailIn = ({ UserAttributes = [] }: Asked): string =>
  UserAttributes.find(({ Name }) => Name === 'email')?.Value ?? ''

const answers: Readonly<Record<string, (accounts: Accounts, asked: Asked) => object>> = {
  AdminGetUser: (accounts, asked) => {
    const { attributes, rest } = told(accountOf(accounts, asked))
    return { UserAttributes: attributes, ...rest }
  },
  AdminCreateUser: (accounts, asked) => {
    const email = emailIn(asked)
    if (named(accounts, email)) throw refusal('UsernameExistsException')
    const account = { sub: `subject-${accounts.size + 1}`, email, isEnabled: true, hasPassword: false }
    accounts.set(account.sub, account)
    const { attributes, rest } = told(account)
    return { User: { Attributes: attributes, ...rest } }
  },
  AdminUpdateUserAttributes: (accounts, asked) => {
    const email = emailIn(asked)
    const holder = named(accounts, email)
    if (holder && holder.sub !== accountOf(accounts, asked).sub) throw refusal('AliasExistsException')
    return change(accounts, asked, { email })
  },
  AdminSetUserPassword: (accounts, asked) => change(accounts, asked, { hasPassword: true }),
  AdminEnableUser: (accounts, asked) => change(accounts, asked, { isEnabled: true }),
  AdminDisableUser: (accounts, asked) => change(accounts, asked, { isEnabled: false }),
  AdminUserGlobalSignOut: (accounts, asked) => change(accounts, asked, {}),
}

/** The answer to a command, by its name without "Command". @throws CognitoIdentityProviderServiceException */
export const accountsAnswer = (accounts: Accounts, name: string, input: unknown): object => {
  const answer = answers[name]
  if (!answer) throw new Error(`The accounts in memory do not know ${name}`)
  return answer(accounts, input as Asked)
}
