import type { Inbox } from '../../tasks/task/inbox/inbox.ts'

/** In whose place somebody looks at the city's open tasks; a deputy may do both. */
export interface CityReader {
  readonly isLeader?: boolean
  readonly isOffice?: boolean
}

type Role = keyof CityReader

/** What each group of the page and of the mails gathers, and for whom, in the order in which a task is looked for its group. */
const gathered = {
  toSign: { inboxes: ['to-sign'], roles: ['isLeader', 'isOffice'] },
  awaitingDecision: { inboxes: ['prepared', 'prepared-not-ours', 'asked'], roles: ['isLeader'] },
  awaitingAcceptance: { inboxes: ['result'], roles: ['isOffice'] },
  extensionsToPrepare: { inboxes: ['asked'], roles: ['isOffice'] },
  notOurs: { inboxes: ['not-ours', 'prepared-not-ours'], roles: ['isOffice'] },
  urgentUntaken: { inboxes: ['untaken'], roles: ['isOffice'] },
  withheld: { inboxes: ['withheld'], roles: ['isOffice'] },
} as const satisfies Record<string, { readonly inboxes: readonly Inbox[]; readonly roles: readonly Role[] }>

export type InboxGroup = keyof typeof gathered

const groups = Object.keys(gathered) as InboxGroup[]

/** The one group in which an inbox stands for a reader: for who does both, what a leader decides on is in no group of the Office. */
export const groupOfInbox = (inbox: Inbox, reader: CityReader): InboxGroup | undefined =>
  groups.find((group) => {
    const { inboxes, roles }: { readonly inboxes: readonly Inbox[]; readonly roles: readonly Role[] } =
      gathered[group]
    return inboxes.includes(inbox) && roles.some((role) => reader[role])
  })

/** The inboxes that a group gathers for a reader. */
export const inboxesOf = (group: InboxGroup, reader: CityReader): readonly Inbox[] =>
  gathered[group].inboxes.filter((inbox) => groupOfInbox(inbox, reader) === group)
