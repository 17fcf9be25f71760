import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody, sendJson } from '../city/gateway.ts'

/** The sign-in service's accounts on this machine: the calls of Cognito that the application makes, and no others. */

export interface LocalAccount {
  readonly subject: string
  readonly email: string
  readonly isVerified: boolean
  readonly isEnabled: boolean
  readonly status: 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED'
}

export interface LocalAccounts {
  readonly endpoint: string
  readonly find: (subject: string) => LocalAccount | undefined
  readonly stop: () => Promise<void>
}

interface Attribute {
  readonly Name: string
  readonly Value: string
}

interface Asked {
  readonly Username: string
  readonly UserAttributes?: readonly Attribute[]
  readonly Permanent?: boolean
}

class Refusal extends Error {}

/** All accounts as a file keeps them. */
const keeper = (file: string | undefined) => {
  const kept: LocalAccount[] = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const accounts = new Map(kept.map((account) => [account.subject, account]))
  const keep = (account: LocalAccount) => {
    accounts.set(account.subject, account)
    if (file) writeFileSync(file, JSON.stringify([...accounts.values()]), { mode: 0o600 })
    return account
  }
  const named = (name: string) =>
    accounts.get(name) ?? [...accounts.values()].find(({ email }) => email === name.toLowerCase())
  return { keep, named }
}

type Keeper = ReturnType<typeof keeper>

const given = ({ UserAttributes = [] }: Asked) => {
  const { email, email_verified } = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]))
  return {
    ...(email && { email: email.toLowerCase() }),
    ...(email_verified && { isVerified: email_verified === 'true' }),
  }
}

const told = ({ subject, email, isVerified, isEnabled, status }: LocalAccount, attributes: string) => ({
  Username: subject,
  Enabled: isEnabled,
  UserStatus: status,
  [attributes]: [
    { Name: 'sub', Value: subject },
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: String(isVerified) },
  ],
})

const callsOf = ({ keep, named }: Keeper): Record<string, (asked: Asked) => object> => {
  const required = (name: string) => {
    const account = named(name)
    if (!account) throw new Refusal('UserNotFoundException')
    return account
  }
  const change = (name: string, changed: Partial<LocalAccount>) => {
    keep({ ...required(name), ...changed })
    return {}
  }
  return {
    AdminCreateUser: (asked) => {
      if (named(asked.Username)) throw new Refusal('UsernameExistsException')
      const account = { subject: randomUUID(), email: asked.Username.toLowerCase(), isVerified: false }
      const made = { ...account, isEnabled: true, status: 'FORCE_CHANGE_PASSWORD' as const, ...given(asked) }
      return { User: told(keep(made), 'Attributes') }
    },
    AdminGetUser: ({ Username }) => told(required(Username), 'UserAttributes'),
    AdminSetUserPassword: ({ Username, Permanent }) =>
      change(Username, { status: Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD' }),
    AdminUpdateUserAttributes: (asked) => {
      const changed = given(asked)
      const { subject } = required(asked.Username)
      const other = changed.email ? named(changed.email) : undefined
      if (other && other.subject !== subject) throw new Refusal('AliasExistsException')
      return change(subject, changed)
    },
    AdminEnableUser: ({ Username }) => change(Username, { isEnabled: true }),
    AdminDisableUser: ({ Username }) => change(Username, { isEnabled: false }),
    AdminUserGlobalSignOut: ({ Username }) => change(Username, {}),
  }
}

/** Keeps the accounts in a file, or only as long as the city runs. */
export const startAccounts = async (
  file: string | undefined,
  onError: (text: string) => void,
): Promise<LocalAccounts> => {
  const accounts = keeper(file)
  const calls = callsOf(accounts)
  const refuse = (response: ServerResponse, status: number, type: string) =>
    sendJson(response, status, { __type: type, message: type })
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, name = ''] = String(request.headers['x-amz-target']).split('.')
    const asked = JSON.parse((await readBody(request))?.toString() || '{}')
    const call = calls[name]
    if (!call) return refuse(response, 400, 'UnknownOperationException')
    sendJson(response, 200, call(asked))
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (error instanceof Refusal) return refuse(response, 400, error.message)
      onError(`accounts: ${error}`)
      refuse(response, 500, 'InternalErrorException')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { endpoint, find: accounts.named, stop }
}
