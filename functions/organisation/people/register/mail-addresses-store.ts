import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import type { Item } from '../../../platform/table/items.ts'
import { mailAddressKey } from '../../../platform/table/keys.ts'
import { onlyCounts } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { Write } from '../../../platform/table/writes.ts'
import { userIdSchema } from '../../../shared/ids.ts'

/** Whose a mail address is. No item is ever deleted: one that nobody has any more says so. */

const shape = z.strictObject({ person: userIdSchema.optional() })

export const mailAddressOfItem = itemReader<{ readonly person?: string | undefined }>({
  kind: 'mail-address',
  schema: 1,
  shape,
  read: ({ pk: _, sk: __, ...attributes }) => shape.parse(attributes),
})

export const itemOfMailAddress = (address: string, person: string): Item => ({
  ...mailAddressKey(address),
  person,
})

/** Makes the address this person's, if it is nobody's. */
export const claimedAddress = (store: Store, address: string, person: string): Write => ({
  Put: {
    TableName: store.table,
    Item: itemOfMailAddress(address, person),
    ConditionExpression: 'attribute_not_exists(person)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
  reads: mailAddressOfItem,
})

export const releasedAddress = (store: Store, address: string, person: string): Write => ({
  Update: {
    TableName: store.table,
    Key: mailAddressKey(address),
    UpdateExpression: 'REMOVE person',
    ConditionExpression: 'person = :person',
    ExpressionAttributeValues: { ':person': person },
  },
  reads: mailAddressOfItem,
  leaves: onlyCounts,
})

/** The id of the person whose address it is. */
export const personAt = async (store: Store, address: string): Promise<string | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: mailAddressKey(address), ConsistentRead: true }),
  )
  return Item && mailAddressOfItem(Item).person
}
