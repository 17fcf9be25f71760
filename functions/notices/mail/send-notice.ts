import { setTimeout as wait } from 'node:timers/promises'
import { mailEnvironment } from '../../platform/lambda/environment.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { openMailer, type SendOutcome, send } from '../../platform/mail/ses.ts'
import type { Item } from '../../platform/table/items.ts'
import { openStore, type Store } from '../../platform/table/store.ts'
import { invitationMail } from '../invitation/invitation-mail.ts'
import { laggingMail } from '../lagging/lagging-mail.ts'
import { nextTry } from '../ledger/next-try.ts'
import type { Notice } from '../ledger/notice.ts'
import { tagOf } from '../ledger/notice-tag.ts'
import { moveNotice, nameOf, noticeOfItem, settleNotice } from '../ledger/notices-store.ts'
import { recipientsOf } from '../ledger/recipients.ts'
import { letterMail } from '../letters/letter-mail.ts'
import { unacknowledgedMail, urgentTaskMail } from '../urgent/urgent-mail.ts'
import { nobodyToWriteTo } from '../urgent/urgent-notices.ts'
import { administratorDigestMail } from './administrator-digest-mail.ts'
import { leaderDigestMail, officeDigestMail } from './city-digest-mail.ts'
import { digestMail } from './digest-mail.ts'

/** What notices are sent with: the ledger, SES, and the page that mails lead to. */
export interface Sender {
  readonly store: Store
  readonly mailer: ReturnType<typeof openMailer>
  readonly site: string
  readonly mailsPerSecond: number
  readonly now: () => Date
  /** Waits between two mails; a clock of its own waits otherwise. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

export const openSender = (): Sender => {
  const environment = mailEnvironment.parse(process.env)
  return {
    store: openStore({ tableName: environment.TABLE_NAME }),
    mailer: openMailer(environment.MAIL_FROM, environment.MAIL_CONFIGURATION_SET, environment.MAIL_REPLY_TO),
    site: environment.SITE_ADDRESS,
    mailsPerSecond: environment.MAILS_PER_SECOND,
    now: () => new Date(),
  }
}

type Tried = NonNullable<Notice['tried']>

const mailOf = ({ content }: Notice, site: string): Mail => {
  switch (content.kind) {
    case 'digest':
      return digestMail(content, site)
    case 'office-digest':
      return officeDigestMail(content, site)
    case 'leader-digest':
      return leaderDigestMail(content, site)
    case 'administrator-digest':
      return administratorDigestMail(content, site)
    case 'lagging':
      return laggingMail(content, site)
    case 'letter':
      return letterMail(content, site)
    case 'invitation':
      return invitationMail(content, site)
    case 'urgent-unacknowledged':
      return unacknowledgedMail(content, site)
    default:
      return urgentTaskMail(content, site)
  }
}

/** What is written of a mail that the service did not take, and may take another time. */
const triedLater = ({ content: { kind } }: Notice, tried: Tried, at: Date) => {
  const next = nextTry(kind, tried, at)
  return next
    ? { to: 'waiting' as const, with: { tryAgainAt: next.toISOString() } }
    : { to: 'given-up' as const }
}

const settle = async (
  { store, now }: Sender,
  notice: Notice,
  tried: Tried,
  outcome: SendOutcome,
): Promise<void> => {
  const name = nameOf(notice)
  const at = now()
  const move = { from: ['sending' as const], at, times: tried.times }
  if (outcome.kind === 'sent') {
    const { messageId } = outcome
    await settleNotice(store, notice, { ...move, to: 'sent', with: { messageId } })
    return
  }
  // The reason may name an address: it stays in the ledger, out of the log.
  const failure = outcome.reason
  if (outcome.kind === 'later') {
    const later = triedLater(notice, tried, at)
    if (later.to === 'given-up') log.error('mail-given-up', { ...name, times: tried.times })
    else log.info('mail-later', { ...name, times: tried.times, ...later.with })
    await moveNotice(store, name, { ...move, ...later, with: { ...later.with, failure } })
    return
  }
  log.error(outcome.kind === 'refused' ? 'mail-refused' : 'mail-unsettled', { ...name })
  const to = outcome.kind === 'refused' ? 'rejected' : 'sending'
  await settleNotice(store, notice, { ...move, to, with: { failure } })
}

/** Nobody is left to write to: of a person who was dismissed that is as it should be, of a department somebody must know. */
const dropped = async (store: Store, notice: Notice, at: Date): Promise<void> => {
  const move = { from: ['ready' as const], at, seenAt: notice.stateAt }
  const isOfPerson = 'userId' in notice.content
  if (!isOfPerson) log.error('nobody-to-write-to', { ...nameOf(notice) })
  await moveNotice(
    store,
    nameOf(notice),
    isOfPerson
      ? { ...move, to: 'not-needed' }
      : { ...move, to: 'given-up', with: { failure: nobodyToWriteTo } },
  )
}

/**
 * Sends a notice that has become ready, once for each time that it became so: it is claimed before, as it was read.
 * A claim is given back only where the service certainly took nothing.
 */
export const sendNotice = async (sender: Sender, item: Item): Promise<void> => {
  const { store, mailer, site, mailsPerSecond, now, pause = wait } = sender
  const notice = noticeOfItem(item)
  const name = nameOf(notice)
  const mail = mailOf(notice, site)
  const at = now()
  const to = await recipientsOf(store, notice)
  if (to.length === 0) {
    await dropped(store, notice, at)
    return
  }
  const lastAt = at.toISOString()
  const tried = { times: (notice.tried?.times ?? 0) + 1, firstAt: notice.tried?.firstAt ?? lastAt, lastAt }
  const claim = { from: ['ready' as const], to: 'sending' as const, at, seenAt: notice.stateAt }
  if (!(await moveNotice(store, name, { ...claim, with: { tried, to } }))) return
  const handed = { ...mail, to, notice: tagOf(name, tried.times) }
  const outcome = await send(mailer, handed)
  try {
    await settle(sender, notice, tried, outcome)
  } finally {
    // Also where the answer could not be kept: the stream goes on with the next at once.
    // Timers leave out parts of a millisecond: fourteen pauses of 71 would be less than a second.
    await pause(Math.ceil(1_000 / mailsPerSecond))
  }
}
