import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import type { Item } from '../../../platform/table/items.ts'
import { subjectKey, userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type Write, writeTogether } from '../../../platform/table/writes.ts'
import { userIdSchema } from '../../../shared/ids.ts'
import { subjectsSchema } from '../register/registered-user.ts'
import { userOfItem } from '../users-store.ts'

/** Who signs in by which subject of a token. */

/** Accounts of the pool itself; others are called as the pool calls their provider. */
export const ownProvider = 'pool'

const shape = z.strictObject({ person: userIdSchema })

export const subjectOfItem = itemReader<{ readonly person: string }>({
  kind: 'subject',
  schema: 1,
  shape,
  read: ({ pk: _, sk: __, ...attributes }) => shape.parse(attributes),
})

export const itemOfSubject = (subject: string, person: string): Item => ({ ...subjectKey(subject), person })

/** The id of the person whose subject it is. */
export const personOfSubject = async (store: Store, subject: string): Promise<string | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: subjectKey(subject), ConsistentRead: true }),
  )
  return Item && subjectOfItem(Item).person
}

/** A subject of a provider, and the person to whom it is to belong. */
export interface Binding {
  readonly person: string
  readonly provider: string
  readonly subject: string
}

const boundSubject = (store: Store, { person, subject }: Binding): Write => ({
  Put: {
    TableName: store.table,
    Item: itemOfSubject(subject, person),
    ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
    ExpressionAttributeValues: { ':person': person },
  },
  reads: subjectOfItem,
})

const boundUser = (store: Store, { person, provider, subject }: Binding, isNewAccount: boolean): Write => ({
  Update: {
    TableName: store.table,
    Key: userKey(person),
    UpdateExpression: 'SET subjects.#provider = :subject',
    ConditionExpression: isNewAccount
      ? 'attribute_exists(pk)'
      : 'attribute_exists(pk) AND (attribute_not_exists(subjects.#provider) OR subjects.#provider = :subject)',
    ExpressionAttributeNames: { '#provider': provider },
    ExpressionAttributeValues: { ':subject': subject },
  },
  reads: userOfItem,
  leaves: partOf(userKey(person), subjectsSchema, { [provider]: subject }),
})

/**
 * Binds a subject to a person: one of each provider for a person, one person for a subject. An account that was made anew for the
 * person takes the place of the one before. Answers false where either belongs to another.
 */
export const bindSubject = async (
  store: Store,
  binding: Binding,
  { isNewAccount = false } = {},
): Promise<boolean> => {
  const failed = await writeTogether(store, [
    boundSubject(store, binding),
    boundUser(store, binding, isNewAccount),
  ])
  return failed.length === 0
}
