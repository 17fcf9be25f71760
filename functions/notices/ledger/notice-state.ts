/**
 * held: waits for its hour. ready: may be sent. sending: handed to the mail service, no answer yet. waiting: the mail service
 * took nothing, it is tried again. sent, delivered, bounced, complained, rejected: the mail service's own words.
 * given-up: it could not be handed over for as long as that made sense. superseded: a newer mail says it, too.
 * not-needed: what it would have asked for was done before its hour came.
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
  'not-needed',
  'unsettled',
] as const

export type NoticeState = (typeof noticeStates)[number]

/** What the Office looks after: it did not arrive, or whoever got it marked it as spam. */
export const failedStates = ['bounced', 'complained', 'rejected', 'given-up', 'unsettled'] as const

export type FailedState = (typeof failedStates)[number]

export const isFailed = (state: NoticeState): state is FailedState =>
  failedStates.some((failed) => failed === state)

/** Something is still to come of it: the sweep looks at these. */
export const pendingStates: ReadonlySet<NoticeState> = new Set(['held', 'ready', 'sending', 'waiting'])
