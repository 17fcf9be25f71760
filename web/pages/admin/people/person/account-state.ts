import type { Body } from '../../../../api/types.ts'

export type Person = Body<'getUser'>
export type Invitation = Body<'listNotices'>['notices'][number]

/** What stands between a person and their sign-in, the first thing first. */
export type AccountState =
  | 'locked'
  | 'none'
  | 'pending'
  | 'mail-refused'
  | 'mail-of-another-account'
  | 'unavailable'
  | 'unexpected'
  | 'mail-under-way'
  | 'mail-failed'
  | 'invited'
  | 'ready'

const failedMails: readonly Invitation['state'][] = [
  'bounced',
  'complained',
  'rejected',
  'given-up',
  'unsettled',
]
const arrivedMails: readonly Invitation['state'][] = ['sent', 'delivered']

/** How far a person is on the way to signing in, with the last invitation where it is known. */
export const accountStateOf = (
  { active, account }: Pick<Person, 'active' | 'account'>,
  invitation?: Pick<Invitation, 'state'>,
): AccountState => {
  if (!active) return 'locked'
  if (account.state === 'failed') return account.reason
  if (account.state !== 'ready') return account.state
  if (!invitation) return 'ready'
  if (failedMails.includes(invitation.state)) return 'mail-failed'
  return arrivedMails.includes(invitation.state) ? 'invited' : 'mail-under-way'
}

/** The mail of the invitation that was asked for last. */
export const lastInvitation = (
  { id, invitation }: Pick<Person, 'id' | 'invitation'>,
  notices: readonly Invitation[],
): Invitation | undefined =>
  notices.find(
    ({ recipient, content }) => content.kind === 'invitation' && recipient === `${id}~${invitation?.number}`,
  )
