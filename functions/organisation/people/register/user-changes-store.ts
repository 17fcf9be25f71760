import { type Command, keyReused } from '../../../platform/table/command.ts'
import { newEntry, readEntries, readEntry } from '../../../platform/table/history/histories.ts'
import { itemReader } from '../../../platform/table/item-reader.ts'
import type { Item } from '../../../platform/table/items.ts'
import { historyOfUser, userEntryKey, userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type FailedCondition, type Write, writeTogether } from '../../../platform/table/writes.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { mailTaken, staleUser } from '../people-problems.ts'
import { itemOfUser, readUser, readUsers, requireUser, userOfItem } from '../users-store.ts'
import { administratorLeaves, readAdministratorsLeft } from './administrators-store.ts'
import { claimedAddress, personAt, releasedAddress } from './mail-addresses-store.ts'
import {
  type RegisteredUser,
  registeredUserSchema,
  registrationOf,
  userAnswerOf,
  userOf,
} from './registered-user.ts'
import {
  isNothing,
  requireAnotherAdministrator,
  takesAdministrator,
  type UserChange,
  type UserEntry,
  userEntrySchema,
} from './user-changes.ts'

export const itemOfUserEntry = (user: string, entry: UserEntry): Item => ({
  ...userEntryKey(user, entry.key),
  ...entry,
})

export const userEntryOfItem = itemReader<UserEntry>({
  kind: 'user-entry',
  schema: 1,
  shape: userEntrySchema,
  read: ({ pk: _, sk: __, ...attributes }) => userEntrySchema.parse(attributes),
})

/** All that was done to a person's record, oldest first. */
export const readUserHistory = async (store: Store, user: string): Promise<UserEntry[]> => {
  const items = await readEntries(store, historyOfUser(user))
  return items.map(userEntryOfItem).sort((one, other) => one.at.localeCompare(other.at))
}

const entryOf = ({ change, on, before, after, move }: UserChange, command: Command): UserEntry => ({
  key: command.key,
  bodyHash: command.bodyHash,
  at: command.at.toISOString(),
  by: command.by,
  change,
  on,
  ...(before && { before: userOf(before) }),
  after: userOf(after),
  ...(move && { move }),
})

const mutable = [
  'name',
  'email',
  'role',
  'department',
  'active',
  'move',
  'account',
  'invitation',
  'version',
] as const

/** Only what changes: whom the person signs in as may be found out meanwhile, and the state of the account. */
const changedUser = (store: Store, before: RegisteredUser, after: RegisteredUser): Write => {
  const changed = mutable.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const set = changed.filter((name) => after[name] !== undefined)
  const gone = changed.filter((name) => after[name] === undefined)
  const remove = gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : ''
  return {
    Update: {
      TableName: store.table,
      Key: userKey(after.id),
      UpdateExpression: `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}${remove}`,
      ConditionExpression: '#version = :was',
      ExpressionAttributeNames: Object.fromEntries(changed.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(set.map((name) => [`:${name}`, after[name]])),
        ':was': before.version,
      },
    },
    reads: userOfItem,
    leaves: partOf(userKey(after.id), registeredUserSchema, userAnswerOf(after)),
  }
}

const newUser = (store: Store, user: RegisteredUser): Write => ({
  Put: {
    TableName: store.table,
    Item: itemOfUser(userOf(user), registrationOf(user)),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
  reads: userOfItem,
})

const newUserEntry = (store: Store, user: string, entry: UserEntry): Write =>
  newEntry(store, itemOfUserEntry(user, entry), userEntryOfItem)

const addressWrites = (store: Store, { before, after }: UserChange): Write[] => {
  if (before?.email === after.email) return []
  const claimed = claimedAddress(store, after.email, after.id)
  return before ? [claimed, releasedAddress(store, before.email, before.id)] : [claimed]
}

/** What an earlier command with this key did to the person. @throws Refused idempotency-key-reused where it said something else */
const entryBefore = async (
  store: Store,
  user: string,
  command: Pick<Command, 'key' | 'bodyHash'>,
): Promise<UserEntry | undefined> => {
  const item = await readEntry(store, historyOfUser(user), command.key)
  const entry = item && userEntryOfItem(item)
  if (entry && entry.bodyHash !== command.bodyHash) throw keyReused(command)
  return entry
}

/** The person as a command left them that is repeated now, or undefined. @throws Refused idempotency-key-reused */
export const userAfter = async (
  store: Store,
  user: string,
  command: Pick<Command, 'key' | 'bodyHash'>,
): Promise<RegisteredUser | undefined> =>
  (await entryBefore(store, user, command)) && requireUser(store, user)

/** @throws Refused stale-user with who changed what */
export const refuseStaleUser = async (
  store: Store,
  { id, name, version }: RegisteredUser,
): Promise<never> => {
  const last = (await readUserHistory(store, id)).at(-1)
  const { name: changedBy = last?.by ?? '–' } = (last && (await readUser(store, last.by))) ?? {}
  throw new Refused(staleUser, {
    name,
    version,
    changedBy,
    changedAt: last?.at ?? '–',
    change: last?.change ?? '–',
  })
}

/** @throws Refused mail-taken with whose it is */
const refuseAddress = async (store: Store, email: string): Promise<never> => {
  const owner = await personAt(store, email)
  const { name, department } = (owner && (await readUser(store, owner, { consistent: true }))) || {}
  throw new Refused(mailTaken, { email, name: name ?? owner ?? '–', department: department ?? '–' })
}

/** Another administrator was taken away in the same moment. */
const isMet = (failed: readonly FailedCondition[], guard: number): boolean =>
  guard >= 0 && failed.every(({ index }) => index === guard)

const attempts = 5

/** Writes it once, or answers what stood in its way. */
const writeOnce = async (store: Store, change: UserChange, entry: UserEntry) => {
  const { before, after } = change
  const left = takesAdministrator(change) ? await readAdministratorsLeft(store) : undefined
  if (left !== undefined) requireAnotherAdministrator(change, await readUsers(store, { consistent: true }))
  const addresses = addressWrites(store, change)
  const failed = await writeTogether(store, [
    newUserEntry(store, after.id, entry),
    before ? changedUser(store, before, after) : newUser(store, after),
    ...addresses,
    ...(left === undefined ? [] : [administratorLeaves(store, left)]),
  ])
  return {
    failed,
    claim: addresses.length > 0 ? 2 : -1,
    guard: left === undefined ? -1 : 2 + addresses.length,
  }
}

/**
 * Writes a change of a person with its entry in the history and whose the mail address is, all or nothing. A repeat gets the
 * person as they stand; a change that changes nothing is not written.
 * @throws Refused stale-user, mail-taken, last-administrator, idempotency-key-reused
 */
export const writeUserChange = async (
  store: Store,
  change: UserChange,
  command: Command,
): Promise<RegisteredUser> => {
  const { before, after } = change
  if (before && isNothing(change)) return before
  const entry = entryOf(change, command)
  for (let attempt = 1; ; attempt += 1) {
    const { failed, claim, guard } = await writeOnce(store, change, entry)
    if (failed.length === 0) return after
    const repeated = await userAfter(store, after.id, command)
    if (repeated) return repeated
    if (isMet(failed, guard) && attempt < attempts) continue
    if (failed.some(({ index }) => index === 1) && before)
      return refuseStaleUser(store, await requireUser(store, after.id))
    if (failed.some(({ index }) => index === claim)) return refuseAddress(store, after.email)
    throw new Error(`the change of ${after.id} met others ${attempt} times`)
  }
}
