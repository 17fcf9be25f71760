import { log } from '../../../platform/lambda/log.ts'
import { userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { updateItem } from '../../../platform/table/writes.ts'
import { type Account, partsOfRegistration, type RegisteredUser } from '../register/registered-user.ts'
import { readUser, userOfItem } from '../users-store.ts'
import { AccountRefused, type SignInService } from './sign-in-service.ts'
import { bindSubject, ownProvider } from './subjects-store.ts'

/** The state of the account, where the record is still of the version that was looked at. Answers whether it is. */
const writeAccount = async (
  store: Store,
  { id, version }: RegisteredUser,
  account: Account,
): Promise<boolean> => {
  const update = {
    Key: userKey(id),
    UpdateExpression: 'SET account = :account',
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':account': account, ':version': version },
  }
  const leaves = partOf(userKey(id), partsOfRegistration, { account })
  return (await updateItem(store, update, userOfItem, leaves)) !== undefined
}

/** What the accounts are followed up with. */
export interface Following {
  readonly store: Store
  readonly service: SignInService
  /** Called once the person can sign in, and before the record says so; again where a run stopped between the two. */
  readonly welcome: (user: RegisteredUser, at: Date) => Promise<void>
}

/** The account of the person, made where there is none. It is theirs before anything is changed of it. */
const ownAccount = async ({ store, service }: Following, { id, email, subjects, active }: RegisteredUser) => {
  const bound = subjects[ownProvider]
  const known = bound === undefined ? undefined : await service.find(bound)
  if (known || !active) return known
  const account = await service.create(email)
  const binding = { person: id, provider: ownProvider, subject: account.subject }
  const isOwn = await bindSubject(store, binding, { isNewAccount: true })
  if (!isOwn) throw new AccountRefused('mail-of-another-account')
  return account
}

/** Makes the account what the record says. Each step is left out where it is done already. @throws AccountRefused */
const settle = async (following: Following, user: RegisteredUser): Promise<void> => {
  const { service } = following
  const account = await ownAccount(following, user)
  if (!account) return
  const { subject, address, isVerified, isEnabled, hasPassword } = account
  if (address !== user.email || !isVerified) await service.setAddress(subject, user.email)
  if (!hasPassword) await service.setUnknownPassword(subject)
  if (!user.active) await service.disable(subject)
  else if (!isEnabled) await service.enable(subject)
}

const failureOf = (id: string, error: unknown) => {
  if (!(error instanceof AccountRefused)) throw error
  const { reason, cause } = error
  log.error('account-failed', { person: id, reason, cause: cause instanceof Error ? cause.name : undefined })
  return { state: 'failed' as const, reason }
}

/**
 * Has the sign-in service follow a person's record, and writes how it went. What another change asks for meanwhile is asked
 * for by that change; a record that asks for nothing is left alone, so a repeat does nothing.
 */
export const followRecord = async (following: Following, id: string, at: Date): Promise<void> => {
  const { store, welcome } = following
  const user = await readUser(store, id, { consistent: true })
  if (user?.account.state !== 'pending') return
  const outcome = await settle(following, user).then(
    () => ({ state: 'ready' as const }),
    (error: unknown) => failureOf(id, error),
  )
  if (outcome.state === 'ready' && user.active) await welcome(user, at)
  await writeAccount(store, user, { ...outcome, since: at.toISOString() })
}

const hourMs = 3_600_000

/** What may go well another time, or was never answered: a run that was given up, or one stopped half-way. */
const hangs = ({ account }: RegisteredUser, at: Date): boolean => {
  if (account.state === 'failed') return ['unavailable', 'mail-of-another-account'].includes(account.reason)
  return account.state === 'pending' && at.getTime() - Date.parse(account.since) > hourMs
}

/** Asks again for the accounts that hang; answers for how many. */
export const askAgain = async (
  store: Store,
  people: readonly RegisteredUser[],
  at: Date,
): Promise<number> => {
  let asked = 0
  for (const user of people)
    if (hangs(user, at))
      asked += Number(await writeAccount(store, user, { state: 'pending', since: at.toISOString() }))
  return asked
}
