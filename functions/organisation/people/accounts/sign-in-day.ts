import { userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { updateItem } from '../../../platform/table/writes.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { partsOfRegistration } from '../register/registered-user.ts'
import { readUser, userOfItem } from '../users-store.ts'

/**
 * Notes the day in the city on which a person signed in or went on with a session, for whoever looks whom to invite again: no
 * time, no entry in a history, and no new version, so that nobody who changes the record meanwhile is told of it. Written
 * once a day and person, however often a token is made. Answers whether this call wrote it.
 */
export const noteSignIn = async (store: Store, person: string, today: LocalDate): Promise<boolean> => {
  const user = await readUser(store, person)
  if (!user || (user.signedInOn && user.signedInOn >= today)) return false
  const key = userKey(person)
  const update = {
    Key: key,
    UpdateExpression: 'SET signedInOn = :today',
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(signedInOn) OR signedInOn < :today)',
    ExpressionAttributeValues: { ':today': today },
  }
  const leaves = partOf(key, partsOfRegistration, { signedInOn: today })
  return (await updateItem(store, update, userOfItem, leaves)) !== undefined
}
