import { userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { updateItem } from '../../../platform/table/writes.ts'
import { partsOfRegistration } from '../register/registered-user.ts'
import { requireUser, userOfItem } from '../users-store.ts'
import { withEnded } from './ended-session.ts'

/** Two sessions of a person rarely end in one moment. */
const attempts = 3

/**
 * Notes at the person's record that a session has ended, where every request of theirs looks: no entry in a history and no new
 * version. Repeated it does the same again. @throws Refused not-found
 */
export const endSession = async (store: Store, person: string, session: string, now: Date): Promise<void> => {
  const key = userKey(person)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { endedSessions: before } = await requireUser(store, person)
    const after = withEnded(before, session, now)
    const update = {
      Key: key,
      UpdateExpression: 'SET endedSessions = :after',
      ConditionExpression: before
        ? 'endedSessions = :before'
        : 'attribute_exists(pk) AND attribute_not_exists(endedSessions)',
      ExpressionAttributeValues: { ':after': after, ...(before && { ':before': before }) },
    }
    const leaves = partOf(key, partsOfRegistration, { endedSessions: after })
    if ((await updateItem(store, update, userOfItem, leaves)) !== undefined) return
  }
  throw new Error(`the session of ${person} could not be ended`)
}

/**
 * The same of every session of the person that began before now, wherever. Of two at once the later counts for both: what began
 * between them has ended as well. Repeated it ends what has begun since.
 */
export const endSessionsBefore = async (store: Store, person: string, now: Date): Promise<void> => {
  const key = userKey(person)
  const endedBefore = now.toISOString()
  const update = {
    Key: key,
    UpdateExpression: 'SET endedBefore = :now',
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(endedBefore) OR endedBefore < :now)',
    ExpressionAttributeValues: { ':now': endedBefore },
  }
  await updateItem(store, update, userOfItem, partOf(key, partsOfRegistration, { endedBefore }))
}
