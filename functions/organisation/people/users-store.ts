import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { userPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { partOf, putItem, updateItem } from '../../platform/table/writes.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { type User, userSchema } from './user.ts'

export const itemOfUser = (user: User): Item => ({ pk: userPartition, sk: user.id, ...user })

export const userOfItem = itemReader<User>({
  kind: 'user',
  schema: 1,
  shape: userSchema,
  read: ({ pk: _, sk: __, ...attributes }) => userSchema.parse(attributes),
})

/** Read at every request, so that a change of role or a dismissal holds at the next one. */
export const readUser = async (store: Store, id: string): Promise<User | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: { pk: userPartition, sk: id } }),
  )
  return Item && userOfItem(Item)
}

/** Everybody who may or might sign in, by id. */
export const readUsers = async (store: Store): Promise<User[]> =>
  (await queryAll(store, partitionOf(userPartition))).map(userOfItem)

export const putUser = async (store: Store, user: User): Promise<void> => {
  await putItem(store, itemOfUser(user), userOfItem)
}

/** Moves a person from one department to another; whoever was moved elsewhere meanwhile stays there. Answers whether this call did it. */
export const moveUser = async (
  store: Store,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> => {
  const key = { pk: userPartition, sk: id }
  const moved = await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: 'SET department = :to',
      ConditionExpression: 'department = :from',
      ExpressionAttributeValues: { ':from': from, ':to': to },
    },
    userOfItem,
    partOf(key, departmentCodeSchema, to),
  )
  return moved !== undefined
}
