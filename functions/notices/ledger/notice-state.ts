/**
 * held: waits for its hour. ready: may be sent. sending: handed to the mail service, no answer yet. waiting: the mail service
 * took nothing, it is tried again. sent, delivered, bounced, complained, rejected: the mail service's own words.
 * given-up: it could not be handed over for as long as that made sense. superseded: a newer mail says it, too.
 * unsettled: nobody knows whether it went out.
 */
export const noticeStates = [
  'held',
  'ready',
  'sending',
  'waiting',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'rejected',
  'given-up',
  'superseded',
  'unsettled',
] as const

export type NoticeState = (typeof noticeStates)[number]

/** Something is still to come of it: the sweep looks at these. */
export const pendingStates: ReadonlySet<NoticeState> = new Set(['held', 'ready', 'sending', 'waiting'])
