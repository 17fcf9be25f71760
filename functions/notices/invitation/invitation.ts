import type { RegisteredUser } from '../../organisation/people/register/registered-user.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { Invitation } from '../ledger/contents/contents.ts'
import type { Notice } from '../ledger/notice.ts'
import { putNotice } from '../ledger/notices-store.ts'

type Inviter = Invitation['inviter']

/** The invitation that was last asked for: one notice by the day it was asked on and its number. */
const invitationNotice = (user: RegisteredUser, inviter: Inviter, at: Date): Notice | undefined => {
  const { id, name, email, invitation } = user
  if (!invitation) return undefined
  const { askedOn, number } = invitation
  return {
    recipient: `${id}~${number}`,
    period: askedOn,
    state: 'ready',
    to: [email],
    stateAt: at.toISOString(),
    content: { kind: 'invitation', day: askedOn, userId: id, name, email, inviter },
  }
}

/** Enters the invitation in the ledger, once for each time that it was asked for. */
export const putInvitation = async (store: Store, user: RegisteredUser, at: Date): Promise<void> => {
  const by = user.invitation?.by
  const inviter = by === undefined ? undefined : await readUser(store, by)
  // Whoever set up the city from outside has no record.
  const { name, email } = inviter ?? { name: 'Quản trị hệ thống', email: undefined }
  const notice = invitationNotice(user, { name, ...(email && { email }) }, at)
  if (notice) await putNotice(store, notice)
}
