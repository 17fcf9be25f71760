import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, itemsUnder, partitionOf, queryAll } from '../../platform/table/items.ts'
import { userKey, userPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import {
  newRegistration,
  type RegisteredUser,
  type Registration,
  registrationSchema,
} from './register/registered-user.ts'
import { type User, userSchema } from './user.ts'

const storedUserSchema = userSchema.safeExtend(registrationSchema.shape)

/** A person of whom only is known what they may do has no account of ours. */
export const itemOfUser = (
  user: User,
  registration: Registration = newRegistration({ state: 'none' }),
): Item => ({ ...userKey(user.id), ...user, ...registration })

export const userOfItem = itemReader<RegisteredUser>({
  kind: 'user',
  schema: 3,
  shape: storedUserSchema,
  read: ({ pk: _, sk: __, ...attributes }) => storedUserSchema.parse(attributes),
  // Of before sessions were ended here, and of before all were at once: none was.
  migrations: { 1: (item) => item, 2: (item) => item },
})

/** Read at every request, so that a change of role or a dismissal holds at the next one. */
export const readUser = async (
  store: Store,
  id: string,
  { consistent = false } = {},
): Promise<RegisteredUser | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: userKey(id), ConsistentRead: consistent }),
  )
  return Item && userOfItem(Item)
}

/** The person as they stand now. @throws Refused not-found */
export const requireUser = async (store: Store, id: string): Promise<RegisteredUser> => {
  const user = await readUser(store, id, { consistent: true })
  if (!user) throw new Refused(notFound, { user: id })
  return user
}

/** Some people by their ids, a moment old at most; whoever is not there is left out. */
export const readSomeUsers = async (
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegisteredUser>> => {
  const keys = ids.map((id) => ({ ...userKey(id) }))
  const items = await itemsUnder(store, store.table, keys, { consistent: false })
  return new Map(items.map(userOfItem).map((user) => [user.id, user]))
}

/** Everybody who may or might sign in, by id. */
export const readUsers = async (store: Store, { consistent = false } = {}): Promise<RegisteredUser[]> =>
  (await queryAll(store, { ...partitionOf(userPartition), ConsistentRead: consistent })).map(userOfItem)
