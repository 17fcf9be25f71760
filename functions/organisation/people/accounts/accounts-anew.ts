import { userKey } from '../../../platform/table/keys.ts'
import { partOf } from '../../../platform/table/readable-part.ts'
import type { Store } from '../../../platform/table/store.ts'
import { updateItem } from '../../../platform/table/writes.ts'
import { type LocalDate, localDateOf } from '../../../shared/dates/dates.ts'
import { type RegisteredUser, subjectsSchema } from '../register/registered-user.ts'
import { inviteAgain } from '../register/user-changes.ts'
import { userAfter, writeUserChange } from '../register/user-changes-store.ts'
import { readUsers, userOfItem } from '../users-store.ts'

/** The loss that accounts are made anew for: the day, who says so, and when. */
export interface PoolLoss {
  readonly lostOn: LocalDate
  readonly by: string
  readonly at: Date
}

interface AskedAnew {
  /** People whose accounts were asked for now. */
  readonly asked: number
  /** Those for whom an earlier run did it. */
  readonly already: number
  /** Those who are locked, or never had an account: unlocking or inviting them asks for one. */
  readonly left: number
}

/** Whoever has no account, or may not sign in, needs none. */
const needsAccount = ({ active, account }: RegisteredUser): boolean => active && account.state !== 'none'

/** The accounts by which the person was known are gone: the next ones are bound as the first were. */
const forgetSubjects = (store: Store, { id }: RegisteredUser) =>
  updateItem(
    store,
    {
      Key: userKey(id),
      UpdateExpression: 'SET subjects = :none',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':none': {} },
    },
    userOfItem,
    partOf(userKey(id), subjectsSchema, {}),
  )

/**
 * Asks for a new account, and an invitation, for everybody who had one in a pool that is lost. People are records: what they may do
 * and did stays. Once for a person and a loss, however often it is run: one that was stopped is run again.
 * @throws Refused stale-user where somebody changes the same person in the same moment: run it again
 */
export const askForAccountsAnew = async (
  store: Store,
  { lostOn, by, at }: PoolLoss,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<AskedAnew> => {
  const command = { key: `${by}~accounts-lost-${lostOn}`, bodyHash: lostOn, by, at }
  const people = await readUsers(store, { consistent: true })
  const counts = { asked: 0, already: 0, left: 0 }
  for (const [done, user] of people.entries()) {
    onProgress(done, people.length)
    if (!needsAccount(user)) counts.left += 1
    else if (await userAfter(store, user.id, command)) counts.already += 1
    else {
      await forgetSubjects(store, user)
      await writeUserChange(store, inviteAgain(user, { by, at, today: localDateOf(at) }), command)
      counts.asked += 1
    }
  }
  return counts
}
